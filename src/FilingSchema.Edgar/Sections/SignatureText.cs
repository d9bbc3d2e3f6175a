using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises the words and marks of a signature block.</summary>
internal static partial class SignatureText
{
    private const int LongestDate = 40;

    // Most texts have none of these, which is quickly told.
    private static readonly SearchValues<string> Hints =
        SearchValues.Create(["/s", "/ s", "s/", "\\s\\", "(s)", "[s]", "(signed)", "//"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Announcements =
        SearchValues.Create(["duly authorized", "duly caused"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"/\s?s\s?/|(?<=^|by:?\s{0,3})//(?=\s?(?-i:[A-Z]))|(?<![a-z0-9])(?:/s(?=\s)|s/(?=\s?(?-i:[A-Z]))|\\s\\|[(\[]s(?:igned)?[)\]](?=\s?[“""]?(?-i:[A-Z])))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }

    /// <summary>Whether a text has a conformed signature: <c>/s/</c>, or what is typed in its place.</summary>
    public static bool IsConformed(ReadOnlySpan<char> text) => text.ContainsAny(Hints) && Mark.IsMatch(text);

    /// <summary>Whether a text is part of a signature block.</summary>
    public static bool IsSignature(ReadOnlySpan<char> text) => text.ContainsAny(Announcements) || IsConformed(text);

    /// <summary>Whether a text is the date of a signature and nothing else: <c>Dated: June 2, 2020</c>. In a small letter it is the end of a sentence.</summary>
    public static bool IsDate(string text) =>
        text is ['D', ..] && text.Length <= LongestDate && text.StartsWith("date", StringComparison.OrdinalIgnoreCase) && DayText.Find(text) is not null;

    /// <summary>Where the mark of a conformed signature begins, or -1.</summary>
    public static int MarkStart(ReadOnlySpan<char> text)
    {
        foreach (ValueMatch match in Mark.EnumerateMatches(text))
            return match.Index;
        return -1;
    }
}
