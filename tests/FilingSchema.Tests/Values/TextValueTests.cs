using System.Text;
using System.Text.Json;

namespace FilingSchema.Tests;

public class TextValueTests
{
    [Theory]
    [InlineData("0000320193", true)]
    [InlineData("9999999999", true)]
    [InlineData("320193", false)]
    [InlineData("00003201934", false)]
    [InlineData("00003२0193", false)]
    [InlineData(" 000320193", false)]
    [InlineData("", false)]
    public void Central_index_keys(string text, bool isValid) => Check<Cik>(text, isValid);

    [Theory]
    [InlineData("0000855654-13-000012", true)]
    [InlineData("9999999999-99-999999", true)]
    [InlineData("000085565413000012", false)]
    [InlineData("0000855654-13-00001", false)]
    [InlineData("0000855654_13-000012", false)]
    [InlineData("0000855654-1a-000012", false)]
    public void Accession_numbers(string text, bool isValid) => Check<AccessionNumber>(text, isValid);

    [Theory]
    [InlineData("0-17999", true)]
    [InlineData("001-40609", true)]
    [InlineData("1-5805", true)]
    [InlineData("333-228003-01", true)]
    [InlineData("333-228003-ab😀c", true)]
    [InlineData("333-228003-", false)]
    [InlineData("333-228003-abcde", false)]
    [InlineData("1234-5", false)]
    [InlineData("001-123456789", false)]
    [InlineData("001-40609 ", false)]
    [InlineData("N/A", false)]
    [InlineData("-5", false)]
    [InlineData("5-", false)]
    public void Commission_file_numbers(string text, bool isValid) => Check<CommissionFileNumber>(text, isValid);

    [Theory]
    [InlineData("04-2726691", true)]
    [InlineData("00-0000000", true)]
    [InlineData("042726691", false)]
    [InlineData("04-272669", false)]
    [InlineData("04-272669x", false)]
    public void Employer_identification_numbers(string text, bool isValid) => Check<EmployerIdentificationNumber>(text, isValid);

    [Theory]
    [InlineData("5.07", true)]
    [InlineData("9.01", true)]
    [InlineData("5", true)]
    [InlineData("13", true)]
    [InlineData("12.34", true)]
    [InlineData("5.10", true)]
    [InlineData("5.1", false)]
    [InlineData("5.", false)]
    [InlineData("5.00", false)]
    [InlineData("05", false)]
    [InlineData("0", false)]
    [InlineData("100", false)]
    [InlineData("5.007", false)]
    [InlineData("", false)]
    [InlineData(".07", false)]
    public void Item_numbers(string text, bool isValid) => Check<ItemNumber>(text, isValid);

    [Fact]
    public void Parts_are_told()
    {
        AccessionNumber number = AccessionNumber.Parse("0000855654-13-000012");

        Assert.Equal((new Cik(855654), 13, 12), (number.Submitter, number.Year, number.Sequence));
        Assert.Equal(333, CommissionFileNumber.Parse("333-228003-01").Prefix);
        Assert.Equal((5, 7), (ItemNumber.Parse("5.07").Section, ItemNumber.Parse("5.07").Number));
        Assert.Null(new ItemNumber(5).Number);
        Assert.Equal(new ItemNumber(5, 7), ItemNumber.Parse("5.07"u8));
        Assert.Equal(320193, Cik.Parse("0000320193").Number);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Cik(-1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Cik(10_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ItemNumber(0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ItemNumber(5, 100));
    }

    [Fact]
    public void Numbers_have_an_order()
    {
        string[] items = ["1.01", "2", "5", "5.02", "5.10", "12"];

        Assert.Equal(items, items.Reverse().Select(static item => ItemNumber.Parse(item)).Order().Select(static item => item.ToString()));
        Assert.True(new Cik(1) < new Cik(2));
        Assert.True(new Cik(2) >= new Cik(2));
        Assert.True(AccessionNumber.Parse("0000855654-13-000012") > AccessionNumber.Parse("0000855654-12-999999"));
    }

    [Fact]
    public void Default_values_print_and_read_back()
    {
        Assert.Equal("0000000000", default(Cik).ToString());
        Assert.Equal("00-0000000", default(EmployerIdentificationNumber).ToString());
        Assert.Equal("0000000000-00-000000", default(AccessionNumber).ToString());
        Assert.Equal(default, CommissionFileNumber.Parse(default(CommissionFileNumber).ToString()));
        Assert.Equal("0", default(ItemNumber).ToString());
    }

    [Fact]
    public void A_refusal_says_what_is_expected() =>
        Assert.Equal(
            "The text must be a Central Index Key of ten digits, such as 0000320193, but is \"x\".",
            Assert.Throws<FormatException>(static () => Cik.Parse("x")).Message);

    private static void Check<T>(string text, bool isValid)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, IEquatable<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(isValid, T.TryParse(text, null, out T value));
        Assert.Equal(isValid, T.TryParse(text.AsSpan(), null, out T fromSpan));
        Assert.Equal(isValid, T.TryParse(utf8, null, out T fromUtf8));
        Assert.True(value.Equals(fromSpan) && value.Equals(fromUtf8));
        if (!isValid)
        {
            Assert.Throws<FormatException>(() => T.Parse(text, null));
            Assert.Throws<FormatException>(() => T.Parse(utf8, null));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(text)));
            return;
        }
        Assert.Equal(text, value.ToString());
        Assert.Equal(value.GetHashCode(), T.Parse(utf8, null).GetHashCode());
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value)));
        Assert.Equal(value, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 }))!).Key);
    }
}
