using System.Buffers;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Reads who signed: the signature, and the name and title beneath it.</summary>
internal sealed partial class SignatoryReader
{
    private const int MostTitleLines = 6;

    private static readonly SearchValues<char> AfterName = SearchValues.Create(".,;-/ \n–—)*|”\"");

    private static readonly char[] Around = [' ', '_', '-', '“', '”', '"'];

    private readonly FoundSignature signature;
    private readonly SignatoryNames names;
    private readonly List<FoundText> title = [];
    private SignatureLine last;
    private string signedName = "";

    private SignatoryReader(FoundSignature signature, SignatureLine signed, SignatoryNames names)
    {
        this.signature = signature;
        this.names = names;
        last = signed;
    }

    [GeneratedRegex(@"^\s*(?:[/\\]\s?s\s?[/\\]?:?|[(\[]s(?:igned)?[)\]]|s/)[\s“""]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }

    [GeneratedRegex(
        @"[\s,_]+(?:dated?:?\s*)?(?:" + SignatureWords.Month + @"\.?\s+[0-9]{1,2},?\s+[0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateAtEnd { get; }

    /// <summary>Fills in the signature at a line; returns the line at which what belongs to it ends.</summary>
    public static int Read(FoundSignature signature, List<SignatureLine> lines, int mark, int until, SignatoryNames names)
    {
        SignatoryReader reader = new(signature, lines[mark], names);
        reader.ReadSigned(lines[mark]);
        int i = mark + 1;
        while (i < until && reader.ReadLine(lines[i]))
            i++;
        reader.Close();
        return i;
    }

    private void ReadSigned(SignatureLine line)
    {
        if (line.Kind != LineKind.Mark)
        {
            ReadName(line.Text);
            return;
        }
        FoundText signed = line.Text;
        int begin = Math.Max(0, SignatureText.MarkStart(signed.Text));
        // A date may stand before the mark or after it.
        if (begin > 0 && DayText.Find(signed.Text[..begin]) is not null)
            signature.Date ??= Part(signed, 0, begin);
        int end = signed.Text.Length;
        if (DateAtEnd.Match(signed.Text, begin) is { Success: true } date)
        {
            signature.Date ??= Part(signed, date.Index, end);
            end = date.Index;
        }
        if (begin > 0 && signed.Text[begin - 1] is '"' or '“' && signed.Text[end - 1] is '"' or '”')
            end--;
        int afterMark = begin + Mark.Match(signed.Text[begin..end]).Length;
        int comma = signed.Text.AsSpan(afterMark, end - afterMark).IndexOf(',');
        if (comma > 0 && SignatureWords.IsTitle(signed.Text[(afterMark + comma)..end]))
        {
            title.Add(Part(signed, afterMark + comma + 1, end));
            end = afterMark + comma;
        }
        end = EndOfFirst(signed.Text, afterMark, end);
        signature.Conformed = Part(signed, begin, end);
        signedName = signed.Text[afterMark..end].Trim(Around);
    }

    /// <summary>Where a name ends that is signed and then typed once more, in parentheses perhaps.</summary>
    private static int EndOfFirst(string text, int start, int end)
    {
        int open = text.IndexOf('(', start, end - start);
        if (open > start && text[end - 1] == ')' && Words.Of(text[start..open]) is { Length: > 1 } signed && Words.Of(text[open..end]).AsSpan().SequenceEqual(signed))
            return open;
        int middle = start + ((end - start) / 2);
        return middle > start && middle < end && text[middle] == ' '
            && text.AsSpan(start, middle - start).Trim().Equals(text.AsSpan(middle, end - middle).Trim(), StringComparison.OrdinalIgnoreCase)
            ? middle : end;
    }

    /// <summary>Takes a line beneath the signature; returns whether it, and so what follows, can belong to it.</summary>
    private bool ReadLine(SignatureLine line)
    {
        string text = line.Text.Text;
        bool isComplete = title.Count > 0 || (signature.Name is not null && line.IsAfterBreak);
        // Another day stands over the next signature.
        if (line.Kind == LineKind.Date && signature.Date is { } day && day.Text != text)
            return false;
        if (line.Kind == LineKind.Date)
            signature.Date ??= line.Text;
        else if (line.Label is "title" or "its")
            AddTitle(line);
        // "Principal Financial Officer:" stands over the next signature.
        else if (text is [.., ':'] && SignatureWords.IsTitle(text))
            return false;
        else if (line.Label == "name" || (line.Label == "by" && signature.Name is null && signedName.Length > 0 && IsNameOf(text)))
            ReadName(line.Text);
        // The name may be typed twice, the second time with the title.
        else if (line.Label.Length == 0 && title.Count == 0 && signature.Name is { } name && Words.MatchStart(text, Words.Of(name.Text)) is >= 0 and var end)
            AddTitleBehindName(line, end);
        else if (line.Kind is LineKind.Caption or LineKind.Nothing || (line.Label.Length == 0 && SignatureWords.IsLabel(text)))
            return true;
        else if (line.Kind == LineKind.Prose || line.Label.Length > 0 || (isComplete && line.IsAfterBreak) || IsOtherCompany(text))
            return false;
        else if (signature.Name is null && IsNameOf(text) && (title.Count == 0 || SignatureWords.IsPerson(text)))
            ReadName(line.Text);
        else if (CanBeTitle(line))
            AddTitle(line);
        else
            return false;
        return true;
    }

    // "Vice President of" goes on with the company.
    private bool IsOtherCompany(string text) =>
        names.IsCompany(text) && !(title.Count > 0 && SignatureWords.NamesCompanyNext(title[^1].Text));

    private bool CanBeTitle(SignatureLine line)
    {
        string text = line.Text.Text;
        if (title.Count == 0)
            return true;
        return title.Count < MostTitleLines
            && (SignatureWords.IsTitle(text) || SignatureWords.IsOpen(title[^1].Text) || SignatureWords.IsContinuation(text) || line.IsBeside(last)
                || line.IsBeneath(last) || (SignatureWords.IsOfDepartment(title[^1].Text, text) && !IsNameOf(text)));
    }

    private void AddTitleBehindName(SignatureLine line, int end)
    {
        int behind = line.Text.Text.AsSpan(end).IndexOfAnyExcept(AfterName);
        if (behind >= 0)
            AddTitle(line with { Text = Part(line.Text, end + behind, line.Text.Text.Length) });
    }

    private void AddTitle(SignatureLine line)
    {
        title.Add(line.Text);
        last = line;
    }

    /// <summary>Takes the name; what stands after the name that was signed, or after a comma, is the title.</summary>
    private void ReadName(FoundText line)
    {
        if (line.Text[0] == '(')
            line = line.Slice(1, line.Text.Length - 1);
        int end = EndOfName(line.Text);
        signature.Name = Part(line, 0, end);
        int after = line.Text.AsSpan(end).IndexOfAnyExcept(AfterName);
        if (after < 0)
            return;
        FoundText rest = Part(line, end + after, line.Text.Length);
        if (DayText.Find(rest.Text) is not null && !SignatureWords.IsTitle(rest.Text))
            signature.Date ??= rest;
        else if (!SignatureWords.IsLabel(rest.Text))
            title.Add(rest);
    }

    private int EndOfName(string text)
    {
        int end = signedName.Length > 0 ? Words.MatchStart(text, Words.Of(signedName)) : -1;
        if (end < 0)
            end = text.AsSpan().IndexOfAny(',', ')', '*') is var stop and >= 0 ? stop : text.Length;
        else if (end < text.Length && text[end] == '.')
            end++;
        // "Jr." and the like belong to the name.
        while (EndOfSuffix(text, end) is var next && next > end)
            end = next;
        return end;
    }

    private static int EndOfSuffix(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAnyExcept(", ");
        if (length <= 0)
            return start;
        int word = start + length;
        int end = EndOfWord(text, word);
        if (SignatureWords.IsSuffix(text.AsSpan(word, end - word)))
            return end;
        // "Ed. D." has two words.
        end = EndOfWord(text, Math.Min(end + 1, text.Length));
        return SignatureWords.IsSuffix(text.AsSpan(word, end - word)) ? end : start;
    }

    private static int EndOfWord(string text, int start) =>
        text.AsSpan(start).IndexOfAny(", \n") is var length and >= 0 ? start + length : text.Length;

    /// <summary>
    /// Whether a line has the name of whoever signed: the family name at least. A signature that names nobody leaves it to the
    /// line.
    /// </summary>
    private bool IsNameOf(string text)
    {
        string[] signed = [.. Words.Of(signedName).Where(static word => !SignatureWords.IsSuffix(word))];
        return signed.Length == 0 ? !SignatureWords.IsTitle(text)
            : Words.Of(text).Contains(signed[^1]) || (signed.Length == 1 && SignatureWords.IsPerson(text));
    }

    private void Close()
    {
        if (signature.Name is null && signedName.Length > 0)
            signature.Name = NameIn(signature.Conformed!.Value);
        if (title.Count == 0)
            return;
        string words = string.Join(' ', title.Select(static line => line.Text)).Replace('\n', ' ').Trim(',', ' ', ';');
        if (words is ['(', .., ')'] && words.IndexOf(')', StringComparison.Ordinal) == words.Length - 1)
            words = words[1..^1];
        signature.Title = new FoundText(words, SignatoryNames.Span(title[0].Place, title[^1].Place));
    }

    private FoundText NameIn(FoundText conformed)
    {
        int start = conformed.Text.LastIndexOf(signedName, StringComparison.Ordinal);
        return start < 0 ? conformed with { Text = signedName } : conformed.Slice(start, signedName.Length);
    }

    private static FoundText Part(FoundText text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text.Text[start]))
            start++;
        while (end > start && (char.IsWhiteSpace(text.Text[end - 1]) || text.Text[end - 1] == '_'))
            end--;
        return text.Slice(start, end - start);
    }
}
