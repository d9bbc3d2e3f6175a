using FilingSchema.Tests;

namespace FilingSchema.Edgar.Tests;

public sealed class PublicApiTests
{
    /// <summary>
    /// A change of the API shows as a change of <c>PublicApi.FilingSchema.Edgar.verified.txt</c>. If it is meant, the file
    /// that the test has written beside it takes its place.
    /// </summary>
    [Fact]
    public void The_public_api_is_the_one_agreed_upon()
    {
        string verified = Path.Combine(Repository.Tests, "PublicApi.FilingSchema.Edgar.verified.txt");
        string received = Path.Combine(Repository.Tests, "PublicApi.FilingSchema.Edgar.received.txt");
        string api = PublicApi.Of(typeof(EdgarReader).Assembly);

        bool isSame = File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == api;
        if (isSame)
            File.Delete(received);
        else
            File.WriteAllText(received, api);

        Assert.True(isSame, $"The public API has changed: compare {received} with {verified}.");
    }
}
