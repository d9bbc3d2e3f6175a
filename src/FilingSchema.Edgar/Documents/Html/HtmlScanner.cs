using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>Takes an HTML document apart into tags and text by the rules of the HTML standard, without copying any of it.</summary>
/// <remarks>
/// Comments, processing instructions and document types are passed over. A file that breaks off within a tag has no such tag.
/// What a token has is valid until the next one is read.
/// </remarks>
internal sealed class HtmlScanner(FilingText source, int start, int end)
{
    private const int Successors = 64;

    private static readonly RecentTexts<HtmlElement> Elements = new(static name => HtmlElement.Of(name));

    // Those of a tag that is not at hand.
    private readonly List<HtmlAttribute> attributes = [];
    private readonly char[] reference = new char[HtmlReference.MostUnits];
    private int position = start;
    private int charactersEnd = start;
    private int referenceLength;
    // Where content ends that has no markup in it, and whether it has references.
    private int contentEnd;
    private bool hasReferences;
    private bool isAfterText;
    private HtmlTag? known;
    // For the hash of a tag, which one stood behind it last.
    private readonly HtmlTag?[] next = new HtmlTag?[Successors];
    private uint lastHash;

    /// <summary>Where the token begins in the source.</summary>
    public int Offset { get; private set; } = start;

    /// <summary>Where the text begins that the characters are a part of: behind the last tag.</summary>
    public int TextOffset { get; private set; } = start;

    /// <summary>The characters of a text.</summary>
    public ReadOnlySpan<char> Characters => referenceLength > 0 ? reference.AsSpan(0, referenceLength) : source.Slice(Offset, charactersEnd - Offset);

    /// <summary>The element of a tag.</summary>
    public HtmlElement Element { get; private set; } = HtmlElement.Of("");

    /// <summary>Whether a tag ends with a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>What a start tag says of the text in its element.</summary>
    public ElementStyle Style { get; private set; }

    /// <summary>How many columns and rows a cell covers.</summary>
    public CellSpan Span { get; private set; }

    /// <summary>How many attributes a tag has.</summary>
    public int AttributeCount => Attributes.Length;

    private ReadOnlySpan<HtmlAttribute> Attributes => known is null ? CollectionsMarshal.AsSpan(attributes) : known.Attributes;

    /// <summary>Reads the next token.</summary>
    public HtmlToken Read()
    {
        while (position < end)
        {
            Offset = position;
            if (position < contentEnd)
                return ReadText(contentEnd, hasReferences, isMarkup: false);
            if (source[position] != '<' || !IsMarkup(position))
                return ReadText(end, isReferenced: true, isMarkup: true);
            isAfterText = false;
            if (ReadMarkup() is { } tag)
                return tag;
        }
        Offset = end;
        return HtmlToken.End;
    }

    /// <summary>Takes what follows the start tag up to its end tag for text, in which references may stand, but no markup.</summary>
    public void PassContent()
    {
        contentEnd = HtmlContent.End(source.Slice(0, end), position, Element);
        hasReferences = Element.Kind == ElementKind.Title;
    }

    /// <summary>The name of an attribute, in whatever case.</summary>
    public ReadOnlySpan<char> Name(int index) => NameOf(Attributes[index]);

    /// <summary>Whether an attribute has a name.</summary>
    public bool HasName(int index, ReadOnlySpan<char> name) => IsNamed(Attributes[index], name);

    /// <summary>The value of the first attribute of a name; empty if there is none.</summary>
    public ReadOnlySpan<char> Attribute(ReadOnlySpan<char> name)
    {
        foreach (HtmlAttribute attribute in Attributes)
        {
            if (IsNamed(attribute, name))
                return ValueOf(attribute);
        }
        return default;
    }

    /// <summary>The value of an attribute.</summary>
    public ReadOnlySpan<char> Value(int index) => ValueOf(Attributes[index]);

    private ReadOnlySpan<char> NameOf(HtmlAttribute attribute) => source.Slice(Offset + attribute.NameStart, attribute.NameLength);

    private ReadOnlySpan<char> ValueOf(HtmlAttribute attribute)
    {
        ReadOnlySpan<char> value = source.Slice(Offset + attribute.ValueStart, attribute.ValueLength);
        return value.Contains('&') ? HtmlReference.Decode(value) : value;
    }

    private bool IsNamed(HtmlAttribute attribute, ReadOnlySpan<char> name) =>
        attribute.NameLength == name.Length && NameOf(attribute).Equals(name, StringComparison.OrdinalIgnoreCase);

