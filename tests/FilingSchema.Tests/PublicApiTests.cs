using System.Runtime.CompilerServices;

namespace FilingSchema.Tests;

public class PublicApiTests
{
    /// <summary>
    /// A change of the API shows as a change of <c>PublicApi.FilingSchema.verified.txt</c>. If it is meant, the file that the
    /// test has written beside it takes its place.
    /// </summary>
    [Fact]
    public void The_public_api_is_the_one_agreed_upon()
    {
        string folder = Path.GetDirectoryName(ThisFile())!;
        string verified = Path.Combine(folder, "PublicApi.FilingSchema.verified.txt");
        string received = Path.Combine(folder, "PublicApi.FilingSchema.received.txt");
        string api = PublicApi.Of(typeof(RecordJson).Assembly);

        bool isSame = File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == api;
        if (isSame)
            File.Delete(received);
        else
            File.WriteAllText(received, api);

        Assert.True(isSame, $"The public API has changed: compare {received} with {verified}.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
