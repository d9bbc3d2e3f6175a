using FilingSchema.Tests;

namespace FilingSchema.Edgar.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_agreed_upon() =>
        PublicApi.AssertIsAgreedUpon(typeof(EdgarReader).Assembly, Repository.Tests);
}
