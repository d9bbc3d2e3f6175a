namespace FilingSchema.Compiler.Tests.Reading;

/// <summary>What the parser cannot read is explained, and marked where its author would look.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("properties:\n\tlow: {}\n", "FSC1002 2:1")]
    [InlineData("properties:\n  low: {}\n\thigh: {}\n", "FSC1002 3:1")]
    [InlineData("title: \"Guidance\n  type: object\n", "FSC1003 1:8")]
    [InlineData("title: 'Guidance\ntype: object\n", "FSC1003 1:8")]
    [InlineData("title: 'Guidance\ntype: object\npattern: '^x$'\n", "FSC1003 1:8")]
    [InlineData("title: 'Guidance\ndescription: the issuer's name\n", "FSC1003 1:8")]
    [InlineData("type: object\ntitle: \"Guidance\nrequired: [\"low\"]\n", "FSC1003 2:8")]
    [InlineData("properties:\n  low:\n    pattern: '^x\n    title: Low\n  high: { pattern: '^y$' }\n", "FSC1003 3:14")]
    [InlineData("properties:\n  low: { pattern: '^x }\n  high: { pattern: '^y$' }\n", "FSC1003 2:19")]
    [InlineData("oneOf:\n  - const: 'a\n  - const: 'b'\n", "FSC1003 2:12")]
    [InlineData("oneOf:\n  - const: 'a'\n    title: 'An a\n  - const: 'b'\n", "FSC1003 3:12")]
    [InlineData("x-read: { after: ['a', 'b],\n  above: 'c' }\n", "FSC1003 1:24")]
    [InlineData("{\n  \"title\": \"Guidance,\n  \"type\": \"object\"\n}\n", "FSC1003 2:12")]
    [InlineData("title: 'Guidance''\ntype: 'object'\n", "FSC1003 1:8")]
    [InlineData("title: 'Guidance\n'type': object\n", "FSC1003 1:8")]
    [InlineData("properties:\n    low: {}\n  high: {}\n", "FSC1004 3:3")]
    [InlineData("title: a\n  type: object\n", "FSC1004 2:3")]
    [InlineData("title: a\ntype object\nrequired: [a]\n", "FSC1004 2:1")]
    [InlineData("required:\n  - a\n  b: 1\n", "FSC1004 3:3")]
    public void Frequent_mistakes_have_rules_of_their_own(string text, string place) =>
        Assert.Equal([place], Source.Places(text));

    [Theory]
    [InlineData("description: The date: as filed", ":", "cannot contain ': '")]
    [InlineData("description: @issuer", "@", "cannot begin with @")]
    [InlineData("description: 'the issuer's name'", "s name'", "double a quote")]
    [InlineData("description: 'what the\n  issuer's name is'", "s name is'", "double a quote")]
    [InlineData("description: 'a note\n  Note: the issuer's name is'", "s name is'", "double a quote")]
    [InlineData("description: 'a note\n  of two lines'\npattern: 'it's'", "s'", "double a quote")]
    [InlineData("pattern: \"\\d+\"", "\"", "unknown escape")]
    [InlineData("description: \"\\ud83d\"", "\"\\ud83d", "one half of a character")]
    [InlineData("required: [low, high\ntitle: a", "[", "is not closed")]
    [InlineData("{\"title\": \"a\" \"type\": \"object\"}", "\"type\"", "comma")]
    [InlineData("required: [a, , b]", ",", "value is missing")]
    [InlineData("{\"title\": \"a\"} {\"title\": \"b\"}", "{", "ends before this")]
    [InlineData("title: - a", "-", "a list cannot begin")]
    [InlineData("title: |a\n  b", "|", "nothing may follow |")]
    public void Other_mistakes_are_explained(string text, string marked, string explanation)
    {
        Assert.Equal("FSC1001", Source.Problem(text).Rule.Id);
        Assert.Equal(marked, Source.Marked(text));
        Assert.Contains(explanation, Source.Problem(text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_passed_on_as_the_parser_says_it() =>
        Assert.EndsWith("found incompatible YAML document", Source.Problem("%YAML 9.0\n---\ntitle: a").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("description: 'What\n  Note: it is'\ntype: string\n")]
    [InlineData("description: \"What\n  type: it is\"\ntype: string\n")]
    [InlineData("description: 'the issuer''s\n  own'\npattern: '''a'''\n")]
    [InlineData("type: string\n# it's\ndescription: the filer's words\npattern: 'a'\n")]
    public void Texts_over_several_lines_may_look_like_keys(string text) => Assert.Empty(Source.Places(text));

    [Fact]
    public void Both_places_of_a_duplicate_key_are_named()
    {
        const string Text = "title: a\ntype: object\ntitle: b\n";
        Assert.Equal(["FSC1005 3:1"], Source.Places(Text));
        Assert.Contains("line 1", Source.Problem(Text).Message, StringComparison.Ordinal);
    }
}
