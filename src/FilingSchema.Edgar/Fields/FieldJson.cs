using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;

namespace FilingSchema.Edgar;

/// <summary>Writes values as JSON that the reader of records reads at once: without whitespace, and with nothing escaped that need not be.</summary>
/// <remarks>A comma follows each value, and the end of the object or list takes the last one back.</remarks>
internal sealed class FieldJson
{
    private const int UsualLength = 64 * 1024;
    private const int LargestKept = 4 * 1024 * 1024;

    // A code unit gives three bytes at most, or an escape of six.
    private const int BytesOfUnit = 3;
    private const int LongestEscape = 6;
    private const int LongestNumber = 64;

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\']);

    // Each thread writes all of it into one buffer.
    [ThreadStatic]
    private static FieldJson? kept;

    private byte[] bytes = new byte[UsualLength];
    private int length;

    /// <summary>The text of a value, valid until the thread writes the next one.</summary>
    public static ReadOnlySpan<byte> Of(FieldValue value)
    {
        FieldJson json = kept ?? new FieldJson();
        json.length = 0;
        value.WriteTo(json);
        kept = json.bytes.Length <= LargestKept ? json : null;
        return json.bytes.AsSpan(0, json.length - 1);
    }

    public void Start(char bracket) => Append(bracket);

    /// <summary>Ends an object or list.</summary>
    public void End(char bracket)
    {
        if (bytes[length - 1] == ',')
            length--;
        Append(bracket);
        Append(',');
    }

    /// <summary>Begins a member.</summary>
    public void Name(string name)
    {
        Text(name);
        bytes[length - 1] = (byte)':';
    }

    public void Text(string text)
    {
        Append('"');
        for (ReadOnlySpan<char> rest = text; ;)
        {
            int plain = rest.IndexOfAny(Escaped);
            int end = plain < 0 ? rest.Length : plain;
            Utf8.FromUtf16(rest[..end], Room((BytesOfUnit * end) + LongestEscape), out _, out int written);
            length += written;
            if (plain < 0)
                break;
            Escape(rest[plain]);
            rest = rest[(plain + 1)..];
        }
        Append('"');
        Append(',');
    }

    public void Number(decimal number)
    {
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out int written);
        length += written;
        Append(',');
    }

    /// <summary>Writes a value whose text is known.</summary>
    public void Raw(string json)
    {
        Utf8.FromUtf16(json, Room(BytesOfUnit * json.Length), out _, out int written);
        length += written;
        Append(',');
    }

    private void Escape(char character)
    {
        Append('\\');
        switch (character)
        {
            case '"' or '\\':
                Append(character);
                break;
            case '\n':
                Append('n');
                break;
            case '\t':
                Append('t');
                break;
            default:
                Append('u');
                Utf8Formatter.TryFormat((int)character, Room(LongestEscape), out int written, new StandardFormat('X', 4));
                length += written;
                break;
        }
    }

    private void Append(char character)
    {
        Room(1)[0] = (byte)character;
        length++;
    }

    private Span<byte> Room(int count)
    {
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(length + count, 2 * bytes.Length));
        return bytes.AsSpan(length);
    }
}
