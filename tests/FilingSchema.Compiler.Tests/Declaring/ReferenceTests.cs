using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Compiler.Tests.Declaring;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("#/$defs/Matter", "schemas/8-k/form.yaml", "/$defs/Matter")]
    [InlineData("#", "schemas/8-k/form.yaml", "")]
    [InlineData("common.yaml", "schemas/8-k/common.yaml", "")]
    [InlineData("common.yaml#/$defs/Person", "schemas/8-k/common.yaml", "/$defs/Person")]
    [InlineData("./common.yaml", "schemas/8-k/common.yaml", "")]
    [InlineData("../common.yaml", "schemas/common.yaml", "")]
    [InlineData("../../../common.yaml", "../common.yaml", "")]
    [InlineData("before-2004/../common.yaml", "schemas/8-k/common.yaml", "")]
    [InlineData(@"before-2004\item-01.yaml", "schemas/8-k/before-2004/item-01.yaml", "")]
    [InlineData("net%20sales.yaml#/$defs/a%25b", "schemas/8-k/net sales.yaml", "/$defs/a%b")]
    [InlineData("https://example.com/a/../b.json#/$defs/A", "https://example.com/a/../b.json", "/$defs/A")]
    public void A_reference_is_read_from_the_file_that_it_stands_in(string text, string path, string pointer) =>
        Assert.Equal(new Reference(path, pointer), Reference.Read("schemas/8-k/form.yaml", text));

    [Theory]
    [InlineData("/shared/a.yaml", "b.yaml", "/shared/b.yaml")]
    [InlineData("a.yaml", "b.yaml", "b.yaml")]
    [InlineData("a.yaml", "../b.yaml", "../b.yaml")]
    [InlineData("../a.yaml", "../b.yaml", "../../b.yaml")]
    public void A_file_may_lie_outside_of_the_project(string from, string text, string path) =>
        Assert.Equal(path, Reference.Read(from, text).Path);

    [Fact]
    public void Places_are_ordered_by_file_and_then_by_pointer()
    {
        Reference[] places = [new("B.yaml", "/z"), new("a.yaml", ""), new("a.yaml", "/b"), new("a.yaml#", "")];
        Assert.Equal(places, places.Reverse().Order(Comparer<Reference>.Create(Reference.Compare)));
    }
}
