using System.Buffers;
using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Validates JSON as it is, without turning it into a record. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OpenJson
{
    /// <summary>What is wrong with a value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="identities">The places and URIs of the schemas that have a <c>$id</c>.</param>
    public static ViolationList Validate(JsonElement json, OpenSchema schema, params (string Place, string Uri)[] identities)
    {
        Checker check = Checker.Rent();
        check.Begin(identities);
        return Validate(json, schema, check);
    }

    /// <summary>The same of a schema that is that of a record.</summary>
    internal static ViolationList Validate(JsonElement json, OpenSchema schema, RecordSchema record)
    {
        Checker check = Checker.Rent();
        check.Begin(record);
        return Validate(json, schema, check);
    }

    private static ViolationList Validate(JsonElement json, OpenSchema schema, Checker check)
    {
        check.Open(json, schema);
        ViolationList violations = [.. check.Violations];
        check.Return();
        return violations;
    }

    /// <summary>What is wrong with a text, and where.</summary>
    /// <inheritdoc cref="Validate(JsonElement, OpenSchema, ValueTuple{string, string}[])"/>
    public static ViolationList Validate(string json, OpenSchema schema, params (string Place, string Uri)[] identities)
    {
        byte[] utf8 = RecordJson.RentUtf8(json, out int length);
        ViolationList violations = Validate(utf8.AsSpan(0, length), schema, identities);
        ArrayPool<byte>.Shared.Return(utf8);
        return violations;
    }

    /// <inheritdoc cref="Validate(string, OpenSchema, ValueTuple{string, string}[])"/>
    public static ViolationList Validate(ReadOnlySpan<byte> utf8Json, OpenSchema schema, params (string Place, string Uri)[] identities)
    {
        utf8Json = TextLocator.WithoutMark(utf8Json, out int mark);
        ReadingState reading = ReadingState.Rent();
        Checker check = Checker.Rent();
        check.Begin(identities);
        JsonElement value = RecordReader.ReadOpen(utf8Json, reading);
        check.Open(value, schema);
        ViolationList violations = reading.FailureCount + check.Found == 0
            ? ViolationList.Empty
            : ViolationReport.Build(utf8Json, new(1, mark), reading, check.Violations, []);
        check.Return();
        reading.Return();
        return violations;
    }
}
