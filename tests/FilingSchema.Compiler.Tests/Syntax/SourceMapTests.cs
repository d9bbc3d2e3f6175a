using FilingSchema.Compiler.Syntax;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Tests.Syntax;

public sealed class SourceMapTests
{
    private const string Text = """
        title: Guidance
        properties:
          low: { type: number, minimum: 0 }
          a/b:
            oneOf:
              - type: string
                minLength: 1
              - type: number
        """;

    [Theory]
    [InlineData("/title", "Guidance")]
    [InlineData("/properties", "properties")]
    [InlineData("/properties/low", "low")]
    [InlineData("/properties/low/minimum", "0")]
    [InlineData("/properties/a~1b", "a/b")]
    [InlineData("/properties/a~1b/oneOf", "oneOf")]
    [InlineData("/properties/a~1b/oneOf/0", "type: string\n")]
    [InlineData("/properties/a~1b/oneOf/1", "type: number")]
    [InlineData("/properties/a~1b/oneOf/1/type", "number")]
    public void A_pointer_leads_to_what_a_problem_marks(string pointer, string marked) => Assert.Equal(marked, At(Map.Locate(pointer)));

    [Theory]
    [InlineData("/properties/low/maximum", "low")]
    [InlineData("/properties/high/type", "properties")]
    [InlineData("/properties/a~1b/oneOf/7", "oneOf")]
    [InlineData("/properties/a~1b/oneOf/x", "oneOf")]
    [InlineData("/title/x", "Guidance")]
    public void What_is_not_there_leads_to_what_is_around_it(string pointer, string marked) => Assert.Equal(marked, At(Map.Locate(pointer)));

    [Fact]
    public void The_root_is_marked_by_its_first_line() => Assert.Equal("title: Guidance\n", At(Map.Locate(string.Empty)));

    [Fact]
    public void Keys_and_values_have_places_of_their_own()
    {
        Assert.Equal("minimum", At(Map.LocateKey("/properties/low/minimum")));
        Assert.Equal("{ type: number, minimum: 0 }", At(Map.LocateValue("/properties/low")));
        Assert.Equal(new LinePosition(2, 32), Map.PositionOf("/properties/low/minimum"));
        Assert.Equal("schemas/guidance.yaml(3,33)", Map.Describe("/properties/low/minimum"));
    }

    [Fact]
    public void Maps_of_equal_texts_are_equal()
    {
        Assert.Equal(Map, Source.Read(Text).Map);
        Assert.NotEqual(Map, Source.Read("\n" + Text).Map);
    }

    [Fact]
    public void A_file_that_could_not_be_read_has_one_place() => Assert.Equal(default, Source.Read("a: [").Map.Locate("/a"));

    private static SourceMap Map => Source.Read(Text).Map;

    private static string At(TextSpan span) => Text.Substring(span.Start, span.Length);
}
