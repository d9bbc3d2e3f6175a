using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class DateTimeTests
{
    [Theory]
    [InlineData("2004-08-23T17:30:00Z", "2004-08-23T17:30:00Z")]
    [InlineData("2004-08-23t17:30:00.1200000z", "2004-08-23T17:30:00.12Z")]
    [InlineData("2004-08-23T17:30:00+00:00", "2004-08-23T17:30:00Z")]
    [InlineData("2004-08-23T17:30:00.1234567-04:00", "2004-08-23T17:30:00.1234567-04:00")]
    [InlineData("2004-08-23T17:30:00.123456789+05:30", "2004-08-23T17:30:00.1234567+05:30")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("2004-02-29T23:59:59-14:00", "2004-02-29T23:59:59-14:00")]
    public void Dates_and_times_are_read_and_written(string text, string written) =>
        Assert.Contains($"\"accepted\":\"{written}\"", Guidance.Parse(Samples.With($"\"accepted\":\"{text}\"")).ToJson(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2004-08-23T17:30:00")]
    [InlineData("2004-08-23 17:30:00Z")]
    [InlineData("2003-02-29T17:30:00Z")]
    [InlineData("2004-13-01T17:30:00Z")]
    [InlineData("2004-08-23T25:30:00Z")]
    [InlineData("2004-08-23T17:30:00+15:00")]
    [InlineData("2016-12-31T23:59:60Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("2004-08-23T17:30:00.Z")]
    [InlineData("2004-08-23T17:30Z")]
    public void What_is_none_is_refused(string text) =>
        Assert.Equal("format", Assert.Single(Samples.Violations(Samples.With($"\"accepted\":\"{text}\""))).Keyword);

    [Theory]
    [InlineData("0000-01-01")]
    [InlineData("2004-8-23")]
    [InlineData("2004-08-32")]
    [InlineData("08/23/2004")]
    [InlineData("2004-08-23Z")]
    public void What_is_no_date_is_refused(string text) =>
        Assert.Equal("format", Assert.Single(Samples.Violations(Samples.With($"\"filed\":\"{text}\""))).Keyword);

    [Theory]
    [InlineData("https://www.sec.gov/Archives/edgar?x=%20#a", true)]
    [InlineData("urn:oasis:names", true)]
    [InlineData("mailto:a@b.c", true)]
    [InlineData("www.sec.gov", false)]
    [InlineData("//www.sec.gov/", false)]
    [InlineData("https://www.sec.gov/a b", false)]
    [InlineData("https://www.sec.gov/%zz", false)]
    [InlineData("https://www.sec.gov/é", false)]
    [InlineData("1http://x", false)]
    public void Uris_are_absolute(string text, bool isValid)
    {
        Assert.Equal(isValid, Samples.Violations(Samples.With($"\"source\":\"{text}\"")).IsEmpty);
        Assert.Equal(isValid, Probe.Run(check => check.Uri(new Uri(text, UriKind.RelativeOrAbsolute))).IsEmpty);
    }
}
