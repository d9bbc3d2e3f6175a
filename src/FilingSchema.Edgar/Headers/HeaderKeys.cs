using System.Collections.Frozen;

namespace FilingSchema.Edgar;

/// <summary>
/// The two spellings of an EDGAR header's keys: <c>CENTRAL INDEX KEY:</c> in submissions, <c>&lt;CIK&gt;</c> in <c>.hdr.sgml</c>
/// and <c>.nc</c>.
/// </summary>
internal static class HeaderKeys
{
    private static readonly FrozenDictionary<string, string> KeyOfTag = new Dictionary<string, string>
    {
        ["TYPE"] = "CONFORMED SUBMISSION TYPE",
        ["PERIOD"] = "CONFORMED PERIOD OF REPORT",
        ["ITEMS"] = "ITEM INFORMATION",
        ["FILING DATE"] = "FILED AS OF DATE",
        ["DATE OF FILING DATE CHANGE"] = "DATE AS OF CHANGE",
        ["CONFORMED NAME"] = "COMPANY CONFORMED NAME",
        ["CIK"] = "CENTRAL INDEX KEY",
        ["ASSIGNED SIC"] = "STANDARD INDUSTRIAL CLASSIFICATION",
        ["EIN"] = "IRS NUMBER",
        ["ACT"] = "SEC ACT",
        ["FILE NUMBER"] = "SEC FILE NUMBER",
        ["STREET1"] = "STREET 1",
        ["STREET2"] = "STREET 2",
        ["PHONE"] = "BUSINESS PHONE",
        ["DATE CHANGED"] = "DATE OF NAME CHANGE",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Keys that both dialects have, but for hyphens.
    private static readonly string[] Others =
    [
        "ACCEPTANCE DATETIME", "ACCESSION NUMBER", "PUBLIC DOCUMENT COUNT", "FILER", "FILER ID", "COMPANY DATA", "ORGANIZATION NAME",
        "STATE OF INCORPORATION", "FISCAL YEAR END", "FILING VALUES", "FORM TYPE", "FILM NUMBER", "BUSINESS ADDRESS", "MAIL ADDRESS",
        "CITY", "STATE", "ZIP", "FORMER COMPANY", "FORMER NAME", "FORMER CONFORMED NAME", "DOCUMENT", "SEQUENCE", "FILENAME", "DESCRIPTION",
    ];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KeyOfSpelling =
        KeyOfTag.Concat(KeyOfTag.Values.Concat(Others).Select(static key => KeyValuePair.Create(key, key)))
            .ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly RecentTexts<string> Asked = new(static key => FindCanonical(key));

    /// <summary>One spelling for a key in either dialect: capitals, spaces for hyphens, the wording of the submission.</summary>
    public static string Canonical(ReadOnlySpan<char> key) => Asked.Of(key);

    private static string FindCanonical(ReadOnlySpan<char> key)
    {
        key = key.Trim();
        if (KeyOfSpelling.TryGetValue(key, out string? known))
            return known;
        Span<char> plain = key.Length <= 64 ? stackalloc char[key.Length] : new char[key.Length];
        key.ToUpperInvariant(plain);
        plain.Replace('-', ' ');
        return KeyOfSpelling.TryGetValue(plain, out known) ? known : plain.ToString();
    }
}
