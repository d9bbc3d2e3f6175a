namespace FilingSchema.Compiler.Tests.Binding;

/// <summary>The JSON Schema that a type publishes.</summary>
public sealed class PublishedSchemaTests
{
    [Theory]
    [InlineData("{ type: object }", """{"$ref":"#/$defs/Kind",WORDS,VALUES}""")]
    [InlineData("{ type: string, examples: [c] }", """{WORDS,"type":"string",VALUES}""")]
    [InlineData("{ enum: [a, b] }", """{WORDS,"type":"string","enum":["a","b"],VALUES}""")]
    public void What_is_said_beside_a_reference_is_in_it(string kind, string expected) => Assert.Contains(
        "\"kind\":" + expected
            .Replace("WORDS", """ "title":"The kind","description":"What it is.","deprecated":true """.Trim(), StringComparison.Ordinal)
            .Replace("VALUES", """ "default":"a","examples":["a","b"] """.Trim(), StringComparison.Ordinal),
        Emit("""{ $ref: "#/$defs/Kind", title: The kind, description: What it is., deprecated: true, default: a, examples: [a, b] }""", kind),
        StringComparison.Ordinal);

    [Fact]
    public void What_is_said_of_the_target_alone_is_in_what_is_written_in_its_place() => Assert.Contains(
        """ "kind":{"deprecated":true,"type":"string","default":"a","examples":["a"]} """.Trim(),
        Emit("""{ $ref: "#/$defs/Kind" }""", "{ type: string, deprecated: true, default: a, examples: [a] }"),
        StringComparison.Ordinal);

    private static string Emit(string member, string kind)
    {
        Compilation compilation = Source.Compile(("x.yaml", $"type: object\nproperties: {{ kind: {member} }}\n$defs: {{ Kind: {kind} }}\n"));
        Assert.Empty(compilation.Problems.Select(static problem => problem.ToString()));
        return compilation.Files.Single(static file => file.HintName == "Acme.X.g.cs").Source;
    }
}
