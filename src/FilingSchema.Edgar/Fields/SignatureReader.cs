using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Reads the signature blocks that follow the last section.</summary>
/// <remarks>
/// Each <c>/s/</c> is a signature. The registrant stands before it, name and title beneath it, the date on either side.
/// A column of dates beside the signatures is told from them by its words.
/// </remarks>
internal sealed partial class SignatureReader
{
    private const int MostTitleLines = 4;

    private readonly List<Line> lines = [];
    private readonly List<FoundSignature> signatures = [];

    [GeneratedRegex(
        @"^(?:by|per|name|title|its|date|dated|registrant|signature)\s*[:.]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LabelAlone { get; }

    [GeneratedRegex(
        @"^(?<label>by|per|name|title|its|dated?)\s*:\s*(?<value>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex LabelAndValue { get; }

    [GeneratedRegex(@"^/\s*s\s*/\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignatureMark { get; }

    public static IReadOnlyList<FoundSignature> Read(IReadOnlyList<Block> blocks, TextStretch rest)
    {
        SignatureReader reader = new();
        reader.Collect(blocks, rest);
        reader.Split();
        return reader.signatures;
    }

    /// <summary>Takes the text apart into lines, each cell by itself, each label apart from its value.</summary>
    private void Collect(IReadOnlyList<Block> blocks, TextStretch rest)
    {
        foreach ((Block block, int start, int end) in StretchText.Pieces(blocks, rest))
        {
            if (ExhibitText.IsIndexHeading(block.Text.AsSpan(start, end - start)))
                return;
            for (int at = start; at < end;)
            {
                int stop = block.Text.AsSpan(at, end - at).IndexOfAny('\n', '\t') is var length and >= 0 ? at + length : end;
                AddLine(block, at, stop);
                at = stop + 1;
            }
        }
    }

    private void AddLine(Block block, int start, int end)
    {
        FoundText text = FoundText.Of(block, start, end);
        if (text.Text.Length == 0 || text.Text.AsSpan().IndexOfAnyExcept(" _-*=") < 0)
            return;
        Match match = LabelAndValue.Match(text.Text);
        if (match.Success)
        {
            Group value = match.Groups["value"];
            int valueStart = block.Text.IndexOf(value.Value, start, StringComparison.Ordinal);
            lines.Add(new Line(match.Groups["label"].Value.ToLowerInvariant(), FoundText.Of(block, valueStart, end)));
        }
        else if (lines.Count > 0 && LabelAlone.IsMatch(lines[^1].Text.Text) && lines[^1].Label.Length == 0)
            lines[^1] = new Line(lines[^1].Text.Text.TrimEnd(':', '.', ' ').ToLowerInvariant(), text);
        else
            lines.Add(new Line("", text));
    }

    private void Split()
    {
        List<int> marks = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (SignatureText.IsConformed(lines[i].Text.Text))
                marks.Add(i);
        }
        // Signed on paper: the label is there, the mark is not.
        if (marks.Count == 0)
            marks.AddRange(Enumerable.Range(0, lines.Count).Where(i => lines[i].Label is "by" or "name").Take(1));
        int from = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            int until = i + 1 < marks.Count ? marks[i + 1] : lines.Count;
            FoundSignature signature = new();
            ReadBefore(signature, from, marks[i]);
            from = ReadAfter(signature, marks[i], until);
            signature.Date ??= FindDate(marks[i], until) ?? (i > 0 ? signatures[^1].Date : null);
            signatures.Add(signature);
        }
    }

    private void ReadBefore(FoundSignature signature, int from, int mark)
    {
        for (int i = mark - 1; i >= from; i--)
        {
            Line line = lines[i];
            string text = line.Text.Text;
            if (IsDate(line))
            {
                signature.Date ??= line.Text;
                continue;
            }
            if (IsSentence(text))
                return;
            if (line.Label.Length > 0 || text is ['(', ..] || LabelAlone.IsMatch(text) || signature.Registrant is not null)
                continue;
            signature.Registrant = line.Text with { Text = text.TrimEnd(',', ' ') };
        }
    }

    /// <summary>Reads name, title and date beneath a signature; returns the line that the next block begins with.</summary>
    private int ReadAfter(FoundSignature signature, int mark, int until)
    {
        string signed = lines[mark].Text.Text;
        bool isConformed = SignatureText.IsConformed(signed);
        string signedName = "";
        if (isConformed)
        {
            // A date, "By:" or a line to sign on may stand before the mark.
            int begin = Math.Max(0, signed.IndexOf("/s", StringComparison.OrdinalIgnoreCase));
            if (begin > 0 && DayText.Find(signed[..begin]) is not null)
                signature.Date ??= lines[mark].Text with { Text = signed[..begin] };
            FieldPlace place = lines[mark].Text.Place;
            signature.Conformed = new FoundText(signed[begin..].TrimEnd('_', ' '), place with { Offset = place.Offset + begin });
            signedName = SignatureMark.Replace(signature.Conformed.Value.Text, "").Trim();
        }
        else
            signature.Name = lines[mark].Text;
        List<FoundText> title = [];
        int i = mark + 1;
        for (; i < until; i++)
        {
            Line line = lines[i];
            if (IsDate(line))
            {
                signature.Date ??= line.Text;
                continue;
            }
            string text = line.Text.Text;
            if (line.Label is "title" or "its")
                title.Add(line.Text);
            else if (IsCaptionOfLine(text))
                continue;
            else if (line.Label == "name" || (signature.Name is null && title.Count == 0 && IsNameOf(signedName, text)))
                ReadName(signature, line.Text, signedName, title);
            else if (title.Count >= MostTitleLines || IsSentence(text) || text.StartsWith("exhibit", StringComparison.OrdinalIgnoreCase)
                || (title.Count > 0 && IsNextRegistrant(title, text, i, until)))
                break;
            else
                title.Add(line.Text);
        }
        if (signature.Name is null && signedName.Length > 0)
            signature.Name = lines[mark].Text with { Text = signedName };
        if (title.Count > 0)
        {
            FieldPlace last = title[^1].Place;
            FieldPlace place = title[0].Place;
            string words = string.Join(' ', title.Select(static line => line.Text)).Replace('\n', ' ').Trim(',', ' ');
            int length = Math.Max(place.Length, last.Offset + last.Length - place.Offset);
            signature.Title = new FoundText(words, place with { Length = length });
        }
        return i;
    }

    /// <summary>Takes the name; what stands after the name that was signed is the title.</summary>
    private static void ReadName(FoundSignature signature, FoundText line, string signedName, List<FoundText> title)
    {
        int end = signedName.Length > 0 ? Words.MatchStart(line.Text, Words.Of(signedName)) : -1;
        int comma = line.Text.IndexOf(',', StringComparison.Ordinal);
        if (end < 0 && comma > 0 && !IsSuffix(line.Text.AsSpan(comma + 1)))
            end = comma;
        ReadOnlySpan<char> rest = end > 0 ? line.Text.AsSpan(end).TrimStart(".,;- \n–—") : [];
        if (end <= 0 || rest.IsEmpty || IsSuffix(rest))
        {
            signature.Name = line;
            return;
        }
        signature.Name = new FoundText(line.Text[..end].TrimEnd(), line.Place with { Length = Math.Min(end, line.Place.Length) });
        int begin = line.Place.Offset + line.Text.Length - rest.Length;
        title.Add(new FoundText(rest.ToString(), line.Place with { Offset = begin, Length = rest.Length }));
    }

    /// <summary>
    /// Whether a line has the name of whoever signed: the family name at least. A signature that names nobody leaves it to the
    /// line.
    /// </summary>
    private static bool IsNameOf(string signedName, string text)
    {
        string[] signed = [.. Words.Of(signedName).Where(static word => !IsSuffix(word))];
        return signed.Length == 0 || Words.Of(text).Contains(signed[^1]);
    }

    /// <summary>Whether a line says what is to be written over it.</summary>
    private static bool IsCaptionOfLine(string text) =>
        text is ['(', ..] && Words.Of(text) is ["signature" or "registrant" or "print" or "date" or "name" or "title", ..];

    private static bool IsSuffix(ReadOnlySpan<char> text) =>
        text.Trim().TrimEnd('.').ToString().ToUpperInvariant()
            is "JR" or "SR" or "II" or "III" or "IV" or "ESQ" or "CPA" or "PHD" or "PH.D" or "M.D" or "MD";

    /// <summary>Whether a line after a title begins the block of the next registrant, and not another line of the title.</summary>
    private bool IsNextRegistrant(List<FoundText> title, string text, int index, int until) =>
        until < lines.Count && text is not ['(', ..] && index >= until - 2 && title.Count > 0;

    private FoundText? FindDate(int mark, int until)
    {
        for (int i = mark; i < until; i++)
        {
            if (IsDate(lines[i]))
                return lines[i].Text;
        }
        return lines.Find(IsDate)?.Text;
    }

    private static bool IsDate(Line line) =>
        line.Label is "date" or "dated"
            || (line.Label.Length == 0 && line.Text.Text.Length < 40 && !SignatureText.IsConformed(line.Text.Text)
            && DayText.Find(line.Text.Text) is not null);

    private static bool IsSentence(string text) =>
        text.Length > 120 || SignatureText.IsSignature(text) && !SignatureText.IsConformed(text) || Words.AreSameLetters("signatures", text)
            || Words.AreSameLetters("signature", text) || text.StartsWith("pursuant to", StringComparison.OrdinalIgnoreCase);

    private sealed record Line(string Label, FoundText Text);
}
