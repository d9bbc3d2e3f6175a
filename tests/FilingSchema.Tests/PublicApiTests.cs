using System.Runtime.CompilerServices;

namespace FilingSchema.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_agreed_upon() =>
        PublicApi.AssertIsAgreedUpon(typeof(RecordJson).Assembly, Path.GetDirectoryName(ThisFile())!);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
