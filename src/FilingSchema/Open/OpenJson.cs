using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Validates JSON as it is, without turning it into a record. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OpenJson
{
    /// <summary>What is wrong with a value.</summary>
    public static ViolationList Validate(JsonElement json, OpenSchema schema) => Validate(json, schema, null);

    /// <summary>The same of a schema that is that of a record.</summary>
    internal static ViolationList Validate(JsonElement json, OpenSchema schema, RecordSchema? record)
    {
        Checker check = Checker.Rent();
        if (record is not null)
            check.Begin(record);
        check.Open(json, schema);
        ViolationList violations = [.. check.Violations];
        check.Return();
        return violations;
    }

    /// <summary>What is wrong with a text, and where.</summary>
    public static ViolationList Validate(string json, OpenSchema schema)
    {
        byte[] utf8 = RecordJson.RentUtf8(json, out int length);
        ViolationList violations = Validate(utf8.AsSpan(0, length), schema);
        ArrayPool<byte>.Shared.Return(utf8);
        return violations;
    }

    /// <inheritdoc cref="Validate(string, OpenSchema)"/>
    public static ViolationList Validate(ReadOnlySpan<byte> utf8Json, OpenSchema schema)
    {
        utf8Json = TextLocator.WithoutMark(utf8Json, out int mark);
        ReadingState reading = ReadingState.Rent();
        Checker check = Checker.Rent();
        JsonElement value = RecordReader.ReadOpen(utf8Json, reading);
        check.Open(value, schema);
        ViolationList violations = reading.Failures.Count == 0 && check.Violations.Count == 0
            ? ViolationList.Empty
            : ViolationReport.Build(utf8Json, new(1, mark), reading, check.Violations, []);
        check.Return();
        reading.Return();
        return violations;
    }
}
