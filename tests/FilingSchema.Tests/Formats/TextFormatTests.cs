namespace FilingSchema.Tests.Formats;

/// <summary>A right and a wrong text of each format; the official suite has many more.</summary>
public sealed class TextFormatTests
{
    [Theory]
    [InlineData("date", "2004-02-29", "2005-02-29")]
    [InlineData("date-time", "1998-12-31T23:59:60Z", "1998-12-31T23:58:60Z")]
    [InlineData("time", "17:30:00-04:00", "17:30:00")]
    [InlineData("duration", "P1DT12H", "PT1D")]
    [InlineData("uuid", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae7dec11d0a76500a0c91e6bf6")]
    [InlineData("email", "\"a b\"@example.com", "a b@example.com")]
    [InlineData("email", "\"a\\\"b\\\\\"@example.com", "\"\"\"@example.com")]
    [InlineData("email", "\"\"@example.com", "\"a\\\\\"b\"@example.com")]
    [InlineData("idn-email", "실례@실례.테스트", "실례")]
    [InlineData("hostname", "xn--ll-0ea.com", "xn--al-0ea")]
    [InlineData("idn-hostname", "l·l.com", "a·l.com")]
    [InlineData("ipv4", "192.0.2.1", "192.0.02.1")]
    [InlineData("ipv6", "1:2::192.0.2.1", "1:2::192.0.02.1")]
    [InlineData("uri", "ldap://[2001:db8::7]/c=GB?one", "//example.com/")]
    [InlineData("uri-reference", "../a.html#b", "a\\b")]
    [InlineData("iri", "http://ƒøø.ßår/", "/ƒøø")]
    [InlineData("iri-reference", "/âππ", "#ƒräg\\mênt")]
    [InlineData("uri-template", "/filings/{cik:10}{?form*}", "/filings/{cik")]
    [InlineData("json-pointer", "/a~1b/0", "/a~b")]
    [InlineData("relative-json-pointer", "1/votes", "01/votes")]
    [InlineData("regex", "^[^]\\d+$", "(?i)a")]
    [InlineData("cik", "0000855654", "855654a")]
    [InlineData("accession-number", "0000855654-13-000012", "0000855654-13")]
    [InlineData("commission-file-number", "0-17999", "17999")]
    [InlineData("employer-identification-number", "04-2726691", "042726691")]
    [InlineData("item-number", "5.07", "5.7")]
    public void A_format_tells_right_texts_from_wrong_ones(string format, string right, string wrong)
    {
        TextFormat known = TextFormat.Find(format)!;
        Assert.True(known.IsValid(right), right);
        Assert.False(known.IsValid(wrong), wrong);
        Assert.StartsWith("must be ", known.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_nobody_knows_is_none() => Assert.Null(TextFormat.Find("phone"));
}
