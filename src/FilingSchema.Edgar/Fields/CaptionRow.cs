using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>A column of a table: where it stands, and the members whose values are in it.</summary>
internal sealed record CaptionColumn(Cell Place, IReadOnlyList<MemberReading> Members);

/// <summary>Recognises the captions of the members of a record at the head of a table; one may name several members.</summary>
internal sealed class CaptionRow
{
    private const int MostRows = 4;
    private const int LeastColumns = 2;
    private const int LongestCaption = 250;
    private const int MostWords = (LongestCaption + 1) / 2;

    private static readonly ConditionalWeakTable<RecordSchema, CaptionRow> Known = [];

    private readonly (MemberReading Member, string[][] Captions)[] members;

    private readonly FirstWords firstWords;

    private CaptionRow(RecordSchema row)
    {
        members = [.. row.Reading.Members.Where(static member => member.Column.Count > 0)
            .Select(static member => (member, member.Column.Select(WordsOf).ToArray()))];
        firstWords = new FirstWords(members.SelectMany(static member => member.Captions));
    }

    /// <summary>The captions of a record's members.</summary>
    public static CaptionRow Of(RecordSchema row) => Known.GetValue(row, static schema => new CaptionRow(schema));

    /// <summary>Whether the record has captions at all.</summary>
    public bool HasCaptions => members.Length > 0;

    /// <summary>The columns, if captions begin with a block, and how many blocks they take.</summary>
    public (IReadOnlyList<CaptionColumn> Columns, int Blocks)? Read(Block[] blocks, int at)
    {
        (IReadOnlyList<CaptionColumn> Columns, int Blocks)? best = null;
        if (blocks[at].Table == 0 && blocks[at].Kind != BlockKind.Row || HasFigures(blocks[at]) || Match(blocks[at].Text).Count == 0)
            return null;
        for (int count = 1; count <= MostRows && at + count <= blocks.Length && blocks[at + count - 1].Table == blocks[at].Table; count++)
        {
            if (HasFigures(blocks[at + count - 1]))
                break;
            List<CaptionColumn> columns = Columns(blocks, at, count);
            if (columns.Count >= LeastColumns && Members(columns) > (best is { } before ? Members(before.Columns) : 0))
                best = (columns, count);
        }
        return best;
    }

    // Captions have none: a row with figures is one of values.
    private static bool HasFigures(Block block) => block.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static int Members(IEnumerable<CaptionColumn> columns) => columns.Sum(static column => column.Members.Count);

    private List<CaptionColumn> Columns(Block[] blocks, int at, int count)
    {
        List<(Cell Place, string Text)> captions = [];
        for (int i = at; i < at + count; i++)
        {
            foreach (Cell cell in blocks[i].Cells)
            {
                int above = captions.FindIndex(caption => caption.Place.IsOver(cell));
                if (above < 0)
                    captions.Add((cell, cell.In(blocks[i]).ToString()));
                else
                    captions[above] = (captions[above].Place, $"{captions[above].Text} {cell.In(blocks[i])}");
            }
        }
        List<CaptionColumn> columns = [];
        foreach ((Cell place, string text) in captions)
        {
            MemberReading[] named = [.. Match(text).Where(member => !columns.Exists(column => column.Members.Contains(member)))];
            if (named.Length > 0)
                columns.Add(new CaptionColumn(place, named));
        }
        columns.Sort(static (one, other) => one.Place.Left.CompareTo(other.Place.Left));
        return columns;
    }

    /// <summary>The members whose captions a text has, in the text's own order.</summary>
    private IReadOnlyList<MemberReading> Match(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCaption)
            return [];
        Span<Range> buffer = stackalloc Range[MostWords];
        ReadOnlySpan<Range> words = buffer[..WordsOf(text, buffer)];
        Span<int> starts = stackalloc int[words.Length];
        starts = starts[..StartsIn(text, words, starts)];
        if (starts.IsEmpty)
            return [];
        List<(MemberReading Member, int At)>? found = null;
        foreach ((MemberReading member, string[][] captions) in members)
        {
            int first = int.MaxValue;
            foreach (string[] caption in captions)
            {
                if (IndexOf(text, words, starts, caption) is >= 0 and int at && at < first)
                    first = at;
            }
            if (first < int.MaxValue)
                (found ??= []).Add((member, first));
        }
        if (found is null)
            return [];
        return found.Count == 1 ? [found[0].Member] : [.. found.OrderBy(static match => match.At).Select(static match => match.Member)];
    }

    /// <summary>Where captions may begin: at the words that are the first of one. Most texts have none.</summary>
    private int StartsIn(ReadOnlySpan<char> text, ReadOnlySpan<Range> words, Span<int> starts)
    {
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (firstWords.Has(text[words[i]]))
                starts[count++] = i;
        }
        return count;
    }

    private static string[] WordsOf(string text) => [.. Words.Of(text).Where(static word => !LabelIndex.IsArticle(word))];

    private static int WordsOf(ReadOnlySpan<char> text, Span<Range> words)
    {
        int count = 0;
        int index = 0;
        while (Words.Next(text, ref index, out int start))
        {
            if (!LabelIndex.IsArticle(text[start..index]))
                words[count++] = start..index;
        }
        return count;
    }

    // A single word, such as "Exchange", says enough at the beginning only.
    private static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<Range> words, ReadOnlySpan<int> starts, string[] caption)
    {
        foreach (int start in starts)
        {
            if (start + caption.Length > words.Length || (start > 0 && caption.Length == 1))
                break;
            int length = 0;
            while (length < caption.Length && Words.IsSame(text[words[start + length]], caption[length]))
                length++;
            if (length == caption.Length)
                return start;
        }
        return -1;
    }
}