    private HtmlToken ReadText(int limit, bool isReferenced, bool isMarkup)
    {
        ReadOnlySpan<char> text = source.Slice(position, limit - position);
        // A mark that is none begins a text anew.
        if (!isAfterText || text[0] == '<')
            TextOffset = position;
        isAfterText = true;
        referenceLength = 0;
        if (isReferenced && text[0] == '&' && HtmlReference.Read(text, isInAttribute: false, reference, out referenceLength) is > 0 and var length)
        {
            position += length;
            return HtmlToken.Text;
        }
        int rest = isMarkup ? text[1..].IndexOfAny('<', '&') : isReferenced ? text[1..].IndexOf('&') : -1;
        charactersEnd = rest < 0 ? limit : position + 1 + rest;
        position = charactersEnd;
        return HtmlToken.Text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsMarkup(int at)
    {
        if (at + 1 == end)
            return false;
        char next = source[at + 1];
        return char.IsAsciiLetter(next) || next is '!' or '?' || (next == '/' && at + 2 < end);
    }

    /// <summary>Reads markup; returns the tag, or <see langword="null"/> if it is something else.</summary>
    private HtmlToken? ReadMarkup()
    {
        char next = source[position + 1];
        if (next == '!' && source.Slice(position + 2, end - position - 2).StartsWith("--", StringComparison.Ordinal))
        {
            position = HtmlContent.EndOfComment(source.Slice(0, end), position + 4);
            return null;
        }
        bool isEndTag = next == '/';
        int name = isEndTag ? position + 2 : position + 1;
        if (!char.IsAsciiLetter(source[name]))
        {
            int close = source.Slice(name, end - name).IndexOf('>');
            position = close < 0 ? end : name + close + 1;
            return null;
        }
        return ReadTag(name, isEndTag) ? isEndTag ? HtmlToken.EndTag : HtmlToken.StartTag : null;
    }

    /// <summary>Reads a tag, or takes it as one that is written so was read before: the rest of the file does not matter for what a tag is.</summary>
    private bool ReadTag(int name, bool isEndTag)
    {
        ReadOnlySpan<char> beginning = source.Slice(position, Math.Min(end - position, RecentTags.Longest));
        ref HtmlTag? expected = ref next[lastHash % Successors];
        // What follows a tag often follows it again.
        if (expected is not null && beginning.StartsWith(expected.Text, StringComparison.Ordinal))
        {
            Take(expected);
            return true;
        }
        beginning = beginning[..(beginning.IndexOf('>') + 1)];
        uint hash = TextHash.Of(beginning);
        known = RecentTags.Find(beginning, hash);
        if (known is not null)
        {
            expected = known;
            Take(known);
            return true;
        }
        lastHash = hash;
        if (!ReadNewTag(name))
            return false;
        Style = isEndTag ? default : ElementStyle.Of(this);
        Span = Element.Kind == ElementKind.Cell ? CellSpan.Of(this) : default;
        // A value may have the sign in it that else ends the tag.
        if (position - Offset == beginning.Length && RecentTags.ComesAgain(hash))
            RecentTags.Keep(new HtmlTag(beginning.ToString(), Element, IsSelfClosing, [.. attributes], Style, Span, hash));
        return true;
    }

    private void Take(HtmlTag tag)
    {
        known = tag;
        lastHash = tag.Hash;
        position += tag.Text.Length;
        (Element, IsSelfClosing, Style, Span) = (tag.Element, tag.IsSelfClosing, tag.Style, tag.Span);
    }

    private bool ReadNewTag(int name)
    {
        ReadOnlySpan<char> text = source.Slice(0, end);
        attributes.Clear();
        IsSelfClosing = false;
        int at = name;
        // Names are short: to look at each character is faster than to search.
        while (at < text.Length && !HtmlContent.IsEndOfName(text[at]))
            at++;
        int nameEnd = at;
        while (true)
        {
            at = PassSpace(text, at);
            if (at == text.Length)
                break;
            if (text[at] == '>')
            {
                position = at + 1;
                Element = Elements.Of(text[name..nameEnd]);
                return true;
            }
            if (text[at] == '/')
            {
                at++;
                IsSelfClosing = at < text.Length && text[at] == '>';
                continue;
            }
            at = ReadAttribute(text, at);
        }
        position = end;
        return false;
    }

    private int ReadAttribute(ReadOnlySpan<char> text, int start)
    {
        // An equals sign at the beginning is a part of the name.
        int nameEnd = start + 1;
        while (nameEnd < text.Length && text[nameEnd] != '=' && !HtmlContent.IsEndOfName(text[nameEnd]))
            nameEnd++;
        int equals = PassSpace(text, nameEnd);
        if (equals == text.Length || text[equals] != '=')
        {
            Add(start, nameEnd, nameEnd, nameEnd);
            return equals;
        }
        int value = PassSpace(text, equals + 1);
        if (value == text.Length)
            return value;
        if (text[value] is '"' or '\'')
        {
            int length = text[(value + 1)..].IndexOf(text[value]);
            if (length < 0)
                return text.Length;
            Add(start, nameEnd, value + 1, value + 1 + length);
            return value + length + 2;
        }
        int unquoted = text[value] == '>' ? 0 : text[value..].IndexOfAny(HtmlContent.EndsOfValue);
        int valueEnd = unquoted < 0 ? text.Length : value + unquoted;
        Add(start, nameEnd, value, valueEnd);
        return valueEnd;
    }

    private void Add(int nameStart, int nameEnd, int valueStart, int valueEnd) =>
        attributes.Add(new HtmlAttribute(nameStart - Offset, nameEnd - Offset, valueStart - Offset, valueEnd - Offset));

    private static int PassSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && HtmlContent.IsSpace(text[at]))
            at++;
        return at;
    }
}
