using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises the marks that refer to notes beneath a list of exhibits, and the notes.</summary>
internal static partial class ExhibitMarks
{
    /// <summary>How many characters a mark has at most.</summary>
    public const int Longest = 4;

    private const string Marks = "*+†‡§#^~";

    private const string SomeMarks = "[" + Marks + "]{1,4}";

    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create(Marks);

    [GeneratedRegex(@"^(?:" + SomeMarks + @"|\([0-9]{1,2}\))\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Note { get; }

    [GeneratedRegex(@"^\s*(?:" + SomeMarks + @"|\(?(?:[0-9]{1,2}|[a-h])\)?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RaisedMark { get; }

    [GeneratedRegex(@"^\s*(?:" + SomeMarks + @"|\([0-9]{1,2}\))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }

    /// <summary>Whether raised characters are the mark of a note, and not those of "5th" or of a trade name.</summary>
    public static bool IsOfNote(ReadOnlySpan<char> text) => text.Length <= Longest && RaisedMark.IsMatch(text);

    /// <summary>Whether a text is a note: a mark, and what it means.</summary>
    public static bool IsNote(ReadOnlySpan<char> text) => MayBegin(text) && Note.IsMatch(text);

    /// <summary>Whether a cell is the mark of a note.</summary>
    public static bool IsMark(ReadOnlySpan<char> text) => MayBegin(text.TrimStart()) && Mark.IsMatch(text);

    private static bool MayBegin(ReadOnlySpan<char> text) => text.Length > 0 && (text[0] == '(' || MarkCharacters.Contains(text[0]));

    /// <summary>Whether a cell has marks alone, of whatever shape, or what may part a number from its description.</summary>
    public static bool IsOnlyMarks(ReadOnlySpan<char> text) => !Words.AreIn(text);

    /// <summary>The mark that a note begins with.</summary>
    public static string MarkOf(string note)
    {
        int end = note.StartsWith('(') ? note.IndexOf(')', StringComparison.Ordinal) + 1 : note.AsSpan().IndexOfAnyExcept(MarkCharacters);
        return end > 0 ? note[..end] : note;
    }
}
