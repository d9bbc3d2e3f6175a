using System.Diagnostics;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Binding;

/// <summary>However references lead on, round and round, or doubled at each step, compiling ends soon and never throws.</summary>
public sealed class HostileReferenceTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("$ref: '#/$defs/N{0}'")]
    [InlineData("allOf: [{{ $ref: '#/$defs/N{0}' }}]")]
    [InlineData("type: array, items: {{ $ref: '#/$defs/N{0}' }}")]
    [InlineData("type: object, additionalProperties: {{ $ref: '#/$defs/N{0}' }}")]
    [InlineData("anyOf: [{{ const: undetermined }}, {{ $ref: '#/$defs/N{0}' }}]")]
    [InlineData("anyOf: [{{ $ref: '#/$defs/N{0}' }}, {{ type: 'null' }}]")]
    public void A_chain_of_twenty_thousand_references_is_given_up(string format) =>
        Assert.Contains("FSC2013", Compile(Definitions(20_000, format) + "  N0: { type: string }\n"));

    [Theory]
    [InlineData("allOf: [{{ $ref: '#/$defs/N{0}' }}, {{ $ref: '#/$defs/N{0}' }}]")]
    [InlineData("type: array, items: {{ allOf: [{{ $ref: '#/$defs/N{0}' }}, {{ $ref: '#/$defs/N{0}' }}] }}")]
    [InlineData("allOf: [{{ type: array, items: {{ $ref: '#/$defs/N{0}' }} }}, {{ type: array, items: {{ $ref: '#/$defs/N{0}' }} }}]")]
    public void References_that_double_at_each_step_are_given_up(string format) =>
        Assert.Contains("FSC2013", Compile(Definitions(60, format) + "  N0: { type: string }\n"));

    [Theory]
    [InlineData("$ref: '#/$defs/N1'")]
    [InlineData("allOf: [{ $ref: '#/$defs/N1' }]")]
    [InlineData("type: array, items: { $ref: '#/$defs/N1' }")]
    [InlineData("type: array, items: { type: array, items: { $ref: '#/$defs/N1' } }")]
    [InlineData("type: object, additionalProperties: { $ref: '#/$defs/N1' }")]
    [InlineData("anyOf: [{ const: undetermined }, { $ref: '#/$defs/N1' }]")]
    [InlineData("anyOf: [{ type: 'null' }, { $ref: '#/$defs/N1' }]")]
    [InlineData("allOf: [{ type: array, items: { $ref: '#/$defs/N1' } }, { type: array, items: { $ref: '#/$defs/N1' } }]")]
    public void What_comes_back_to_itself_without_a_type_is_reported(string schema) =>
        Assert.Equal(["FSC2002"], Compile($"  N1: {{ {schema} }}\n").Distinct());

    [Fact]
    public void What_comes_back_to_itself_through_another_file_is_reported()
    {
        Compilation compilation = Source.Compile(
            ("a.yaml", "type: array\nitems: { $ref: b.yaml }"),
            ("b.yaml", "type: array\nitems: { $ref: a.yaml }"),
            ("c.yaml", "type: object\nproperties: { a: { $ref: a.yaml } }"));
        Assert.Equal("c.yaml(2,15): error FSC2002", Assert.Single(compilation.Problems).ToString()[..27]);
    }

    [Fact]
    public void An_object_may_hold_itself()
    {
        Compilation compilation = Source.Compile(("tree.yaml", """
            type: object
            properties:
              next: { $ref: "#" }
              branches: { type: array, items: { $ref: "#" } }
              byName: { type: object, additionalProperties: { $ref: "#" } }
            """));
        Assert.Empty(compilation.Problems);
        Assert.Contains("Fs::ValueList<Tree>? Branches", Assert.Single(compilation.Files).Source, StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_ways_lead_to_is_merged_once()
    {
        Compilation compilation = Source.Compile(("d.yaml", """
            type: object
            allOf: [{ $ref: "#/$defs/Left" }, { $ref: "#/$defs/Right" }]
            properties: { day: { description: The day. } }
            $defs:
              Base: { type: object, properties: { day: { $ref: "#/$defs/Day" } } }
              Left: { type: object, allOf: [{ $ref: "#/$defs/Base" }] }
              Right: { type: object, allOf: [{ $ref: "#/$defs/Base" }] }
              Day: { type: string, minLength: 3 }
            """));
        Assert.Empty(compilation.Problems);
        string source = compilation.Files.Single(static file => file.HintName == "Acme.D.g.cs").Source;
        Assert.Single(source.Split('\n'), static line => line.Contains("check.MinLength(", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("type: object\nproperties: {{ next: {{ $ref: f{0}.yaml }} }}\n", 0)]
    [InlineData("$ref: f{0}.yaml\n", 2)]
    [InlineData("type: object\nallOf: [{{ $ref: f{0}.yaml }}]\n", 969)]
    public void A_chain_of_a_thousand_files_is_compiled_or_given_up(string format, int count)
    {
        (string, string)[] files =
        [
            ("start.yaml", "type: object\nproperties: { first: { $ref: f1000.yaml } }"),
            .. Enumerable.Range(1, 1000).Select(i => ($"f{i}.yaml", string.Format(null, format, i - 1))),
            ("f0.yaml", "type: object\n"),
        ];
        long start = Stopwatch.GetTimestamp();
        Compilation compilation = Source.Compile(files);
        Assert.True(Stopwatch.GetElapsedTime(start) < Soon);
        Assert.All(compilation.Problems, static problem => Assert.Equal("FSC2013", problem.Rule.Id));
        Assert.Equal(count, compilation.Problems.Count);
    }

    [Theory]
    [InlineData("allOf: [", "]")]
    [InlineData("properties: { a: ", " }")]
    [InlineData("items: ", "")]
    public void Nesting_of_ten_thousand_levels_is_refused(string opening, string closing)
    {
        string text = string.Concat(Enumerable.Repeat("{ " + opening, 10_000)) + "{}" + string.Concat(Enumerable.Repeat(closing + " }", 10_000));
        Assert.Equal(["FSC1012"], Source.Compile(("a.yaml", text)).Problems.Select(static problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData(20_000, 0, "FSC2013")]
    [InlineData(62, 0, "")]
    [InlineData(63, 0, "FSC2013")]
    [InlineData(20_000, 20_000, "FSC2002")]
    public void A_chain_in_an_open_file_ends_soon(int count, int end, string rules)
    {
        string last = end == 0 ? "type: string" : $"$ref: '#/$defs/N{end}'";
        long start = Stopwatch.GetTimestamp();
        Compilation compilation = SchemaCompiler.Compile(
            [new("a.yaml", $"$ref: '#/$defs/N{count}'\n$defs:\n{Definitions(count, "$ref: '#/$defs/N{0}'").Replace("N0'", "End'", StringComparison.Ordinal)}  End: {{ {last} }}\n", Open: new OpenForm())],
            new("Acme"),
            TestContext.Current.CancellationToken);
        Assert.True(Stopwatch.GetElapsedTime(start) < Soon);
        Assert.Equal(rules, string.Join(' ', compilation.Problems.Select(static problem => problem.Rule.Id).Distinct(StringComparer.Ordinal)));
        Assert.Equal(rules switch { "FSC2013" => 1, "FSC2002" => count + 1, _ => 0 }, compilation.Problems.Count);
    }

    [Fact]
    public void A_schema_that_leads_from_one_cycle_to_another_is_in_none()
    {
        Compilation compilation = SchemaCompiler.Compile(
            [new("a.yaml", """
                $ref: "#/$defs/A"
                $defs:
                  A: { allOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/Between" }] }
                  Between: { $ref: "#/$defs/B" }
                  B: { not: { $ref: "#/$defs/B" } }
                """, Open: new OpenForm())],
            new("Acme"),
            TestContext.Current.CancellationToken);
        Assert.Equal(
            ["/$defs/A", "/$defs/A/allOf/0", "/$defs/B", "/$defs/B/not"],
            compilation.Problems.Select(static problem => problem.Arguments[0].Split('#')[1]));
    }

    private static string Definitions(int count, string format) =>
        string.Concat(Enumerable.Range(1, count).Reverse().Select(i => $"  N{i}: {{ {string.Format(null, format, i - 1)} }}\n"));

    /// <summary>Compiles a record with a member of the first definition, and says which rules it breaks.</summary>
    private static IReadOnlyList<string> Compile(string definitions)
    {
        string first = definitions.TrimStart().Split(':')[0];
        long start = Stopwatch.GetTimestamp();
        Compilation compilation = Source.Compile(("a.yaml", $"type: object\nproperties: {{ a: {{ $ref: '#/$defs/{first}' }} }}\n$defs:\n{definitions}"));
        Assert.True(Stopwatch.GetElapsedTime(start) < Soon);
        return [.. compilation.Problems.Select(static problem => problem.Rule.Id)];
    }
}
