using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Puts descriptions of exhibits together, and tells them from sentences that only speak of an exhibit.</summary>
internal static partial class ExhibitDescription
{
    private const int FewestLeaders = 3;

    private static readonly SearchValues<char> Leaders = SearchValues.Create(".…_· ");

    /// <summary>Words with which a sentence goes on after "Exhibit 99.1", and no description begins.</summary>
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "be", "to", "of", "and", "or", "hereto", "herewith", "shall", "attached", "which", "that", "filed",
        "furnished", "in", "contains", "included", "includes", "has", "have", "will", "may", "below", "above", "through", "as", "with",
        "for", "by", "on", "incorporated", "thereto", "hereof", "herein", "not",
    };

    /// <summary>Whether a text may be the description after a number on the same line.</summary>
    /// <param name="number">The number.</param>
    /// <param name="dash">The dash or colon that parts the two, with the space around it; empty if there is none.</param>
    /// <param name="text">What follows.</param>
    public static bool CanFollow(ReadOnlySpan<char> number, ReadOnlySpan<char> dash, ReadOnlySpan<char> text)
    {
        bool isParted = dash.Length > 0;
        int start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
            start++;
        if (start == text.Length)
            return false;
        if (!char.IsLower(text[start]))
            return !(isParted && char.IsAsciiDigit(text[start]) && !char.IsWhiteSpace(dash[^1]));
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        // A bare number before a small letter is a count: "10 days after".
        return isParted || (number.Contains('.') && !Verbs.Contains(text[start..end].ToString()));
    }

    // What stands in the column of descriptions and is none: where exhibits are, a caption over the next ones, a note.
    [GeneratedRegex(
        @"^\W*(?:(?:previously\s+)?(?:filed|furnished)\s+(?:herewith|with\s+this\s+(?:report|form)|electronically)\W*$"
            + @"|(?:exhibit\s+)?(?:description|title|document)s?(?:\s+of\s+(?:exhibit|document)s?)?\W*$"
            + @"|(?:certain\s+|the\s+)?(?:schedules?|exhibits?|annexes|portions|confidential|identified)\b.*\b(?:omitted|redacted|excluded)\b)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Apart { get; }

    [GeneratedRegex(@"(?:,|\b(?:of|the|and|to|by|between|among|with|for|in|dated|from))\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Open { get; }

    [GeneratedRegex(@"^\W*(?:[0-9]{1,3}\W*$|[A-Z]\W*$|(?:previously\s+)?(?:filed|furnished|incorporated|included|attached)\b|n/a\b|\W*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark { get; }

    // What is said of an exhibit or of what was left out, in a sentence with a subject of its own.
    [GeneratedRegex(
        @"^\W*(?:(?:the|this|these|each|such)\s+(?:registrant|company|issuer|exhibits?|information|foregoing|following)|(?:the\s+)?exhibits?\s+[0-9]|certain\s+instruments|"
            + @"(?:we|in\s+accordance\s+with|pursuant\s+to)\b).{0,200}?\b(?:agrees?|undertakes?|is|are|was|were|shall|will|has|have|omitted)\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Note { get; }

    /// <summary>Whether a text beneath a description is none of it: a caption, a note, where the exhibit is.</summary>
    public static bool IsApart(ReadOnlySpan<char> text) =>
        Apart.IsMatch(text) || Note.IsMatch(text) || (text is [.., ':'] && ExhibitText.HasWord(text));

    /// <summary>Whether a description that does not end goes on in the cell beside it.</summary>
    public static bool GoesOn(ReadOnlySpan<char> description, ReadOnlySpan<char> beside) => Open.IsMatch(description) && !Remark.IsMatch(beside);

    /// <summary>Whether a text has a word of three letters or more.</summary>
    public static bool HasWord(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char character in text)
        {
            letters = char.IsLetter(character) ? letters + 1 : 0;
            if (letters == 3)
                return true;
        }
        return false;
    }

    // How an entry of a list ends that another follows.
    [GeneratedRegex(@"\s*;(?:\s+(?:and|or))?\s*$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex AnotherFollows { get; }

    /// <summary>A description in several places as one; page numbers after dot leaders and "; and" at the end are left off.</summary>
    public static FoundText Join(List<FoundText> pieces)
    {
        List<FoundText> lines = new(pieces.Count);
        foreach (FoundText piece in pieces)
        {
            if (piece.Slice(0, WithoutLeaders(piece.Text).Length) is { Text.Length: > 0 } line)
                lines.Add(line);
        }
        if (lines.Count == 0)
            return new FoundText("", default);
        if (lines[^1].Text.Contains(';', StringComparison.Ordinal) && AnotherFollows.Match(lines[^1].Text) is { Success: true, Index: > 0 } end)
            lines[^1] = lines[^1].Slice(0, end.Index);
        return FoundText.Join(lines);
    }

    /// <summary>The text without the dots and the page number that an index has at the end of a line.</summary>
    public static string WithoutLeaders(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimEnd();
        int page = rest.Length;
        while (page > 0 && char.IsAsciiLetterOrDigit(rest[page - 1]) && rest.Length - page < 4)
            page--;
        int end = page;
        int dots = 0;
        while (end > 0 && Leaders.Contains(rest[end - 1]))
            dots += rest[--end] == '…' ? FewestLeaders : rest[end] == ' ' ? 0 : 1;
        if (dots < FewestLeaders)
            return text;
        // The full stop of the sentence stands apart from the dots.
        bool isSentence = rest[end] == '.' && rest[end..] is ['.', ' ', '.', '.', ..];
        return rest[..(isSentence ? end + 1 : end)].ToString();
    }
}
