using System.Text;

namespace FilingSchema.EightK.Tests;

/// <summary>Text that is no JSON, or only nearly: told, never thrown.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void Text_that_breaks_off_at_any_byte_is_refused_and_gives_no_report()
    {
        byte[] text = Sample.CompactUtf8;
        for (int length = 0; length < text.Length; length++)
        {
            Violation last = Refusal.Of(text[..length])[^1];
            Assert.Equal("json", last.Keyword);
            Assert.False(CurrentReport.TryParse(text.AsSpan(0, length), out CurrentReport? report, out _));
            Assert.Null(report);
        }
    }

    [Fact]
    public void A_wrong_byte_anywhere_is_refused_or_read_but_never_thrown()
    {
        byte[] hostile = [0x00, 0x1F, (byte)'"', (byte)'\\', (byte)'{', (byte)']', (byte)',', (byte)'9', 0x80, 0xE2, 0xFF];
        byte[] text = Sample.CompactUtf8;
        for (int i = 0; i < text.Length; i++)
        {
            byte right = text[i];
            text[i] = hostile[i % hostile.Length];
            if (CurrentReport.TryParse(text, out CurrentReport? report, out ViolationList violations))
                Assert.Equal(report, CurrentReport.Parse(report.ToJson()));
            else
                Assert.NotEmpty(violations);
            text[i] = right;
        }
        Assert.Equal(Sample.CompactUtf8, text);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"items\":[{\"item\":\"5.07\",\"matters\":[", "]}]}")]
    [InlineData("{\"items\":[{\"heading\":{\"x\":[", "]},\"item\":\"8.01\"}]}")]
    public void Nesting_10_000_deep_is_refused(string open, string close)
    {
        StringBuilder closed = new(string.Concat(Enumerable.Repeat(open, 10_000)));
        Violation unclosed = Refusal.Of(closed.ToString())[^1];
        closed.Append('1').Insert(closed.Length, close, 10_000);

        Assert.Equal("json", unclosed.Keyword);
        Assert.Contains("deeper", unclosed.Message, StringComparison.Ordinal);
        Assert.Equal(unclosed, Refusal.Of(closed.ToString())[^1]);
    }

    [Fact]
    public void Nesting_in_a_member_that_the_schema_does_not_name_is_refused_too()
    {
        string deep = new string('[', 10_000) + new string(']', 10_000);
        Assert.Equal("json", Assert.Single(Refusal.Of($$"""{"form":"8-K","extra":{{deep}},"cover":{"registrants":[]},"items":[]}""")).Keyword);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("{}{}")]
    [InlineData("{},")]
    [InlineData("// form\n{}")]
    [InlineData("{'form':'8-K'}")]
    [InlineData("{\"form\":\"8-K\",}")]
    [InlineData("{\"form\":NaN}")]
    [InlineData("{\"form\":01}")]
    [InlineData("{\"form\":\"a\nb\"}")]
    [InlineData("{\"form\":\"\\x41\"}")]
    [InlineData("{\"form\":tru}")]
    [InlineData("\u0000")]
    public void What_is_no_JSON_is_refused(string text) => Assert.Equal("json", Refusal.Of(text)[^1].Keyword);

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("12.5")]
    [InlineData("\"8-K\"")]
    [InlineData("[{\"form\":\"8-K\"}]")]
    public void What_is_no_object_is_one_violation_of_the_whole(string text)
    {
        Violation violation = Assert.Single(Refusal.Of(text));
        Assert.Equal(("", "type"), (violation.Path, violation.Keyword));
        Assert.Equal(new TextPosition(1, 1, 0), violation.Position);
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0x80)]
    [InlineData(0xC0, 0x80)]
    [InlineData(0xC3)]
    [InlineData(0xE2, 0x80)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF4, 0x90, 0x80, 0x80)]
    public void Bytes_that_are_no_UTF_8_are_refused_wherever_they_stand(params int[] bytes)
    {
        foreach (string place in (string[])["entityRegistrantName", "Tamarack", "DE\"", "2.02", "filed”", "conformedSignature", "485000"])
        {
            int at = Sample.Compact.IndexOf(place, StringComparison.Ordinal);
            byte[] before = Encoding.UTF8.GetBytes(Sample.Compact[..at]);
            byte[] after = Encoding.UTF8.GetBytes(Sample.Compact[at..]);
            Violation last = Refusal.Of([.. before, .. bytes.Select(static value => (byte)value), .. after])[^1];
            Assert.Equal("json", last.Keyword);
            Assert.Equal(before.Length, last.Position!.Value.Offset);
        }
    }

    [Fact]
    public void A_text_of_16_megabytes_is_read()
    {
        string text = new('“', 16 * 1024 * 1024 / 3);
        CurrentReport report = Sample.Read();
        report = report with { Items = [new OtherEvents { Narrative = new() { Text = text } }] };
        Assert.Equal(report, CurrentReport.Parse(report.ToJson()));
    }

    [Fact]
    public void A_null_string_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(static () => CurrentReport.TryParse((string)null!, out _, out _));
}
