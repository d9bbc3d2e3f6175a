using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Binding;

/// <summary>References by URI and by anchor mean the same places as those by path and pointer.</summary>
public sealed class UriReferenceTests
{
    [Fact]
    public void A_record_refers_by_URI_and_by_anchor()
    {
        Compilation compilation = Source.Compile(
            ("a.yaml", """
                $id: https://example.com/schemas/offer
                type: object
                properties: { party: { $ref: party }, money: { $ref: "#money" }, fee: { $ref: "https://example.com/schemas/offer#/$defs/Money" } }
                $defs: { Money: { $anchor: money, type: number } }
                """),
            ("elsewhere/party.yaml", "$id: https://example.com/schemas/party\ntype: object\n"));

        Assert.Empty(compilation.Problems.Select(static problem => problem.ToString()));
        string offer = compilation.Files.Single(static file => file.HintName == "Acme.A.g.cs").Source;
        Assert.Contains("public Party? Party", offer, StringComparison.Ordinal);
        Assert.Contains("public decimal? Money", offer, StringComparison.Ordinal);
        Assert.Contains("public decimal? Fee", offer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#/default", "b")]
    [InlineData("https://example.com/s/a.json#/default", "b")]
    [InlineData("#/$defs/Inner/default", "inner/c")]
    public void Where_no_keyword_makes_a_schema_references_are_relative_to_the_URI_around(string reference, string other)
    {
        Compilation compilation = SchemaCompiler.Compile(
            [
                new("a.yaml", $$"""
                    $id: https://example.com/s/a.json
                    $ref: "{{reference}}"
                    default: { $ref: b.json }
                    $defs: { Inner: { $id: inner/, default: { $ref: c.json } } }
                    """, Open: new OpenForm()),
                new("elsewhere/other.yaml", $"$id: https://example.com/s/{other}.json\ntype: string\n", Open: new OpenForm()),
            ],
            new("Acme"),
            TestContext.Current.CancellationToken);

        Assert.Empty(compilation.Problems.Select(static problem => problem.ToString()));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("+0", 1)]
    [InlineData("-0", 1)]
    [InlineData("00", 1)]
    [InlineData(" 0", 1)]
    public void An_element_is_named_by_its_number_alone(string index, int problems)
    {
        Compilation compilation = SchemaCompiler.Compile(
            [new("a.yaml", $"$ref: '#/examples/{index}'\nexamples: [{{ type: string }}]\n", Open: new OpenForm())],
            new("Acme"),
            TestContext.Current.CancellationToken);

        Assert.Equal(problems, compilation.Problems.Count(static problem => problem.Rule.Id == "FSC2001"));
    }

    [Theory]
    [InlineData("$ref: nowhere", "FSC2010")]
    [InlineData("$ref: \"#nowhere\"", "FSC2001")]
    [InlineData("$ref: \"https://example.com/schemas/nowhere\"", "FSC2010")]
    public void A_reference_that_leads_nowhere_is_an_error(string reference, string rule)
    {
        Compilation compilation = Source.Compile(("a.yaml", $"$id: https://example.com/schemas/offer\ntype: object\nproperties: {{ a: {{ {reference} }} }}\n"));

        Assert.Equal([rule], compilation.Problems.Select(static problem => problem.Rule.Id));
    }

    [Fact]
    public void A_file_without_an_id_is_out_of_reach_of_one_that_has_it_and_the_error_says_what_to_do()
    {
        (string Path, string Text) common = ("common.yaml", "$defs: { Party: { type: object } }\n");
        Problem Error(string reference) => Assert.Single(Source.Compile(
            ("a.yaml", $"$id: https://example.com/schemas/offer\ntype: object\nproperties: {{ party: {{ $ref: \"{reference}\" }} }}\n"), common).Problems);

        Assert.Equal(
            "https://example.com/schemas/common.yaml is not among the schema files of the project; give 'common.yaml' this URI as its '$id', or refer to schema-file:///common.yaml",
            Error("common.yaml#/$defs/Party").Message);
        Assert.Empty(Source.Compile(
            ("a.yaml", "$id: https://example.com/schemas/offer\ntype: object\nproperties: { party: { $ref: \"schema-file:///common.yaml#/$defs/Party\" } }\n"), common).Problems);
    }
}
