using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Reads a list of exhibits: numbers and descriptions, in the rows of a table, in lines, or run on as prose.</summary>
/// <remarks>
/// A number opens an exhibit. What follows in the same line, in the column beside it, in the next lines of the paragraph, or in
/// the next block if the number stands alone, is its description. Sentences that only mention an exhibit open none.
/// </remarks>
internal sealed class ExhibitReader
{
    private readonly List<OpenExhibit> exhibits = [];
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);
    private OpenExhibit? current;
    private bool isInList;
    private bool isHeaded;
    private bool isOpened;

    /// <summary>The exhibits that stretches of a document list, in their order.</summary>
    public static IReadOnlyList<FoundExhibit> Read(Block[] blocks, IEnumerable<TextStretch> text)
    {
        List<(Block Block, int Start, int End)> pieces = [];
        foreach (TextStretch stretch in text)
            StretchText.Pieces(blocks, stretch).AddTo(pieces);
        // What stands before the paragraph on exhibits is about financial statements.
        int opening = pieces.FindIndex(static piece => ExhibitLead.Opens(piece.Block.Text.AsSpan(piece.Start, piece.End - piece.Start)));
        FoundExhibit[] listed = opening > 0 ? Read(pieces, opening) : [];
        return listed.Length > 0 ? listed : Read(pieces, 0);
    }

    private static FoundExhibit[] Read(List<(Block Block, int Start, int End)> pieces, int from)
    {
        ExhibitReader reader = new();
        for (int i = from; i < pieces.Count; i++)
        {
            (Block block, int start, int end) = pieces[i];
            int before = reader.exhibits.Count;
            if (reader.isOpened && NothingToReport.Is(block.Text.AsSpan(start, end - start)))
                reader.exhibits[^1].IsNone = true;
            else if (block.Kind == BlockKind.Row)
                reader.ReadRow(block, start, end);
            else
                reader.ReadParagraph(block, start, end);
            reader.isOpened = reader.exhibits.Count > before;
            // A list that has begun goes on, whether or not it says of what.
            reader.isInList = reader.isInList || reader.isOpened;
            ReadOnlySpan<char> read = block.Text.AsSpan(start, end - start);
            if (ExhibitText.HasWord(read))
            {
                reader.isInList = true;
                reader.isHeaded = reader.isHeaded || read is [.., ':'] || ExhibitLead.Is(read) || ExhibitLead.Opens(read) || ExhibitText.IsIndexHeading(read) || ExhibitText.IsTableHead(block);
            }
        }
        List<FoundExhibit> found = [];
        foreach (OpenExhibit exhibit in reader.exhibits)
        {
            if (!exhibit.IsNone)
                found.Add(exhibit.Close(reader.notes));
        }
        return [.. found.Where((exhibit, i) => !NothingToReport.IsSaidIn(exhibit.Description.Text) && !(i + 1 < found.Count && exhibit.IsOver(found[i + 1])))];
    }

    private void ReadRow(Block block, int start, int end)
    {
        Cell[] cells = [.. block.Cells.Where(cell => cell.Start >= start && cell.End <= end && cell.Length > 0)];
        // A section may end within the row.
        if (cells.Length == 0 || ReadNumberLast(block, cells))
            return;
        if (ReadNote(block, cells))
        {
            current = null;
            return;
        }
        for (int i = 0; i < cells.Length; i++)
        {
            ReadOnlySpan<char> text = cells[i].In(block);
            Cell line = ExhibitColumns.WithJustified(block, cells, i);
            if (ReadNumberCell(block, cells, i, text) || OpenWithText(block, line, line.In(block)))
            {
                AddRemarks(block, cells[(i + 1)..]);
                return;
            }
            // A bullet, a letter or "(d) Exhibits" may stand before the number, nothing more.
            if (text.Length > ExhibitLead.LongestMark && !ExhibitLead.Is(text))
                break;
        }
        if (!Continue(block, cells))
            current = null;
    }

    /// <summary>Takes a row that is a note: a mark in the first cell, and no number after it.</summary>
    private bool ReadNote(Block block, Cell[] cells)
    {
        if (cells.Length < 2 || !ExhibitMarks.IsMark(cells[0].In(block)) || ExhibitNumber.IsPart(cells[0].In(block), cells[1].In(block)) || IsNext(cells[0].In(block), cells[1].In(block))
            || ExhibitNumber.MatchAlone(cells[1].In(block), isInList).Success)
            return false;
        AddNote(block.Text[cells[0].Start..cells[^1].End]);
        return true;
    }

    /// <summary>Whether a mark is a number that the list goes on with, "(99)" after "(10)", and not that of a note beneath it.</summary>
    private bool IsNext(ReadOnlySpan<char> mark, ReadOnlySpan<char> text) =>
        isHeaded && ExhibitDescription.HasWord(text) && ExhibitNumber.MatchAlone(mark, isInList) is { Success: true } match
            && (exhibits.Count == 0 || ExhibitNumber.MainOf(match.Groups["number"].ValueSpan) > ExhibitNumber.MainOf(exhibits[^1].Number.Text));

    // "(1) Filed herewith." beneath a list that has come further.
    private bool IsNoteNumber(Match match, ReadOnlySpan<char> text) =>
        ExhibitMarks.IsNote(text) && exhibits.Count > 0 && ExhibitNumber.MainOf(match.Groups["number"].ValueSpan) < ExhibitNumber.MainOf(exhibits[^1].Number.Text);

    private bool ReadNumberCell(Block block, Cell[] cells, int index, ReadOnlySpan<char> text)
    {
        int next = index + 1;
        // The point of the number may begin a cell of its own, so that the points stand one over the other.
        // So may the letter of its part: "2", "(a)".
        if (next < cells.Length && (cells[next].In(block) is ['.', >= '0' and <= '9', ..] || ExhibitNumber.IsPart(text, cells[next].In(block))))
            text = $"{text}{cells[next++].In(block)}";
        while (next < cells.Length && ExhibitNumber.IsPart(text, cells[next].In(block)))
            text = $"{text}{cells[next++].In(block)}";
        Match match = ExhibitNumber.MatchAlone(text, isInList);
        // "1," may be the day of a date in a justified line.
        if (match.Success && text is [.., ','] && next < cells.Length && ExhibitNumber.BeginsWithYear(cells[next].In(block)))
            return false;
        if (!match.Success)
            return next < cells.Length && ReadNumberLines(block, cells[index], cells[next], text);
        int at = Array.FindIndex(cells, next, cell => !ExhibitMarks.IsOnlyMarks(cell.In(block)));
        // "(2)", "(d)" may be a figure and the mark of a note.
        if (at < 0 && text is ['(', ..] && next > index + 1)
            return false;
        Open(block, match, cells[index].Start);
        if (at < 0)
            return true;
        current!.Describe(block, ExhibitColumns.WithJustified(block, cells, at), cells[index].Left);
        // The end of a line may have come into a cell of its own.
        if (at + 1 < cells.Length && ExhibitDescription.GoesOn(cells[at].In(block), cells[at + 1].In(block)))
            current!.Add(block, cells[at + 1].Start, cells[at + 1].End);
        return true;
    }

    /// <summary>Takes a row with several numbers in one cell, line by line, and as many descriptions in the next.</summary>
    private bool ReadNumberLines(Block block, Cell numbers, Cell descriptions, ReadOnlySpan<char> text)
    {
        if (!text.Contains('\n'))
            return false;
        string[] lines = text.ToString().Split('\n');
        string[] described = descriptions.In(block).ToString().Split('\n');
        if (lines.Length != described.Length)
            return false;
        Match[] found = [.. lines.Select(line => ExhibitNumber.MatchAlone(line, isInList))];
        // "(d) Exhibits" may stand over the first.
        int leads = found.TakeWhile((match, i) => !match.Success && lines[i].Length <= ExhibitLead.LongestMark && ExhibitLead.Is(described[i])).Count();
        if (leads == found.Length || !Array.TrueForAll(found[leads..], static match => match.Success))
            return false;
        int numberAt = numbers.Start;
        int descriptionAt = descriptions.Start;
        for (int i = 0; i < found.Length; i++)
        {
            if (i >= leads)
            {
                Open(block, found[i], numberAt);
                current!.Describe(block, descriptions with { Start = descriptionAt, Length = described[i].Length }, numbers.Left);
            }
            numberAt += lines[i].Length + 1;
            descriptionAt += described[i].Length + 1;
        }
        return true;
    }

    /// <summary>Takes a row that has the number after the description.</summary>
    private bool ReadNumberLast(Block block, Cell[] cells)
    {
        if (cells.Length != 2 || !isInList || !ExhibitDescription.HasWord(cells[0].In(block)) || ExhibitLead.Is(cells[0].In(block)))
            return false;
        Match match = ExhibitNumber.MatchAlone(cells[1].In(block), isInList: false);
        if (!match.Success || !(match.Groups["number"].ValueSpan.Contains('.') || match.Groups["word"].Length > 0))
            return false;
        Open(block, match, cells[1].Start);
        current!.Describe(block, cells[0], cells[0].Left);
        return true;
    }

    private bool Continue(Block block, Cell[] cells)
    {
        if (current is not { Column: { } column } open || open.Table != block.Table || block.Table == 0)
            return false;
        // What has a number, or a word in its place, is an entry of its own.
        if (block.Kind == BlockKind.Row && cells[0].Left <= open.NumberLeft && cells[0].Right <= column.Left && ExhibitDescription.HasWord(cells[0].In(block)))
            return false;
        int at = Array.FindIndex(cells, cell => cell.Left > open.NumberLeft && cell.IsOver(column));
        if (at < 0)
            return false;
        Cell more = ExhibitColumns.WithJustified(block, cells, at, column.Right);
        ReadOnlySpan<char> text = more.In(block);
        if (ExhibitMarks.IsNote(text) || ExhibitText.IsIndexHeading(text) || ExhibitText.IsTableHead(block) || ExhibitDescription.IsApart(text))
            return false;
        open.Add(block, more.Start, more.End);
        return true;
    }

    // A mark has one meaning.
    private void AddNote(string note) => notes.TryAdd(ExhibitMarks.MarkOf(note), note);

    private void AddRemarks(Block block, IEnumerable<Cell> cells) =>
        current?.Remarks.AddRange(cells.Skip(1).Select(cell => cell.In(block).ToString()));

    private void ReadParagraph(Block block, int start, int end)
    {
        Cell whole = block.Cells[0];
        string all = block.Text[start..end];
        if (ExhibitMarks.IsNote(all) && !ExhibitNumber.MatchBeforeText(all, isInList).Success)
            AddNote(all);
        if (start == whole.Start && current?.Column is not null && Continue(block, [whole]))
            return;
        bool isOfBlock = current is { IsDescribed: false };
        int before = -1;
        for (int at = start; at < end;)
        {
            int length = block.Text.AsSpan(at, end - at).IndexOf('\n');
            int stop = length < 0 ? end : at + length;
            bool canBegin = before < 0 || !block.IsWrapped || CanEnd(block.Text.AsSpan(before, at - before).TrimEnd());
            if (!(canBegin && ReadLine(block, at, stop, ref isOfBlock)) && isOfBlock)
                current?.Add(block, at, stop);
            before = at;
            at = stop + 1;
        }
        if (!isOfBlock)
            current = null;
    }

    /// <summary>Whether an exhibit may begin after a line of a wrapped paragraph.</summary>
    private bool CanEnd(ReadOnlySpan<char> line) =>
        current is not null || line is [.., '.' or ';' or ':' or ')' or '"' or '”' or '*'] || ExhibitLead.Is(line) || line.Length < ExhibitLead.Longest;

    private bool ReadLine(Block block, int start, int stop, ref bool isOfBlock)
    {
        ReadOnlySpan<char> line = block.Text.AsSpan(start, stop - start);
        if (ExhibitNumber.MatchAlone(line, isInList: false) is { Success: true } alone)
        {
            Open(block, alone, start);
            return isOfBlock = true;
        }
        Cell cell = new(start, stop - start, block.Cells[0].Left, block.Cells[0].Right);
        if (!OpenWithText(block, cell, line) && (isOfBlock || !OpenWithin(block, cell, line)))
        {
            // What follows a number that stood alone is its description, but for a caption or a note.
            isOfBlock &= !(ExhibitLead.Is(line) || ExhibitMarks.IsNote(line));
            return false;
        }
        current!.Column = null;
        return isOfBlock = true;
    }

    /// <summary>Opens the exhibits of a text that begins with a number.</summary>
    private bool OpenWithText(Block block, Cell cell, ReadOnlySpan<char> text)
    {
        Match match = ExhibitNumber.MatchBeforeText(text, isInList);
        Group description = match.Groups["text"];
        if (!match.Success || ExhibitNumber.IsDay(match) || IsNoteNumber(match, text) || !ExhibitDescription.CanFollow(match.Groups["number"].ValueSpan, match.Groups["dash"].ValueSpan, description.ValueSpan))
            return false;
        Open(block, match, cell.Start);
        int at = cell.Start + description.Index;
        // A list that runs on begins with its caption on the line.
        bool runsOn = match.Groups["word"].Index > 0 || match.Groups["word"].ValueSpan.Contains("exhibits", StringComparison.OrdinalIgnoreCase);
        int[] next = runsOn ? [.. ExhibitNumber.StartsWithin(description.Value).Select(start => at + start)] : [];
        int end = next.Length > 0 ? next[0] : cell.End;
        current!.Describe(block, cell with { Start = at, Length = end - at }, cell.Left);
        OpenEach(block, cell, next);
        return true;
    }

    /// <summary>Opens the exhibits that a sentence announces and then lists.</summary>
    private bool OpenWithin(Block block, Cell cell, ReadOnlySpan<char> text) =>
        ExhibitText.HasWord(text)
            && OpenEach(block, cell, [.. ExhibitNumber.StartsWithin(text.ToString()).Select(start => cell.Start + start)]);

    /// <summary>Opens the exhibits that begin at these places of a cell.</summary>
    private bool OpenEach(Block block, Cell cell, int[] starts)
    {
        bool isOpen = false;
        for (int i = 0; i < starts.Length; i++)
        {
            int end = i + 1 < starts.Length ? starts[i + 1] : cell.End;
            isOpen |= OpenWithText(block, cell with { Start = starts[i], Length = end - starts[i] }, block.Text.AsSpan(starts[i], end - starts[i]));
        }
        return isOpen;
    }

    private void Open(Block block, Match match, int offset)
    {
        Group number = match.Groups["number"];
        FoundText found = FoundText.Of(block, offset + number.Index, offset + number.Index + number.Length) with { Text = ExhibitNumber.Plain(number.Value) };
        current = new OpenExhibit(found, match.Groups["marks"].Value.Trim());
        exhibits.Add(current);
    }
}
