namespace FilingSchema.Edgar;

/// <summary>
/// Reads what stands before a heading's caption: the word, the numbers of one or more sections, and their paragraphs' letters.
/// </summary>
internal ref struct HeadingNumbers
{
    // The mark of a list has three letters or digits at most, and a point or parenthesis behind them.
    private const int LongestMarker = 4;

    private readonly SectionMap map;
    private readonly ReadOnlySpan<char> text;
    private List<SectionEntry>? sections;

    private HeadingNumbers(SectionMap map, ReadOnlySpan<char> text)
    {
        this.map = map;
        this.text = text;
    }

    /// <summary>The sections that are named.</summary>
    public List<SectionEntry> Sections => sections ??= [];

    /// <summary>Whether the word stands before the first number.</summary>
    public bool HasWord { get; private set; }

    /// <summary>Whether the mark of a list stands before the word.</summary>
    public bool HasMarker { get; private set; }

    /// <summary>Whether the numbers are a range, as in a list of sections that do not apply.</summary>
    public bool IsRange { get; private set; }

    /// <summary>Where the last number or letter ends.</summary>
    public int End { get; private set; }

    /// <summary>Where the letters of the last number's paragraphs begin, or where they would.</summary>
    public int LettersStart { get; private set; }

    /// <summary>Reads the beginning of a line. False if it names no section.</summary>
    public static bool TryRead(SectionMap map, ReadOnlySpan<char> line, out HeadingNumbers numbers)
    {
        numbers = new HeadingNumbers(map, line);
        int before = numbers.SkipBefore(0);
        if (!numbers.MayBegin(before))
            return false;
        int index = numbers.SkipMarker(before);
        numbers.HasMarker = index > before;
        index = numbers.SkipWord(index, out bool hasWord);
        numbers.HasWord = hasWord;
        int number = hasWord ? index : numbers.SkipGroupWord(index);
        bool hasGroupWord = number > index;
        index = number;
        if (!numbers.ReadNumber(ref index) && !(hasWord && numbers.ReadRoman(ref index)))
            return false;
        // The word and the first part of a number head a group; the word and a whole number stand for the section.
        if (hasGroupWord && !HasPoint(numbers.Sections[0].Number))
            return false;
        numbers.LettersStart = index;
        numbers.ReadLetters(ref index);
        numbers.End = index;
        while (numbers.ReadAnother(ref index))
            numbers.End = index;
        return true;
    }

    /// <summary>Passes bullets, rules and emphasis that stand before a heading.</summary>
    private readonly int SkipBefore(int index)
    {
        while (index < text.Length
            && (char.IsWhiteSpace(text[index]) || text[index] is '*' or '•' or '-' or '–' or '—' or '_' or '=' or '·' or '|' or '#'))
            index++;
        return index;
    }

    /// <summary>Whether a word, a number or the mark of a list may stand at a place: hardly a line begins so.</summary>
    private readonly bool MayBegin(int index) => index < text.Length && (!char.IsAsciiLetter(text[index]) || map.BeginsWord(text[index])
        || text.Slice(index, Math.Min(LongestMarker, text.Length - index)).ContainsAny(')', '.'));

    private readonly int SkipSpace(int index) => SkipSpace(text, index);

    private static int SkipSpace(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }

    private readonly int SkipWord(int index, out bool isThere)
    {
        int length = map.SkipSectionWord(text[index..]);
        isThere = length > 0;
        return isThere ? index + length : index;
    }

    /// <summary>Passes the word of a group that stands before the number of a section, as the form itself has it at one.</summary>
    private readonly int SkipGroupWord(int index)
    {
        foreach (string word in map.CaptionWords)
        {
            if (text[index..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && SkipSpace(index + word.Length) is var number
                && number > index + word.Length && number < text.Length && char.IsAsciiDigit(text[number]))
                return number;
        }
        return index;
    }

    /// <summary>Passes the mark of a list that stands before the word: <c>(a)</c>, <c>1.</c></summary>
    private readonly int SkipMarker(int index)
    {
        int at = index < text.Length && text[index] == '(' ? index + 1 : index;
        int end = at;
        while (end < text.Length && end - at < LongestMarker - 1 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        if (end == at || end >= text.Length || text[end] is not (')' or '.'))
            return index;
        int word = SkipSpace(end + 1);
        return map.SkipSectionWord(text[word..]) > 0 ? word : index;
    }

    private bool ReadRoman(ref int index)
    {
        int end = index;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
            end++;
        if (end == index || end - index > 4 || (end < text.Length && char.IsLetterOrDigit(text[end]))
            || map.Find(RomanNumeral.ToNumber(text[index..end])) is not { } section)
            return false;
        Sections.Add(section);
        index = end;
        return true;
    }

    private bool ReadNumber(ref int index)
    {
        int start = index;
        int end = SkipDigits(index);
        if (end == start || end - start > 3)
            return false;
        string first = text[start..end].TrimStart('0').ToString();
        int dot = SkipSpace(end);
        int second = dot < text.Length && text[dot] == '.' ? SkipSpace(dot + 1) : -1;
        if (second >= 0)
        {
            int secondEnd = SkipDigits(second);
            if (secondEnd > second && map.Find($"{first}.{text[second..secondEnd]}") is { } dotted
                && (secondEnd == text.Length || text[secondEnd] != '%'))
            {
                Sections.Add(dotted);
                index = secondEnd;
                return true;
            }
            // "5.2" is no section "5".
            if (secondEnd > second && second == end + 1)
                return false;
        }
        if (map.Find(first) is not { } plain || !IsNumberEnd(end) || (end < text.Length && char.IsLetter(text[end])))
            return false;
        Sections.Add(plain);
        index = end;
        return true;
    }

    private readonly bool IsNumberEnd(int index) =>
        index == text.Length || !(char.IsAsciiDigit(text[index]) || text[index] is '%' or '/' && index + 1 < text.Length
            && char.IsAsciiDigit(text[index + 1]));

    private readonly int SkipDigits(int index)
    {
        while (index < text.Length && char.IsAsciiDigit(text[index]))
            index++;
        return index;
    }

    private readonly bool ReadLetters(ref int index) => SkipLetters(text, ref index);

    /// <summary>Passes the letters of paragraphs: <c>(b)</c>, <c>(a)(1)</c>, <c>(b), (c) and (e)</c>, <c>(b)-(d)</c>.</summary>
    public static bool SkipLetters(ReadOnlySpan<char> text, ref int index)
    {
        int at = index;
        bool isThere = false;
        while (true)
        {
            int next = isThere ? SkipLetterJoint(text, at) : SkipSpace(text, at);
            if (next >= text.Length || text[next] != '(')
                break;
            int close = text[next..].IndexOf(')');
            if (close is < 2 or > 5 || !IsLetter(text.Slice(next + 1, close - 1)))
                break;
            at = index = next + close + 1;
            isThere = true;
        }
        return isThere;
    }

    private static int SkipLetterJoint(ReadOnlySpan<char> text, int index)
    {
        int at = SkipJoint(text, index);
        if (at < text.Length && text[at] is '-' or '–' or '—')
            return SkipSpace(text, at + 1);
        return text[at..].StartsWith("through ", StringComparison.OrdinalIgnoreCase) ? SkipSpace(text, at + 8)
            : text[at..].StartsWith("to (", StringComparison.OrdinalIgnoreCase) ? at + 3 : at;
    }

    private static bool IsLetter(ReadOnlySpan<char> inner)
    {
        foreach (char character in inner)
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return false;
        }
        return true;
    }

    private readonly int SkipJoint(int index) => SkipJoint(text, index);

    /// <summary>Passes what joins two numbers: a comma, "and", "&amp;".</summary>
    private static int SkipJoint(ReadOnlySpan<char> text, int index)
    {
        int at = SkipSpace(text, index);
        while (at < text.Length && text[at] is ',' or ';' or '&' or '/')
            at = SkipSpace(text, at + 1);
        if (text[at..].StartsWith("and", StringComparison.OrdinalIgnoreCase) && at + 3 < text.Length && !char.IsLetter(text[at + 3]))
            at = SkipSpace(text, at + 3);
        return at;
    }

    private bool ReadAnother(ref int index)
    {
        int at = SkipJoint(index);
        bool isJoined = at > SkipSpace(index);
        bool isRange = !isJoined && SkipRange(ref at);
        if (!isJoined && !isRange)
            return false;
        at = SkipWord(at, out bool hasWord);
        // A number of days may follow a comma: without the word only numbers of the same shape join.
        int count = Sections.Count;
        if (!ReadNumber(ref at))
            return false;
        if (!hasWord && HasPoint(Sections[^1].Number) != HasPoint(Sections[0].Number))
        {
            Sections.RemoveRange(count, Sections.Count - count);
            return false;
        }
        LettersStart = at;
        ReadLetters(ref at);
        IsRange |= isRange;
        index = at;
        return true;
    }

    private readonly bool SkipRange(ref int index)
    {
        int at = SkipSpace(index);
        foreach (string range in (ReadOnlySpan<string>)["through", "thru", "to", "-", "–", "—"])
        {
            if (!text[at..].StartsWith(range, StringComparison.OrdinalIgnoreCase))
                continue;
            int next = SkipSpace(at + range.Length);
            int number = SkipWord(next, out _);
            // A dash before a caption that begins with a number is no range.
            if (number >= text.Length || !char.IsAsciiDigit(text[number]))
                return false;
            index = next;
            return true;
        }
        return false;
    }

    private static bool HasPoint(string number) => number.Contains('.', StringComparison.Ordinal);
}
