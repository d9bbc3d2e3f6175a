using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema;

/// <summary>A JSON text to which generated code writes a record.</summary>
/// <remarks>
/// A comma follows each value, and the end of the object or list takes the last one back. Each thread keeps a target, and its
/// buffer, for the next record: writing allocates nothing.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonTarget
{
    /// <summary>Documents are read as deep as <see cref="JsonText.MaxDepth"/>; records that are built in code may be deeper.</summary>
    internal const int MaxDepth = 1000;

    [ThreadStatic]
    private static JsonTarget? spare;

    // Its encoder is the relaxed one or the default.
    private JsonWriterOptions layout;

    // Writes what is rare.
    private Utf8JsonWriter? writer;

    private JsonTarget()
    {
    }

    /// <summary>The value that has been written, until the target is returned.</summary>
    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, length - 1 - lineLength);

    private Utf8JsonWriter Writer => writer ??= new(new Rest(this), layout);

    private bool IsRelaxed => layout.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>A target that escapes no more than it has to.</summary>
    /// <param name="indented">Whether to write several lines, indented by two spaces and parted by <c>\n</c>; else there is no whitespace.</param>
    internal static JsonTarget Rent(bool indented = false) =>
        Rent(new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" });

    /// <summary>Gives the target back.</summary>
    internal void Return()
    {
        Clear();
        spare = this;
    }

    /// <summary>Writes a record to a writer.</summary>
    internal static void Write(ISchemaRecord record, Utf8JsonWriter writer)
    {
        JsonWriterOptions layout = writer.Options;
        layout.Encoder ??= JavaScriptEncoder.Default;
        // Names are known to have nothing that these two escape.
        bool isKnown = layout.Encoder == JavaScriptEncoder.UnsafeRelaxedJsonEscaping || layout.Encoder == JavaScriptEncoder.Default;
        JsonTarget json = isKnown ? Rent(layout, writer.CurrentDepth) : Rent();
        record.Write(json);
        if (!isKnown)
            json.CopyTo(writer);
        else if (layout.Indented && writer.BytesCommitted + writer.BytesPending > 0)
            json.CopyMembersTo(writer);
        else
            writer.WriteRawValue(json.Written, skipInputValidation: true);
        json.Return();
    }

    /// <summary>Begins an object or a map.</summary>
    public void StartObject() => Start((byte)'{');

    /// <summary>Begins a member of a name of printable ASCII without <c>" \ &lt; &gt; &amp; ' + `</c>: nothing in it has to be escaped.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // what is called once for each member had better not be spread over all of them
    public JsonTarget Name(ReadOnlySpan<byte> plainName)
    {
        Span<byte> room = Room(plainName.Length + 4);
        room[0] = (byte)'"';
        plainName.CopyTo(room[1..]);
        room[plainName.Length + 1] = (byte)'"';
        EndName(length + plainName.Length + 2);
        return this;
    }

    /// <summary>Begins a member of any name.</summary>
    public JsonTarget Name(string name)
    {
        int start = length;
        Write(name);
        int end = length - lineLength - 1;
        length = start;
        EndName(end);
        return this;
    }

    /// <summary>Ends an object or a map.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Ends an object, with the members that its schema does not name.</summary>
    public void EndObject(JsonMembers? members)
    {
        if (members is not null)
            Write(members);
        EndObject();
    }

    /// <summary>Begins a list.</summary>
    public void StartList() => Start((byte)'[');

    /// <summary>Ends a list.</summary>
    public void EndList() => End((byte)']');

    /// <summary>Writes a value, or a member's name, as a text has it, and the comma or colon behind it.</summary>
    internal void WriteRaw(ReadOnlySpan<byte> json, byte end)
    {
        json.CopyTo(Room(json.Length + 1));
        EndValue(length + json.Length, end);
    }

    private void Write(JsonMembers members)
    {
        foreach ((string name, JsonElement value) in members.AsSpan())
            Name(name).Write(value);
    }

    private static JsonTarget Rent(in JsonWriterOptions layout, int depthAround = 0)
    {
        JsonTarget json = spare ?? new();
        spare = null;
        if (!IsSame(layout, json.layout))
        {
            json.layout = layout with { MaxDepth = MaxDepth, SkipValidation = true };
            json.writer = null;
            json.lineStart = [];
        }
        json.BeginLines(depthAround);
        return json;
    }

    private static bool IsSame(in JsonWriterOptions layout, in JsonWriterOptions other) =>
        layout.Encoder == other.Encoder
        && layout.Indented == other.Indented
        && layout.IndentSize == other.IndentSize
        && layout.IndentCharacter == other.IndentCharacter
        && layout.NewLine == other.NewLine;

    // Writes the value once more, as the writer escapes it and lays it out.
    private void CopyTo(Utf8JsonWriter other)
    {
        using JsonDocument document = JsonDocument.Parse(bytes.AsMemory(0, length - 1), new JsonDocumentOptions { MaxDepth = MaxDepth });
        document.RootElement.WriteTo(other);
    }

    private void Start(byte bracket)
    {
        Room(1)[0] = bracket;
        if (isIndented)
            Indent(1);
        StartNext(length + 1);
    }

    private void End(byte bracket)
    {
        int end = length - lineLength;
        bool isEmpty = bytes[end - 1] != (byte)',';
        if (!isEmpty)
            end--;
        if (isIndented)
            Indent(-1);
        if (isIndented && !isEmpty) // brackets with nothing between stand side by side
            end = StartLine(end);
        Span<byte> room = RoomAt(end, 2);
        room[0] = bracket;
        room[1] = (byte)',';
        StartNext(end + 2);
    }

    // Ends a name whose quotes end here; there is room for more.
    private void EndName(int end)
    {
        bytes[end++] = (byte)':';
        if (isIndented)
        {
            if (depth == depthAround + 1)
                outermostNames.Add(length);
            bytes[end++] = (byte)' ';
        }
        length = end;
    }

    // Ends a value, which ends here; there is room for more.
    private void EndValue(int end, byte mark = (byte)',')
    {
        bytes[end] = mark;
        StartNext(end + 1);
    }

    // What was written ends here; what comes next has a line of its own if there are lines.
    private void StartNext(int end) => length = isIndented ? StartLine(end) : end;
}
