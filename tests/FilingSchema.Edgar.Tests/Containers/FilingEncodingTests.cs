using System.Text;

namespace FilingSchema.Edgar.Tests.Containers;

public sealed class FilingEncodingTests
{
    [Fact]
    public void Single_bytes_and_utf8_may_stand_side_by_side()
    {
        byte[] bytes = [.. "caf"u8, 0xE9, (byte)' ', 0x93, .. "é"u8, 0x94, 0xA0];

        Assert.Equal("café “é”\u00A0", FilingEncoding.Decode(bytes));
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        Assert.Equal("8-K", FilingEncoding.Decode([0xEF, 0xBB, 0xBF, .. "8-K"u8]));
        Assert.Equal("8-K", FilingEncoding.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("8-K")]));
    }
}
