using System.Collections;
using System.Runtime.CompilerServices;

namespace FilingSchema.Compiler.Collections;

/// <summary>An immutable list that is equal to another if their elements are, in order.</summary>
/// <remarks>
/// A class rather than a struct, so that there is no default value without a list; the one list type of all models, so
/// that the steps of an incremental generator can tell whether anything changed.
/// </remarks>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public sealed class EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[] items;

    internal EquatableArray(T[] items) => this.items = items;

    /// <summary>The list without elements.</summary>
    internal static EquatableArray<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || items.Length != other.items.Length)
        {
            return false;
        }

        for (int i = 0; i < items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = items.Length;
        foreach (T item in items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
public static class EquatableArray
{
    /// <summary>Makes a list of the elements of a collection expression.</summary>
    internal static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => items.ToArray().ToEquatableArray();

    /// <summary>Makes a list of the elements of a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        T[] array = items.ToArray();
        return array.Length == 0 ? EquatableArray<T>.Empty : new(array);
    }
}
