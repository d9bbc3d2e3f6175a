using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FilingSchema;

/// <summary>The violations of a record: in the order of the text it was read from, or of its schema if it was built in code.</summary>
[CollectionBuilder(typeof(ViolationList), nameof(Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and says so.")]
public sealed class ViolationList : IReadOnlyList<Violation>
{
    // The base of the URIs of schema files, as the compiler has it.
    internal const string Files = "schema-file:///";

    private readonly Violation[] violations;

    // Takes ownership of the array.
    internal ViolationList(Violation[] violations) => this.violations = violations;

    /// <summary>No violations.</summary>
    public static ViolationList Empty { get; } = new([]);

    /// <summary>The number of violations.</summary>
    public int Count => violations.Length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => violations.Length == 0;

    /// <summary>The violation at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public Violation this[int index] => violations[index];

    /// <summary>A list of these violations. Collection expressions call it.</summary>
    public static ViolationList Create(ReadOnlySpan<Violation> violations) => violations.IsEmpty ? Empty : new(violations.ToArray());

    /// <summary>Enumerates the violations.</summary>
    public IEnumerator<Violation> GetEnumerator() => ((IEnumerable<Violation>)violations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => violations.GetEnumerator();

    /// <summary>
    /// Writes the violations as the "basic" output of JSON Schema 2020-12: <c>valid</c>, and in <c>errors</c> for each its
    /// <c>keywordLocation</c>, <c>absoluteKeywordLocation</c>, <c>instanceLocation</c> and <c>error</c>.
    /// </summary>
    /// <param name="writer">What to write to.</param>
    /// <param name="schemas">
    /// What the files of the schemas are relative to, where they have no <c>$id</c>; <c>schema-file:///</c> if nothing is given.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteBasicTo(Utf8JsonWriter writer, Uri? schemas = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        schemas ??= new(Files);
        writer.WriteStartObject();
        writer.WriteBoolean("valid", IsEmpty);
        if (!IsEmpty)
        {
            writer.WriteStartArray("errors");
            foreach (Violation violation in violations)
                violation.WriteBasicTo(writer, schemas);
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    /// <summary>The violations, one a line.</summary>
    public override string ToString() => string.Join('\n', (object[])violations);
}
