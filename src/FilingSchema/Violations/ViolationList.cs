using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FilingSchema;

/// <summary>The violations of a record: in the order of the text it was read from, or of its schema if it was built in code.</summary>
[CollectionBuilder(typeof(ViolationList), nameof(Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and says so.")]
public sealed class ViolationList : IReadOnlyList<Violation>
{
    private readonly Violation[] violations;

    private ViolationList(Violation[] violations) => this.violations = violations;

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

    /// <summary>The violations, one a line.</summary>
    public override string ToString() => string.Join('\n', (object[])violations);
}
