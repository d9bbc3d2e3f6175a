using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Tells the companies that sign by the names that the front page gives them, or by how they end.</summary>
internal sealed partial class SignatoryNames(CoverWords cover)
{
    [GeneratedRegex(@"(?<![,;\s])[,;\s]*\(?(?:as\s+|the\s+)?[""“]?(?:co-)?registrant[""”]?\)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix { get; }

    /// <summary>Whether the front page has the words of a line, if they are several.</summary>
    public bool IsOnCover(string text) => cover.Has(text);

    /// <summary>Whether a line is the name of a company.</summary>
    public bool IsCompany(string text) =>
        SignatureWords.IsCompany(text) || ((!SignatureWords.HasTitleWord(text) || SignatureWords.EndsAsCompany(text)) && IsOnCover(text));

    /// <summary>The registrants among the lines before a signature: one, or those that the front page names one over the other.</summary>
    /// <param name="lines">The lines, in order.</param>
    /// <param name="isFirst">Whether nothing but a registrant and dates can stand there.</param>
    public IReadOnlyList<FoundText> RegistrantsOf(List<SignatureLine> lines, bool isFirst)
    {
        int at = lines.FindIndex(static line => line.Label == "registrant");
        if (at < 0)
            at = lines.FindIndex(line => IsCompany(line.Text.Text));
        // A company may be called "Principal Group" or "Executive Partners".
        if (at < 0)
            at = lines.FindIndex(line => IsOnCover(line.Text.Text));
        if (at < 0 && isFirst)
            at = lines.FindIndex(static line => !SignatureWords.IsTitle(line.Text.Text));
        if (at < 0)
            return [];
        if (Pair(lines[at].Text) is { Count: > 0 } pair)
            return pair;
        // The front page is asked last: it takes the longest.
        if (at + 1 < lines.Count && MayBeRegistrant(lines[at]) && MayBeRegistrant(lines[at + 1]))
        {
            List<FoundText> joint = [.. lines.Skip(at).TakeWhile(line => MayBeRegistrant(line) && IsOnCover(line.Text.Text)).Select(static line => Name(line.Text))];
            if (joint.Count > 1)
                return joint;
        }
        // A long name takes two lines.
        FoundText text = lines[at].Text;
        if (at > 0 && IsOnePart(lines[at - 1], lines[at]))
            text = Join(lines[at - 1].Text, text);
        else if (at + 1 < lines.Count && IsOnePart(lines[at], lines[at + 1]))
            text = Join(text, lines[at + 1].Text);
        return [Name(text)];
    }

    private static bool MayBeRegistrant(SignatureLine line) => line.Label.Length == 0 && SignatureWords.IsCompany(line.Text.Text);

    /// <summary>Two registrants on one line, "Elm, Inc. and Oak, L.P.", that the front page names apart; none for anything else.</summary>
    private List<FoundText> Pair(FoundText line)
    {
        int and = line.Text.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        if (and < 0)
            return [];
        FoundText[] names = [Name(line.Slice(0, and)), Name(line.Slice(and + 5, line.Text.Length - and - 5))];
        return Array.TrueForAll(names, static name => SignatureWords.IsCompany(name.Text)) && !IsOnCover(line.Text)
            && Array.TrueForAll(names, name => IsOnCover(name.Text)) ? [.. names] : [];
    }

    /// <summary>The name without what only says that it is the registrant's.</summary>
    private static FoundText Name(FoundText text)
    {
        int end = text.Text.Contains("registrant", StringComparison.OrdinalIgnoreCase) && Suffix.Match(text.Text) is { Success: true } suffix ? suffix.Index : text.Text.Length;
        int length = text.Text.AsSpan(0, end).TrimEnd(", ;:").Length;
        return length == text.Text.Length ? text : text.Slice(0, length);
    }

    /// <summary>The place from the beginning of one to the end of another.</summary>
    public static FieldPlace Span(FieldPlace first, FieldPlace last) =>
        first with { Length = Math.Max(first.Length, last.Offset + last.Length - first.Offset) };

    /// <summary>
    /// Whether two lines are one name: in one paragraph or cell, only the second ends as one; anywhere, the front page has them as one.
    /// </summary>
    private bool IsOnePart(SignatureLine first, SignatureLine second)
    {
        string one = first.Text.Text;
        string other = second.Text.Text;
        return first.Label.Length == 0 && second.Label.Length == 0 && first.Text.Place.Offset < second.Text.Place.Offset
            && !SignatureWords.IsCompany(one) && !SignatureWords.IsTitle(one) && !SignatureWords.IsTitle(other)
            && !SignatureWords.IsContinuation(other)
            && ((first.IsBeside(second) && SignatureWords.IsCompany(other)) || IsOnCover($"{one} {other}"));
    }

    private static FoundText Join(FoundText one, FoundText other) => new($"{one.Text} {other.Text}", Span(one.Place, other.Place));
}
