using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FilingSchema;

public sealed partial class JsonTarget
{
    // More than any number or UUID is long.
    private const int LongestPlain = 64;

    /// <summary>Writes a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Write(string value)
    {
        if (TryWriteAscii(value))
            return;
        Writer.WriteStringValue(value);
        EndWriter();
    }

    /// <summary>Writes a number, decimals and all.</summary>
    public void Write(decimal value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestPlain), out int count);
        EndValue(length + count);
    }

    /// <summary>Writes a whole number.</summary>
    public void Write(long value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestPlain), out int count);
        EndValue(length + count);
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void Write(bool value) => WriteRaw(value ? "true"u8 : "false"u8, (byte)',');

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8, (byte)',');

    /// <summary>Writes one of the strings of an enumeration.</summary>
    public void Write(JsonEncodedText value)
    {
        value.EncodedUtf8Bytes.CopyTo(RoomForText(value.EncodedUtf8Bytes.Length));
        Quote(value.EncodedUtf8Bytes.Length);
    }

    /// <summary>Writes a date, <c>yyyy-MM-dd</c>.</summary>
    public void Write(DateOnly value) => Quote(Rfc3339.Format(value, RoomForText(Rfc3339.MaxLength)));

    /// <summary>Writes a date and time; a zero offset as <c>Z</c>.</summary>
    public void Write(DateTimeOffset value) => Quote(Rfc3339.Format(value, RoomForText(Rfc3339.MaxLength)));

    /// <summary>Writes a UUID.</summary>
    public void Write(Guid value)
    {
        Utf8Formatter.TryFormat(value, RoomForText(LongestPlain), out int count);
        Quote(count);
    }

    /// <summary>Writes a URI as it was given.</summary>
    public void Write(Uri value) => Write(value.OriginalString);

    /// <summary>Writes a Central Index Key.</summary>
    public void Write(Cik value) => WriteText(value);

    /// <summary>Writes an accession number.</summary>
    public void Write(AccessionNumber value) => WriteText(value);

    /// <summary>Writes a Commission file number.</summary>
    public void Write(CommissionFileNumber value) => WriteText(value);

    /// <summary>Writes an employer identification number.</summary>
    public void Write(EmployerIdentificationNumber value) => WriteText(value);

    /// <summary>Writes an item number.</summary>
    public void Write(ItemNumber value) => WriteText(value);

    /// <summary>Writes any JSON value; one that was never set (its kind is undefined) as <c>null</c>.</summary>
    public void Write(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            WriteNull();
            return;
        }
        if (isIndented)
            DeepenWriter();
        value.WriteTo(Writer);
        EndWriter();
    }

    /// <summary>Writes a member: any JSON value. One that was never set is left out.</summary>
    public void WriteMember(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Undefined)
            Name(name).Write(value);
    }

    /// <summary>Writes a record.</summary>
    public void Write(ISchemaRecord value) => value.Write(this);

    /// <summary>Writes the string that stands for a value not yet determined.</summary>
    public void WriteUndetermined() => Write("undetermined");

    private void WriteText<T>(T value)
        where T : struct, ITextValue<T> => Quote(value.Format(RoomForText(ITextValue<T>.MaxLength)));

    // Room for a text between quotes.
    private Span<byte> RoomForText(int length) => Room(length + 3)[1..];

    // Puts the text, which has so many bytes, between its quotes.
    private void Quote(int count)
    {
        Span<byte> room = Room(count + 3);
        room[0] = (byte)'"';
        room[count + 1] = (byte)'"';
        EndValue(length + count + 2);
    }

    // Ends a value that the writer has written.
    private void EndWriter()
    {
        writer!.Flush();
        writer.Reset();
        Room(1);
        EndValue(length);
    }
}
