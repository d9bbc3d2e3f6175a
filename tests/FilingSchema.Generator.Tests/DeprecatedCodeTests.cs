using FilingSchema.GeneratorTests.Harness;

namespace FilingSchema.GeneratorTests;

/// <summary>What a schema deprecates C# warns of where it is used, and not in the code that reads and writes it.</summary>
public sealed class DeprecatedCodeTests
{
    private const string Old = "type: object\ndeprecated: true\nproperties: { a: { type: string } }";

    [Theory]
    [InlineData("{ $ref: old.yaml }")]
    [InlineData("{ type: array, items: { $ref: old.yaml } }")]
    [InlineData("{ anyOf: [{ const: undetermined }, { $ref: old.yaml }] }")]
    [InlineData("""{ $ref: "old.yaml#/$defs/Kind" }""")]
    public void A_member_of_a_deprecated_type_compiles(string member) => AssertCompiles(
        ("x.yaml", $"type: object\nproperties: {{ old: {member} }}"),
        ("old.yaml", Old + "\n$defs: { Kind: { enum: [a, b], deprecated: true } }"));

    [Fact]
    public void A_deprecated_type_of_the_same_file_compiles() => AssertCompiles(
        ("x.yaml", """
            type: object
            properties: { old: { $ref: "#/$defs/Old" } }
            $defs: { Old: { type: object, deprecated: true, properties: { a: { type: string } } } }
            """));

    [Theory]
    [InlineData("deprecated: true\n", "", "", "")]
    [InlineData("", "deprecated: true\n", "", "")]
    [InlineData("", "", ", deprecated: true", "")]
    [InlineData("", "", "", ", deprecated: true")]
    public void A_union_and_its_case_need_not_be_deprecated_both(string union, string choice, string unionMember, string caseMember) => AssertCompiles(
        ("event.yaml", $"type: object\n{union}properties: {{ day: {{ type: string{unionMember} }} }}\noneOf: [{{ $ref: split.yaml }}]"),
        ("split.yaml", $"type: object\n{choice}required: [kind]\nproperties: {{ kind: {{ const: split }}, day: {{ type: string{caseMember} }} }}"));

    [Fact]
    public void What_is_merged_from_another_file_is_deprecated_as_it_is_there()
    {
        GeneratorRun run = AssertCompiles(
            ("x.yaml", "type: object\nallOf: [{ $ref: part.yaml }]"),
            ("part.yaml", "type: object\nproperties: { a: { type: string, deprecated: true } }"));
        Assert.Contains("[global::System.Obsolete", run["Acme.X.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_mentions_nothing_deprecated_silences_nothing()
    {
        GeneratorRun run = AssertCompiles(("x.yaml", "type: object\nproperties: { a: { type: string } }"), ("old.yaml", Old));
        Assert.DoesNotContain("#pragma", run["Acme.X.g.cs"], StringComparison.Ordinal);
    }

    private static GeneratorRun AssertCompiles(params (string Path, string Text)[] files)
    {
        GeneratorRun run = new SchemaProject(files).Run();
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
        return run;
    }
}
