using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises the words of exhibit lists.</summary>
internal static partial class ExhibitText
{
    private const int LongestLine = 120;
    private const int LongestEntry = 500;
    private const int LongestNumber = 40;

    private static readonly string[] IndexHeadings =
    [
        "exhibitindex", "indextoexhibits", "indexofexhibits", "exhibitsindex", "listofexhibits", "indexexhibits",
        "exhibitindexcontinued", "exhibitlist", "scheduleofexhibits",
    ];

    /// <summary>The first cell of the head of a table of exhibits.</summary>
    private static readonly string[] NumberCaptions = ["exhibit", "exhibits", "exhibitno", "exhibitnos", "exhibitnumber", "exhibitnumbers", "exhno"];

    private static readonly SearchValues<string> Word = SearchValues.Create(["exhibit"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\W*(?:exhibit|ex)[-\s]*(?:no\.?\s*)?[0-9]{1,3}(?:\.[0-9]{1,3})?[a-z]?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberLine { get; }

    [GeneratedRegex(@"^\W*(?:exhibit|ex)[-.\s]*(?:no\.?\s*)?[0-9]{1,3}(?:\.[0-9]{1,3})?[a-z]?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtStart { get; }

    /// <summary>Whether a text has the word, alone or in another one.</summary>
    public static bool HasWord(ReadOnlySpan<char> text) => text.ContainsAny(Word);

    /// <summary>Whether a line is the heading of the index of exhibits.</summary>
    public static bool IsIndexHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || !HasWord(line))
            return false;
        foreach (string heading in IndexHeadings)
        {
            if (Words.AreSameLetters(heading, line))
                return true;
        }
        return false;
    }

    /// <summary>Whether a row is the head of a table of exhibits, which may have no other heading.</summary>
    public static bool IsTableHead(Block block)
    {
        if (block.Kind != BlockKind.Row)
            return false;
        ReadOnlySpan<char> first = block.Cells[0].In(block);
        foreach (string caption in NumberCaptions)
        {
            if (Words.AreSameLetters(caption, first))
                return true;
        }
        return false;
    }

    /// <summary>Whether a line begins with an exhibit's number, the word before it: <c>Ex-10.1 Lease of the mill</c>.</summary>
    public static bool BeginsWithNumber(ReadOnlySpan<char> line) =>
        line.Length <= LongestEntry && NumberAtStart.IsMatch(line[..Math.Min(line.Length, LongestNumber)]);

    /// <summary>Whether a line is the number that an exhibit bears at its top: <c>Exhibit 99.1</c>.</summary>
    public static bool IsNumberLine(ReadOnlySpan<char> line) => line.Length <= LongestLine && NumberLine.IsMatch(line);
}
