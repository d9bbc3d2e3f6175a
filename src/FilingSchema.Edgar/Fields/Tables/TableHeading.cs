using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>Finds among the lines above a table the one that says what it is about.</summary>
/// <remarks>
/// That is the nearest line in which every member that takes the heading finds something, such as the number of a proposal and
/// its words; without one, the nearest that has something for its text.
/// </remarks>
internal sealed class TableHeading(Block[] blocks, RecordSchema? owner, PatternAnswers answers)
{
    // "Proposal No. 1(a)".
    private const int MostWordsOfNumber = 5;

    private readonly MemberReading[] members =
    [
        .. owner?.Reading.Members.Where(static member => member.Part == FilingPart.Heading) ?? [],
    ];

    /// <summary>Which of the lines is the heading: its index, or -1. A numbered line of an agenda is none.</summary>
    public int Find(List<TableLine> lines)
    {
        int full = lines.Count - 1;
        while (full >= 0 && !IsFull(lines, full))
            full--;
        // An agenda lists all the matters before the first table.
        if (full > 0 && full < lines.Count - 1 && IsFull(lines[full - 1]) && !Restarts(lines, full))
            full = -1;
        return full >= 0 ? full : lines.FindLastIndex(line => Fits(TextOf(line).Text));
    }

    /// <summary>Whether a line has something for every member, together with the line before it if that has no more than a number.</summary>
    public bool IsFull(List<TableLine> lines, int index) => IsFull(lines[index]) || HasNumberAbove(lines, index);

    /// <inheritdoc cref="IsFull(string)"/>
    public bool IsFull(TableLine line) => IsFull(TextOf(line).Text);

    /// <summary>Whether a text has something for every member.</summary>
    public bool IsFull(string text) => members.Length > 1 && Array.TrueForAll(members, member => Finds(member, text));

    /// <summary>Whether a text has something for the last of the members, which takes most of it.</summary>
    public bool Fits(string text) => members.Length > 0 && Finds(members[^1], text);

    /// <summary>What the last of the members takes of a text.</summary>
    public string? WordsOf(string text) => members.Length > 0 ? answers.Match(members[^1], text)?.Value : null;

    /// <summary>The text of a heading, with the number that may stand on the line before it.</summary>
    public FoundText TextOf(List<TableLine> lines, int index)
    {
        FoundText text = TextOf(lines[index]);
        return HasNumberAbove(lines, index) ? FoundText.Join([TextOf(lines[index - 1]), text], ' ') : text;
    }

    /// <summary>The member that takes the number of a heading, if one does.</summary>
    public MemberReading? NumberMember => members.Length > 1 ? members[0] : null;

    public FoundText TextOf(TableLine line) => FoundText.Of(blocks[line.Block], line.Start, line.End);

    /// <summary>Whether a text is the number of a heading and no more.</summary>
    public bool IsNumber(string text) =>
        members.Length > 1 && Words.Count(text) <= MostWordsOfNumber && !Fits(text) && Array.TrueForAll(members[..^1], member => Finds(member, text));

    private bool HasNumberAbove(List<TableLine> lines, int index) =>
        index > 0 && members.Length > 1 && !IsFull(lines[index]) && Fits(TextOf(lines[index]).Text) && IsNumber(TextOf(lines[index - 1]).Text);

    private bool Finds(MemberReading member, string text) => member.Pattern is null || answers.Match(member, text) is { Length: > 0 };

    /// <summary>Whether the number of a line does not follow that of the line before it.</summary>
    private bool Restarts(List<TableLine> lines, int at) =>
        Number(TextOf(lines[at]).Text) is { } number && Number(TextOf(lines[at - 1]).Text) is { } before && number <= before;

    /// <summary>The number in a heading, without the letter that may follow it; <see langword="null"/> if there is none.</summary>
    public int? Number(string text)
    {
        foreach (MemberReading member in members.Where(static member => member.Pattern is not null))
        {
            ReadOnlySpan<char> found = answers.Match(member, text) is { } match ? match.ValueSpan : default;
            int length = found.IndexOfAnyExceptInRange('0', '9');
            if (int.TryParse(length < 0 ? found : found[..length], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                return number;
        }
        return null;
    }
}
