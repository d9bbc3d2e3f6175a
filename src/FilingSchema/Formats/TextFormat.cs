using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema;

/// <summary>A <c>format</c>: which texts have it, and what to say of those that have not.</summary>
internal sealed class TextFormat(Func<string, bool> isValid, string expected)
{
    private static readonly Dictionary<string, TextFormat> Known = new(StringComparer.Ordinal)
    {
        ["date"] = new(static text => Rfc3339.TryParseDate(Encoding.UTF8.GetBytes(text), out _), "must be a date, such as 2004-08-23"),
        ["date-time"] = new(static text => Rfc3339.IsDateTime(Encoding.UTF8.GetBytes(text)), "must be a date and time with its offset, such as 2004-08-23T17:30:00-04:00"),
        ["time"] = new(static text => Rfc3339.IsTime(Encoding.UTF8.GetBytes(text)), "must be a time with its offset, such as 17:30:00-04:00"),
        ["duration"] = OfPattern(Duration, "must be a duration, such as P1DT12H"),
        ["uuid"] = OfPattern("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", "must be a UUID, such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
        ["email"] = new(static text => EmailAddress.IsValid(text), "must be an e-mail address, such as filer@example.com"),
        ["idn-email"] = new(static text => EmailAddress.IsValid(text, isInternational: true), "must be an e-mail address, such as filer@example.com"),
        ["hostname"] = new(HostName.IsValid, "must be the name of a host, such as www.sec.gov"),
        ["idn-hostname"] = new(HostName.IsInternational, "must be the name of a host, such as www.sec.gov"),
        ["ipv4"] = new(IpAddress.IsVersion4, "must be an IPv4 address, such as 192.0.2.1"),
        ["ipv6"] = new(IpAddress.IsVersion6, "must be an IPv6 address, such as 2001:db8::7"),
        ["uri"] = new(UriText.IsAbsolute, UriText.Expected),
        ["uri-reference"] = new(UriText.IsReference, "must be a URI or a relative reference, such as ../a.html"),
        ["iri"] = new(UriText.IsInternational, "must be an absolute IRI, such as https://www.sec.gov/"),
        ["iri-reference"] = new(UriText.IsInternationalReference, "must be an IRI or a relative reference, such as ../a.html"),
        ["uri-template"] = OfPattern(Template, "must be a URI template, such as /filings/{cik}"),
        ["json-pointer"] = OfPattern(Pointer, "must be a JSON Pointer, such as /matters/0"),
        ["relative-json-pointer"] = OfPattern($"(0|[1-9][0-9]*)(#|{Pointer})", "must be a relative JSON Pointer, such as 1/votes"),
        ["regex"] = new(EcmaPattern.IsValid, "must be a regular expression of ECMAScript"),
        ["cik"] = Of<Cik>(),
        ["accession-number"] = Of<AccessionNumber>(),
        ["commission-file-number"] = Of<CommissionFileNumber>(),
        ["employer-identification-number"] = Of<EmployerIdentificationNumber>(),
        ["item-number"] = Of<ItemNumber>(),
    };

    // No constants, which the dll would hold twice, written out.

    // RFC 3339, appendix A: units in their order, none left out between two.
    private static string Duration => $"P([0-9]+W|([0-9]+D|[0-9]+M([0-9]+D)?|[0-9]+Y([0-9]+M([0-9]+D)?)?)({Time})?|{Time})";

    private static string Time => "T([0-9]+S|[0-9]+M([0-9]+S)?|[0-9]+H([0-9]+M([0-9]+S)?)?)";

    // RFC 6901.
    private static string Pointer => "(/([^/~]|~[01])*)*";

    // RFC 6570. Supplementary characters are two units here.
    private static string Variable => @"([A-Za-z0-9_]|%[0-9A-Fa-f]{2})(\.?([A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(:[1-9][0-9]{0,3}|\*)?";

    private static string Template => @"([!#$&'-;=?-\[\]_a-z~\u00A0-\uFFEF]|%[0-9A-Fa-f]{2}|\{[+#./;?&=,!@|]?" + Variable + "(," + Variable + @")*\})*";

    /// <summary>What a text must be, as the beginning of a sentence.</summary>
    public string Expected => expected;

    /// <summary>The format of a name, or <see langword="null"/> for one that nobody knows, which every text has.</summary>
    public static TextFormat? Find(string name) => Known.GetValueOrDefault(name);

    public bool IsValid(string text) => isValid(text);

    private static TextFormat OfPattern(string pattern, string expected)
    {
        // Made on first use: a pattern that matches in linear time takes long to make.
        Lazy<Regex> regex = new(() => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking));
        return new(text => regex.Value.IsMatch(text), expected);
    }

    private static TextFormat Of<T>()
        where T : struct, ITextValue<T> => new(static text => T.TryParse(Encoding.UTF8.GetBytes(text), out _), $"must be {T.Expected}");
}
