namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Texts that are of a format, or nearly. What the C# type does not hold is left out: leap seconds, years before 1 or after 9999 in UTC, offsets of more than 14 hours, URIs that <see cref="Uri"/> does not take: of a scheme alone, without a host, with a port of more than 16 bits.</summary>
internal static class FormatTexts
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["date"] = ["2004-08-23", "2004-02-29", "2003-02-29", "0001-01-01", "0000-01-01", "9999-12-31", "2004-8-23", "2004-08-23Z", " 2004-08-23", "２００４-08-23"],
        ["date-time"] =
        [
            "2004-08-23T17:30:00Z", "2004-08-23t17:30:00z", "2004-08-23T17:30:00-04:00", "2004-08-23T13:30:00-04:00", "2004-08-23T17:30:00.1234567891+00:00", 
            "1998-12-31T23:58:60Z", "2004-08-23T24:00:00Z", "2004-08-23 17:30:00Z", "2004-08-23T17:30:00", "2004-08-23T17:30:00+24:00",
            "2004-08-23T17:30:00.Z",
        ],
        ["uuid"] = ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}", "f81d4fae7dec11d0a76500a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf", "00000000-0000-0000-0000-000000000000"],
        ["uri"] = ["https://www.sec.gov/", "https://www.sec.gov/#a", "https://www.sec.gov/#b", "https://WWW.sec.gov/", "https://www.sec.gov/a b", "/relative", "urn:isbn:0451450523", "HTTP://EXAMPLE.COM:80/%7efoo", "http://[::1]/", "http://a/\u00e9", "mailto:a@b.c", "//host/path", ":", "http://a/%zz", "http://a b/"],
        ["email"] = ["filer@example.com", "@", "a@b", "\"a b\"@example.com", "a..b@example.com", "filer@example.com "],
        ["time"] = ["17:30:00Z", "17:30:00-04:00", "23:59:60Z", "24:00:00Z", "17:30Z", "17:30:00"],
        ["ipv4"] = ["192.0.2.1", "256.0.0.1", "192.0.2", "192.0.2.01"],
        ["hostname"] = ["www.sec.gov", "-a.b", "a_b", "xn--nxasmq6b", "a."],
        ["cik"] = ["0000855654", "855654", "0000000000", "00008556540"],
        ["accession-number"] = ["0000855654-13-000012", "0000855654-13-12", "000085565413000012"],
        ["commission-file-number"] = ["0-17999", "001-40609", "001-40609-01", "000-00000", "1-", "333-123456"],
        ["employer-identification-number"] = ["04-2726691", "042726691", "00-0000000", "04-272669"],
        ["item-number"] = ["5.07", "5", "12", "5.7", "0", "00", "05.07", "5.070", "99.99"],
        ["duration"] = ["P1D", "P", "PT1H", "P1Y2M", "P1W", "P1D2H", "P1YT"],
        ["json-pointer"] = ["", "/a/0", "a", "/~0~1", "/~2"],
        ["uri-reference"] = ["/relative", "a b", "#x", "http://a/"],
        ["regex"] = ["^a$", "(", "\\d", "[a"],
    };

    /// <summary>Texts for a format.</summary>
    public static string[] Of(string format) => Known[format];
}
