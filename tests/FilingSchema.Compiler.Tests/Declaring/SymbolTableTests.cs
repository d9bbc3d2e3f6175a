using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Compiler.Tests.Declaring;

public sealed class SymbolTableTests
{
    private static readonly (string, string)[] Files =
    [
        ("b.yaml", "x-filing: { form: 8-K, item: '5.07' }\ntype: object"),
        ("a.yaml", "$defs: { B: { enum: [x] }, A.b: { type: object } }"),
    ];

    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        SymbolTable table = SchemaCompiler.Link(Source.Declare(Files));
        SymbolTable reversed = SchemaCompiler.Link(Source.Declare([.. Files.Reverse()]));
        Assert.Equal(table, reversed);
        Assert.Equal(table.GetHashCode(), reversed.GetHashCode());
        Assert.Equal(table.Named("Acme.B"), reversed.Named("Acme.B"));
    }

    [Fact]
    public void Docs_make_no_difference()
    {
        SymbolTable Table(string text) => SchemaCompiler.Link(Source.Declare(("a.yaml", text)));
        Assert.Equal(Table("type: object"), Table("# A comment.\ndescription: A thing.\ntype: object"));
        Assert.NotEqual(Table("type: object"), Table("type: object\nrequired: [a]"));
    }

    [Theory]
    [InlineData("Acme.B", "a.yaml#/$defs/B, b.yaml")]
    [InlineData("acme.b", "a.yaml#/$defs/B, b.yaml")]
    [InlineData("Acme.BNames", "a.yaml#/$defs/B")]
    [InlineData("Acme.AB", "a.yaml#/$defs/A.b")]
    [InlineData("B", "")]
    public void Types_are_found_by_name_whatever_its_case(string name, string places) =>
        Assert.Equal(places, string.Join(", ", SchemaCompiler.Link(Source.Declare(Files)).Named(name)));

    [Fact]
    public void A_section_is_found_by_form_and_number()
    {
        SymbolTable table = SchemaCompiler.Link(Source.Declare(Files));
        Assert.Equal("b.yaml", Assert.Single(table.Sections("8-K", "5.07")).Path);
        Assert.Empty(table.Sections("10-K", "5.07"));
    }

    [Fact]
    public void A_path_of_two_files_is_known_as_such()
    {
        SymbolTable table = SchemaCompiler.Link(Source.Declare([.. Files, Files[0]]));
        Assert.True(table.IsRepeated("b.yaml"));
        Assert.False(table.IsRepeated("a.yaml"));
    }
}
