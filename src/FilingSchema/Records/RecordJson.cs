using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Turns JSON into records and records into JSON. Each record offers the same as members of its own.</summary>
public static class RecordJson
{
    /// <summary>Reads a record and makes sure that it is what its schema asks for.</summary>
    /// <exception cref="SchemaViolationException">The text is not JSON, or not what the schema asks for. The exception has all violations.</exception>
    public static T Parse<T>(string json)
        where T : class, ISchemaRecord<T> =>
        TryParse<T>(json, out T? value, out ViolationList violations) ? value : throw Refused(violations);

    /// <inheritdoc cref="Parse{T}(string)"/>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : class, ISchemaRecord<T> =>
        TryParse<T>(utf8Json, new(1, 0), out T? value, out ViolationList violations) ? value : throw Refused(violations);

    /// <summary>Reads a record and finds everything in which it is not what its schema asks for.</summary>
    /// <param name="json">The text. Offsets of violations count its bytes in UTF-8.</param>
    /// <param name="value">
    /// The record. Where the answer is <see langword="false"/>: the record as far as it could be read, without the values that
    /// are of a wrong type, if all that is required is there; else <see langword="null"/>.
    /// </param>
    /// <param name="violations">The violations, in the order of the text.</param>
    /// <returns>Whether there are no violations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static bool TryParse<T>(string json, [MaybeNullWhen(false)] out T value, out ViolationList violations)
        where T : class, ISchemaRecord<T>
    {
        byte[] utf8 = RentUtf8(json, out int length);
        bool isValid = TryParse(utf8.AsSpan(0, length), out value, out violations);
        ArrayPool<byte>.Shared.Return(utf8);
        return isValid;
    }

    /// <inheritdoc cref="TryParse{T}(string, out T, out ViolationList)"/>
    public static bool TryParse<T>(ReadOnlySpan<byte> utf8Json, [MaybeNullWhen(false)] out T value, out ViolationList violations)
        where T : class, ISchemaRecord<T> =>
        TryParse(utf8Json, new(1, 0), out value, out violations);

    /// <summary>The record as JSON.</summary>
    /// <param name="record">The record. It is written as it is, whether or not it violates its schema.</param>
    /// <param name="indented">Whether on several lines, indented by two spaces and parted by <c>\n</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static string ToJson(ISchemaRecord record, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        JsonTarget json = JsonTarget.Rent(indented);
        record.Write(json);
        string text = Encoding.UTF8.GetString(json.Written);
        json.Return();
        return text;
    }

    /// <summary>Writes the record as a JSON object.</summary>
    /// <param name="record">The record. It is written as it is, whether or not it violates its schema.</param>
    /// <param name="writer">Takes the object where it stands: as a document, a member's value or an element.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void WriteTo(ISchemaRecord record, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(writer);
        JsonTarget.Write(record, writer);
    }

    /// <summary>The bytes of a text, in an array of the shared pool.</summary>
    internal static byte[] RentUtf8(string json, out int length)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        length = Encode(json, utf8);
        return utf8;
    }

    internal static bool TryParse<T>(ReadOnlySpan<byte> text, TextOrigin origin, [MaybeNullWhen(false)] out T value, out ViolationList violations)
        where T : class, ISchemaRecord<T>
    {
        text = TextLocator.WithoutMark(text, out int mark);
        ReadingState reading = ReadingState.Rent();
        value = RecordReader.Read<T>(text, reading);
        Checker check = Checker.Rent();
        check.BeginReading(hasGaps: reading.FailureCount > 0);
        check.Record(value);
        violations = ViolationList.Empty;
        // Records are noted if they were judged, or something in them failed.
        bool isValid = reading.FailureCount + reading.RecordCount + check.Found == 0;
        if (!isValid)
        {
            if (check.Found > 0)
                check.Begin(T.Schema);
            violations = ViolationReport.Build(text, new(origin.Line, origin.Offset + mark), reading, check.Violations, check.Later);
            if (!IsWhole(reading, check))
                value = null;
        }
        check.Return();
        reading.Return();
        return isValid;
    }

    // Apart, so that a valid text does not wait for the exception to be loaded.
    private static SchemaViolationException Refused(ViolationList violations) => new(violations);

    // Whether all is there that the record must have.
    private static bool IsWhole(ReadingState reading, Checker check) => !reading.HasGaps
        && !reading.Failures.Exists(static failure => failure.Keyword == "required")
        && !check.Violations.Exists(static violation => violation.Asserted == "required");

    // A unit that is half of a surrogate pair becomes a byte that UTF-8 does not have, and is found as such.
    private static int Encode(string text, Span<byte> utf8)
    {
        ReadOnlySpan<char> rest = text;
        int length = 0;
        while (true)
        {
            OperationStatus status = System.Text.Unicode.Utf8.FromUtf16(rest, utf8[length..], out int read, out int written, replaceInvalidSequences: false);
            length += written;
            if (status == OperationStatus.Done)
                return length;
            utf8[length++] = 0xFF;
            rest = rest[(read + 1)..];
        }
    }
}
