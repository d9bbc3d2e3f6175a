using System.Text;

namespace FilingSchema.Tests;

public class TextLocatorTests
{
    private const string Text = """
        {
          "a/b": [1, {"~": "x"}],
          "c": {"d": null, "d": 2},
          "l\u0061st": "é😀", "end": true
        }
        """;

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/a~1b", 2, 10)]
    [InlineData("/a~1b/0", 2, 11)]
    [InlineData("/a~1b/1/~0", 2, 20)]
    [InlineData("/c/d", 3, 14)]
    [InlineData("/last", 4, 16)]
    [InlineData("/end", 4, 30)]
    public void A_pointer_is_found(string pointer, int line, int column)
    {
        TextPosition position = TextLocator.Locate(Encoding.UTF8.GetBytes(Text), pointer)!.Value;

        Assert.Equal((line, column), (position.Line, position.Column));
    }

    [Theory]
    [InlineData("/c/missing", "/c")]
    [InlineData("/c/d/deeper", "/c/d")]
    [InlineData("/a~1b/2", "/a~1b")]
    [InlineData("/missing/deeper", "")]
    public void What_is_not_there_is_where_it_would_be(string pointer, string nearest)
    {
        byte[] text = Encoding.UTF8.GetBytes(Text);

        Assert.Equal(TextLocator.Locate(text, nearest), TextLocator.Locate(text, pointer));
    }

    [Theory]
    [InlineData("""{"x":1,"a\u0062":2}""", "/ab", 17)]
    [InlineData("""{"a\tb":1,"a\\tb":2}""", "/a\\tb", 18)]
    [InlineData("""{"é":1,"ä":2}""", "/ä", 13)]
    public void A_name_is_compared_with_what_stands_for_it(string json, string pointer, int offset) =>
        Assert.Equal(offset, TextLocator.Locate(Encoding.UTF8.GetBytes(json), pointer)!.Value.Offset);

    [Theory]
    [InlineData("/00")]
    [InlineData("/+1")]
    [InlineData("/-1")]
    [InlineData("/2")]
    [InlineData("/")]
    public void What_is_no_number_of_an_element_leads_to_the_list(string pointer) =>
        Assert.Equal(0, TextLocator.Locate("[10,20]"u8, pointer)!.Value.Offset);

    [Fact]
    public void A_text_without_a_value_has_no_places()
    {
        Assert.Null(TextLocator.Locate("  "u8, ""));
        Assert.Equal("", TextLocator.PointerAt("  "u8, 1));
    }

    [Fact]
    public void Each_offset_has_the_pointer_of_what_stands_there()
    {
        byte[] text = "{\"a\":[10,{\"b\":true}]} "u8.ToArray();

        Assert.Equal(
            ["", "/a", "/a", "/a", "/a", "/a", "/a/0", "/a/0", "/a/1", "/a/1", "/a/1/b", "/a/1/b", "/a/1/b", "/a/1/b", "/a/1/b", "/a/1/b", "/a/1/b", "/a/1/b", "/a/1", "/a", "", ""],
            Enumerable.Range(0, text.Length).Select(offset => TextLocator.PointerAt(text, offset)));
    }

    [Fact]
    public void A_pointer_found_at_an_offset_leads_back_to_it()
    {
        byte[] text = Encoding.UTF8.GetBytes(Text);
        foreach (string pointer in (string[])["", "/a~1b", "/a~1b/0", "/a~1b/1", "/a~1b/1/~0", "/last", "/end"])
            Assert.Equal(pointer, TextLocator.PointerAt(text, (int)TextLocator.Locate(text, pointer)!.Value.Offset));
    }

    [Theory]
    [InlineData("""{"a":[10,""", "/a/1")]
    [InlineData("""{"a":[10,x""", "/a/1")]
    [InlineData("""{"a":[10""", "/a/0")]
    [InlineData("""{"a":[10]""", "/a")]
    [InlineData("""{"a" 1}""", "/a")]
    [InlineData("""{"a":1,""", "/a")]
    [InlineData("""{"a":"b""", "/a")]
    [InlineData("""{"\u0061":"\uD8""", "/a")]
    [InlineData("""[{},[""", "/1/0")]
    [InlineData("{", "")]
    [InlineData("", "")]
    public void Where_a_text_breaks_off_is_where_something_is_missing(string text, string pointer) =>
        Assert.Equal(pointer, TextLocator.PointerAt(Encoding.UTF8.GetBytes(text), text.Length));

    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 1)]
    [InlineData("é😀x", 6, 1, 4)]
    [InlineData("abc", 99, 1, 4)]
    [InlineData("\uFEFFabc", 4, 1, 2)]
    [InlineData("\uFEFFabc", 1, 1, 1)]
    [InlineData("", 0, 1, 1)]
    public void Lines_end_with_any_of_the_three_and_columns_are_utf16(string text, int offset, int line, int column)
    {
        TextPosition position = TextLocator.PositionAt(Encoding.UTF8.GetBytes(text), offset);

        Assert.Equal((line, column), (position.Line, position.Column));
    }

    [Fact]
    public void Counting_on_is_the_same_as_counting_anew()
    {
        byte[] text = Encoding.UTF8.GetBytes("{\"low\":-1,\r\n\r\"pages\":101,\n\"é\":1,\"cost\":-2}\r\n");

        foreach (Violation violation in Records.Samples.Violations(text))
            Assert.Equal(TextLocator.PositionAt(text, (int)violation.Position!.Value.Offset), violation.Position);
        Assert.Equal(["1:8", "3:9", "4:5", "4:14"], Records.Samples.Violations(text).Where(static violation => violation.Keyword != "required").Select(static violation => violation.Position.ToString()));
    }

    [Fact]
    public void Negative_offsets_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(static () => TextLocator.PositionAt("a"u8, -1));
}
