using System.Text;
using System.Text.Json;

namespace FilingSchema;

// What has been written on one line, laid out on several: just as a writer that indents does it, without going through its tokens again.
public sealed partial class JsonTarget
{
    /// <summary>The value that has been written, indented by two spaces and its lines parted by <c>\n</c>.</summary>
    internal string ToIndented()
    {
        int start = length;
        Indent(0, new() { IndentSize = 2, NewLine = "\n" }, 0);
        return Encoding.UTF8.GetString(bytes.AsSpan(start, length - start));
    }

    // Writes the members of the object to a writer that indents. It puts a whole value where it stands only behind a name.
    private void CopyMembersTo(Utf8JsonWriter writer)
    {
        int start = length;
        writer.WriteStartObject();
        for (int at = 1; bytes[at] != (byte)'}';)
        {
            int end = at + JsonText.LengthAt(bytes, at);
            ReadOnlySpan<byte> name = bytes.AsSpan((at + 1)..(end - 1));
            if (name.Contains((byte)'\\'))
                writer.WritePropertyName(JsonText.GetString(name));
            else
                writer.WritePropertyName(name);
            at = Indent(end + 1, writer.Options, writer.CurrentDepth);
            writer.WriteRawValue(bytes.AsSpan(start, length - start), skipInputValidation: true);
            length = start;
            if (bytes[at] == (byte)',')
                at++;
        }
        writer.WriteEndObject();
    }

    // Writes the value at a place once more, behind all others and laid out, on a line that is itself so deep; answers where it ends.
    private int Indent(int at, in JsonWriterOptions options, int depth)
    {
        int inner = depth;
        do
        {
            byte unit = bytes[at];
            if (unit is (byte)'}' or (byte)']')
            {
                StartLine(options, --inner);
                Append(unit);
                at++;
            }
            else if (unit is (byte)'{' or (byte)'[')
            {
                bool isEmpty = bytes[at + 1] is (byte)'}' or (byte)']';
                at = Copy(at, isEmpty ? 2 : 1);
                if (!isEmpty)
                    StartLine(options, ++inner);
            }
            else
            {
                at = Copy(at, unit == (byte)'"' ? JsonText.LengthAt(bytes, at) : bytes.AsSpan(at).IndexOfAny((byte)',', (byte)'}', (byte)']'));
                if (inner > depth && bytes[at] == (byte)':')
                {
                    ": "u8.CopyTo(Room(2));
                    length += 2;
                    at++;
                    continue;
                }
            }
            if (inner > depth && bytes[at] == (byte)',')
            {
                at = Copy(at, 1);
                StartLine(options, inner);
            }
        }
        while (inner > depth);
        return at;
    }

    private int Copy(int at, int count)
    {
        Span<byte> room = Room(count);
        bytes.AsSpan(at, count).CopyTo(room);
        length += count;
        return at + count;
    }

    private void StartLine(in JsonWriterOptions options, int depth)
    {
        string end = options.NewLine;
        int size = end.Length + (options.IndentSize * depth);
        Span<byte> room = Room(size)[..size];
        room[0] = (byte)end[0];
        room[end.Length - 1] = (byte)end[^1];
        room[end.Length..].Fill((byte)options.IndentCharacter);
        length += size;
    }
}
