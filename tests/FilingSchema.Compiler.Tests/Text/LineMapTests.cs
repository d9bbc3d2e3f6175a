using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\r\nb", 3)]
    [InlineData("a\u0085b", 2)]
    [InlineData("a\u2028b", 2)]
    [InlineData("a\u2029b", 2)]
    public void A_line_ends_where_the_CSharp_compiler_ends_it(string text, int offset) =>
        Assert.Equal(new LinePosition(1, 0), new LineMap(text).PositionAt(offset));

    [Fact]
    public void Every_offset_has_its_line_and_character()
    {
        var map = new LineMap("ab\r\n\nc");
        LinePosition[] expected = [new(0, 0), new(0, 1), new(0, 2), new(0, 3), new(1, 0), new(2, 0), new(2, 1)];
        Assert.Equal(expected, Enumerable.Range(0, 7).Select(map.PositionAt));
    }

    [Fact]
    public void An_offset_outside_of_the_text_is_moved_to_its_end()
    {
        var map = new LineMap("a\nb");
        Assert.Equal(new LinePosition(1, 1), map.PositionAt(99));
        Assert.Equal(new LinePosition(0, 0), map.PositionAt(-1));
        Assert.Equal(3, map.StartOf(7));
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column() =>
        Assert.Equal(new LinePosition(0, 0), new LineMap("\uFEFFa").PositionAt(1));
}
