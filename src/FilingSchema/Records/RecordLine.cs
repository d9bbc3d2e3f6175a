using System.Diagnostics.CodeAnalysis;

namespace FilingSchema;

/// <summary>One line of NDJSON: a record, or what is wrong with it.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <param name="LineNumber">The line in the stream, counted from 1.</param>
/// <param name="Value">The record; where there are violations, as far as it could be read, or <see langword="null"/>.</param>
/// <param name="Violations">The violations. Their positions are those in the stream.</param>
public sealed record RecordLine<T>(int LineNumber, T? Value, ViolationList Violations)
    where T : class, ISchemaRecord<T>
{
    /// <summary>Whether the line has a record without violations.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Violations.IsEmpty && Value is not null;
}
