namespace FilingSchema.Compiler.Tests.Binding;

/// <summary>A <c>oneOf</c> of objects: what its cases share, and what tells them apart.</summary>
public sealed class UnionTests
{
    [Fact]
    public void The_member_that_tells_cases_apart_is_the_first_that_all_require_with_a_constant()
    {
        string source = Emit("""
            A: { type: object, required: [version, kind], properties: { version: { const: "1" }, kind: { const: a } } }
              B: { type: object, required: [kind, version], properties: { kind: { const: b }, version: { type: string } } }
            """);
        Assert.Contains("json.PeekCase(\"kind\"u8", source, StringComparison.Ordinal);
        Assert.Contains("""" Cases = new("""["a","b"]"""u8, "oneOf");"""", source, StringComparison.Ordinal);
        Assert.Contains("Case0(ref Fs::JsonSource json) => json.ReadRecord<A>();", source, StringComparison.Ordinal);
        Assert.Contains("Case1(ref Fs::JsonSource json) => json.ReadRecord<B>();", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: string", "const: a", null)]
    [InlineData("type: string, format: item-number", "const: a", "Event.yaml(4,9): error FSC2007: A must declare 'kind' as Event does, with the type Fs::ItemNumber, but it has the type string")]
    [InlineData("type: number", "const: a", "Event.yaml(4,9): error FSC2007: A must declare 'kind' as Event does, with the type decimal, but it has the type string")]
    public void The_cases_have_the_type_that_the_union_says(string shared, string own, string? problem)
    {
        Compilation compilation = Source.Compile(("Event.yaml", $$"""
            type: object
            required: [kind]
            properties: { kind: { {{shared}} } }
            oneOf: [{ $ref: "#/$defs/A" }]
            $defs:
              A: { type: object, required: [kind], properties: { kind: { {{own}} } } }
            """));
        Assert.Equal(problem is null ? [] : [problem], compilation.Problems.Select(static found => found.ToString()));
    }

    [Fact]
    public void Cases_of_other_files_are_compared_where_the_union_names_them()
    {
        Compilation compilation = Source.Compile(
            ("event.yaml", "type: object\nproperties: { day: { type: string, format: date } }\noneOf:\n  - $ref: a.yaml\n"),
            ("a.yaml", "type: object\nrequired: [kind]\nproperties: { kind: { const: a }, day: { $ref: common.yaml#/$defs/Day } }"),
            ("common.yaml", "$defs: { Day: { type: string } }"));
        Assert.Equal(
            "event.yaml(4,5): error FSC2007: A must declare 'day' as Event does, with the type global::System.DateOnly?, but it has the type string?",
            Assert.Single(compilation.Problems).ToString());
    }

    [Fact]
    public void A_case_of_two_unions_derives_from_the_first()
    {
        Compilation compilation = Source.Compile(
            ("a.yaml", "type: object\nrequired: [kind]\nproperties: { kind: { const: a } }"),
            ("first.yaml", "oneOf: [{ $ref: a.yaml }]"),
            ("second.yaml", "oneOf: [{ $ref: a.yaml }]"));
        Assert.Equal("a.yaml(1,1): error FSC2005: A is a case of both First and Second; give each of them a type of its own", Assert.Single(compilation.Problems).ToString());
        Assert.Contains("record A : First,", compilation.Files[0].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_cases_are_told_apart()
    {
        IEnumerable<string> cases = Enumerable.Range(0, 200).Select(static i =>
            $"C{i}: {{ type: object, required: [kind], properties: {{ kind: {{ const: c{i} }} }} }}");
        Assert.Equal(200, Emit(string.Join("\n  ", cases)).Split(": return Case").Length - 1);
    }

    private static string Emit(string definitions)
    {
        IEnumerable<string> names = definitions.Split('\n').Select(static line => line.Trim().Split(':')[0]);
        string cases = string.Concat(names.Select(static name => $"  - $ref: \"#/$defs/{name}\"\n"));
        Compilation compilation = Source.Compile(("event.yaml", $"oneOf:\n{cases}$defs:\n  {definitions}\n"));
        Assert.Empty(compilation.Problems);
        return compilation.Files[0].Source;
    }
}
