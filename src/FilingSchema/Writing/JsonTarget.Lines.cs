using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace FilingSchema;

// Values laid out on several lines, just as a writer that indents does it: a line begins behind each comma and each opening bracket, and
// the end of the object or list takes the last one back with the comma.
public sealed partial class JsonTarget
{
    // Where the names of the outermost object's members stand.
    private readonly List<int> outermostNames = [];

    private bool isIndented;

    // What parts two lines and indents the deepest so far; how much of it begins a line of the present depth.
    private byte[] lineStart = [];
    private int lineLength;

    // How many objects and lists are open, those around the value included.
    private int depth;
    private int depthAround;

    /// <summary>Writes the members to a writer that indents. It puts a whole value where it stands only at the very beginning and behind a name.</summary>
    private void CopyMembersTo(Utf8JsonWriter other)
    {
        int betweenMembers = 1 + lineLength + layout.IndentSize;
        int end = Written.Length - lineLength - 1;
        other.WriteStartObject();
        for (int i = 0; i < outermostNames.Count; i++)
        {
            int start = outermostNames[i];
            int nameEnd = start + JsonText.LengthAt(bytes, start) - 1;
            ReadOnlySpan<byte> name = bytes.AsSpan((start + 1)..nameEnd);
            if (name.Contains((byte)'\\'))
                other.WritePropertyName(JsonText.GetString(name));
            else
                other.WritePropertyName(name);
            int valueStart = nameEnd + "\": ".Length;
            int valueEnd = i + 1 < outermostNames.Count ? outermostNames[i + 1] - betweenMembers : end;
            other.WriteRawValue(bytes.AsSpan(valueStart..valueEnd), skipInputValidation: true);
        }
        other.WriteEndObject();
    }

    // What the writer writes next is laid out for the present depth, and is not preceded by a line of its own.
    private void DeepenWriter()
    {
        int start = length;
        for (int i = 1; i < depth; i++)
            Writer.WriteStartArray();
        Writer.WriteStartObject();
        Writer.WritePropertyName(""u8);
        Writer.Flush();
        length = start;
    }

    private void BeginLines(int around)
    {
        isIndented = layout.Indented;
        depth = depthAround = around;
        lineLength = isIndented ? layout.NewLine.Length + (layout.IndentSize * around) : 0;
        outermostNames.Clear();
    }

    // What comes next is indented by so many levels more, or less, than what came before.
    private void Indent(int levels)
    {
        depth += levels;
        lineLength += levels * layout.IndentSize;
        if (lineLength + Piece <= lineStart.Length)
            return;
        lineStart = new byte[Piece + (2 * lineLength)];
        lineStart.AsSpan().Fill((byte)layout.IndentCharacter);
        lineStart[0] = (byte)layout.NewLine[0];
        lineStart[layout.NewLine.Length - 1] = (byte)'\n';
    }

    // Begins a line at the end of what was written; answers where its text begins.
    private int StartLine(int end)
    {
        ref byte from = ref MemoryMarshal.GetArrayDataReference(lineStart);
        ref byte to = ref MemoryMarshal.GetReference(RoomAt(end, lineLength + Piece));
        for (int at = 0; at < lineLength; at += Piece)
            Vector128.LoadUnsafe(ref from, (nuint)at).StoreUnsafe(ref to, (nuint)at);
        return end + lineLength;
    }
}
