using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Syntax;

/// <summary>The members of <c>enum</c>, <c>const</c>, <c>default</c> and <c>examples</c>.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("const: 5.10", "5.1", JsonKind.Number)]
    [InlineData("const: '5.10'", "\"5.10\"", JsonKind.String)]
    [InlineData("{ type: string, const: 5.10 }", "\"5.10\"", JsonKind.String)]
    [InlineData("{ const: 5.10, type: string }", "\"5.10\"", JsonKind.String)]
    [InlineData("{ type: integer, const: 5.0 }", "5", JsonKind.Number)]
    [InlineData("const: true", "true", JsonKind.Boolean)]
    [InlineData("{ type: string, const: true }", "\"true\"", JsonKind.String)]
    [InlineData("const: no", "\"no\"", JsonKind.String)]
    [InlineData("const: null", "null", JsonKind.Null)]
    [InlineData("const: 'null'", "\"null\"", JsonKind.String)]
    [InlineData("{ type: [string, 'null'], const: null }", "null", JsonKind.Null)]
    [InlineData("{ type: string, const: null }", "\"null\"", JsonKind.String)]
    [InlineData("const: 2004-08-23", "\"2004-08-23\"", JsonKind.String)]
    [InlineData("const: 007", "\"007\"", JsonKind.String)]
    [InlineData("const: [1, b, 'c']", "[1,\"b\",\"c\"]", JsonKind.Array)]
    [InlineData("const: { b: 1, a: [] }", "{\"a\":[],\"b\":1}", JsonKind.Object)]
    [InlineData("{ type: array, items: { type: string }, const: [5.10] }", "[\"5.10\"]", JsonKind.Array)]
    [InlineData("{ properties: { a: { type: string } }, const: { a: 1, b: 1 } }", "{\"a\":\"1\",\"b\":1}", JsonKind.Object)]
    public void A_value_follows_the_type_beside_it(string text, string json, JsonKind kind)
    {
        JsonText value = Source.ReadRight(text).Const!;
        Assert.Equal((json, kind), (value.Text, value.Kind));
        Assert.Equal(kind == JsonKind.String, value.StringValue is not null);
    }

    [Fact]
    public void An_alternative_follows_the_type_around_it() =>
        Assert.Equal("\"1.10\"", Source.ReadRight("{ type: string, oneOf: [{ const: 1.10, title: A }] }").OneOf[0].Const!.Text);

    [Theory]
    [InlineData("type: integer\nconst: '5'", "'const' says the text \"5\", but the type beside it is integer")]
    [InlineData("type: integer\nconst: 5.5", "'const' says 5.5, but the type beside it is integer")]
    [InlineData("type: [number, boolean]\ndefault: yes", "'default' says yes, but the type beside it is number or boolean")]
    [InlineData("type: string\nenum: [[a]]", "'enum' says a list, but the type beside it is string")]
    [InlineData("type: array\nexamples: [{}]", "'examples' says a mapping, but the type beside it is array")]
    public void A_value_of_another_type_is_reported(string text, string message) => Assert.Equal(message, Source.Problem(text).Message);

    [Fact]
    public void Equal_numbers_are_equal_however_they_are_written() =>
        Assert.Equal(["FSC1108 1:11", "FSC1108 1:16", "FSC1108 1:23"], Source.Places("enum: [5, 5.0, 50e-1, 0.05E2, '5']"));

    [Theory]
    [InlineData("-0.0", "0")]
    [InlineData("-12.340e1", "-123.4")]
    [InlineData("0.001", "0.001")]
    [InlineData("1E-3", "0.001")]
    [InlineData("1e400", "1e400")]
    [InlineData("12e-400", "12e-400")]
    [InlineData("100e400", "1e402")]
    public void Numbers_have_one_text_each(string number, string expected) =>
        Assert.Equal(expected, Source.ReadRight($"const: {number}").Const!.Text);

    [Theory]
    [InlineData("\"a\\\"b\\\\c\\n\\t\\u0001\\u00e9\"", "\"a\\\"b\\\\c\\n\\t\\u0001é\"")]
    [InlineData("'*/ \"\"\" 😀'", "\"*/ \\\"\\\"\\\" 😀\"")]
    public void Strings_are_escaped_as_JSON_must_have_them(string text, string expected) =>
        Assert.Equal(expected, Source.ReadRight($"const: {text}").Const!.Text);

    [Fact]
    public void Nothing_is_no_value() => Assert.Equal("'const' takes a value, but here is nothing", Source.Problem("const:\n").Message);
}
