using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Containers;

public sealed class FilingEncodingTests
{
    [Fact]
    public void Single_bytes_and_utf8_may_stand_side_by_side()
    {
        byte[] bytes = [.. "caf"u8, 0xE9, (byte)' ', 0x93, .. "é"u8, 0x94, 0xA0];

        Assert.Equal("café “é”\u00A0", FilingBytes.Decode(bytes));
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        const string Filing = "<html>FORM 8-K</html>";

        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes(Filing)];
            ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(file);
            Assert.Null(read.Error);
            Assert.Equal(new SourceSpan(encoding == Encoding.UTF8 ? 9 : 6, 8, 1, 7), read.Where("/form"));
        }
    }
}
