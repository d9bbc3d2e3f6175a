using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Compiler.Tests.Declaring;

/// <summary>What one file's binding can see of the others: enough to bind it, and no more, so that it is seldom bound again.</summary>
public sealed class ImportsTests
{
    private static readonly (string Path, string Text) Common = ("common.yaml", """
        $defs:
          Person: { type: object, properties: { name: { $ref: '#/$defs/Name' } } }
          Name: { $ref: '#/$defs/Text' }
          Text: { type: string, maxLength: 9 }
          Color: { enum: [red, green] }
          Unused: { type: string }
        """);

    [Fact]
    public void A_record_is_known_by_its_name_alone() =>
        Assert.Equal(["common.yaml#/$defs/Person Person"], Targets("properties: { who: { $ref: common.yaml#/$defs/Person } }"));

    [Fact]
    public void A_scalar_brings_the_schemas_on_the_way_to_it() =>
        Assert.Equal(
            ["common.yaml#/$defs/Name + schema", "common.yaml#/$defs/Text + schema"],
            Targets("properties: { name: { $ref: common.yaml#/$defs/Name } }"));

    [Fact]
    public void An_enum_brings_its_values_for_the_JSON_Schema() =>
        Assert.Equal(["common.yaml#/$defs/Color Color + schema"], Targets("properties: { color: { $ref: common.yaml#/$defs/Color } }"));

    [Theory]
    [InlineData("allOf: [{ $ref: common.yaml#/$defs/Person }]")]
    [InlineData("oneOf: [{ $ref: common.yaml#/$defs/Person }]")]
    public void What_is_merged_or_a_case_is_read_member_by_member(string text) => Assert.Equal(
        ["common.yaml#/$defs/Name + schema", "common.yaml#/$defs/Person Person + schema", "common.yaml#/$defs/Text + schema"],
        Targets(text));

    [Fact]
    public void Content_is_brought_whichever_reference_comes_first() =>
        Assert.Contains(
            "common.yaml#/$defs/Person Person + schema",
            Targets("properties: { who: { $ref: common.yaml#/$defs/Person } }\nallOf: [{ $ref: common.yaml#/$defs/Person }]"));

    [Fact]
    public void A_reference_that_leads_nowhere_says_why()
    {
        Imports imports = Of("""
            properties:
              a: { $ref: nowhere.yaml }
              b: { $ref: common.yaml#/$defs/Nobody }
              c: { $ref: broken.yaml }
              d: { $ref: common.yaml#/$defs/Text }
            """);
        Assert.Equal(
            [ImportState.Unreadable, ImportState.NoSuchPlace, ImportState.Found, ImportState.NoSuchFile],
            imports.Targets.Select(static import => import.State));
    }

    [Theory]
    [InlineData("type: string, maxLength: 9", "type: string, maxLength: 9, description: A text.", true)]
    [InlineData("type: string, maxLength: 9", "type: string, maxLength: 8", false)]
    [InlineData("Unused: { type: string }", "Unused: { type: number }", true)]
    [InlineData("properties: { name:", "properties: { age: { type: integer }, name:", true)]
    public void Only_what_the_file_refers_to_changes_what_it_sees(string before, string after, bool isSame)
    {
        const string Text = "properties: { who: { $ref: common.yaml#/$defs/Person }, name: { $ref: common.yaml#/$defs/Name } }";
        Assert.Contains(before, Common.Text, StringComparison.Ordinal);
        Assert.Equal(isSame, Of(Text, Common.Text).Equals(Of(Text, Common.Text.Replace(before, after, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_case_knows_its_union_and_the_members_that_the_union_has()
    {
        IReadOnlyList<FileExports> files = Source.Declare(
            ("event.yaml", """
                allOf: [{ $ref: dated.yaml }, { properties: { place: { type: string } } }]
                properties: { kind: { type: string } }
                oneOf: [{ $ref: merger.yaml }]
                """),
            ("dated.yaml", "properties: { day: { type: string } }"),
            ("merger.yaml", "properties: { kind: { const: merger } }"));
        BaseImport import = Assert.Single(Imports.Of(files[2], SchemaCompiler.Link(files)).Bases);
        Assert.Equal("Acme.Event", import.Union.FullName);
        Assert.Equal("day, kind, place", string.Join(", ", import.SharedMembers.Select(static member => member.JsonName)));
    }

    private static IEnumerable<string> Targets(string text) => Of(text).Targets.Select(static import =>
        $"{import.Target}{(import.Type is { } type ? " " + type.Name : string.Empty)}{(import.Schema is null ? string.Empty : " + schema")}");

    private static Imports Of(string text, string? common = null)
    {
        IReadOnlyList<FileExports> files = Source.Declare(("a.yaml", text), ("broken.yaml", "[["), ("common.yaml", common ?? Common.Text));
        return Imports.Of(files[0], SchemaCompiler.Link(files));
    }
}
