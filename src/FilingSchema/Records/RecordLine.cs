using System.Diagnostics.CodeAnalysis;

namespace FilingSchema;

/// <summary>One line of NDJSON: a record, or what is wrong with it.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class RecordLine<T>
    where T : class, ISchemaRecord<T>
{
    internal RecordLine(int lineNumber, T? value, ViolationList violations)
    {
        LineNumber = lineNumber;
        Value = value;
        Violations = violations;
    }

    /// <summary>The line in the stream, counted from 1.</summary>
    public int LineNumber { get; }

    /// <summary>The record; where there are violations, as far as it could be read, or <see langword="null"/>.</summary>
    public T? Value { get; }

    /// <summary>The violations. Their positions are those in the stream.</summary>
    public ViolationList Violations { get; }

    /// <summary>Whether the line has a record without violations.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Violations.IsEmpty && Value is not null;
}
