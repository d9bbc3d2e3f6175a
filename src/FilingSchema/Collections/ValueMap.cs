using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FilingSchema;

/// <summary>An immutable map from strings to values, in the order in which it was read.</summary>
/// <remarks>Two maps are equal if they have equal values under the same keys, in whatever order.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a map, and says so.")]
public sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
{
    // Below this many entries a walk beats a hash table.
    private const int Few = 8;

    private readonly KeyValuePair<string, T>[] entries;
    private readonly Dictionary<string, int>? index;

    // Takes ownership of the array.
    internal ValueMap(KeyValuePair<string, T>[] entries)
    {
        this.entries = entries;
        if (entries.Length <= Few)
            return;
        index = new(entries.Length, StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
            index.TryAdd(entries[i].Key, i);
    }

    /// <summary>The map without entries.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "As ImmutableArray<T>.Empty.")]
    public static ValueMap<T> Empty { get; } = new([]);

    /// <summary>The number of entries.</summary>
    public int Count => entries.Length;

    /// <summary>The value under a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public T this[string key] =>
        TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"There is no entry \"{key}\".");

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => entries.Select(static entry => entry.Key);

    /// <summary>The values, in order.</summary>
    public IEnumerable<T> Values => entries.Select(static entry => entry.Value);

    /// <summary>The entries, without a copy.</summary>
    public ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => entries;

    /// <summary>Whether there is a key.</summary>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>Finds the value under a key.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int at = IndexOf(key);
        value = at < 0 ? default : entries[at].Value;
        return at >= 0;
    }

    /// <summary>The same entries, with one set or replaced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public ValueMap<T> With(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        int at = IndexOf(key);
        KeyValuePair<string, T>[] changed = new KeyValuePair<string, T>[at < 0 ? entries.Length + 1 : entries.Length];
        entries.CopyTo(changed, 0);
        changed[at < 0 ? entries.Length : at] = new(key, value);
        return new(changed);
    }

    /// <summary>Enumerates the entries in order.</summary>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => entries.GetEnumerator();

    /// <summary>Whether the other map has equal values under the same keys.</summary>
    public bool Equals(ValueMap<T>? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        foreach ((string key, T value) in entries)
        {
            if (!other.TryGetValue(key, out T? otherValue) || !ValueComparer<T>.Default.Equals(value, otherValue))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // A sum, so that the order does not count.
        int hash = entries.Length;
        foreach ((string key, T value) in entries)
            hash += HashCode.Combine(key, value is null ? 0 : ValueComparer<T>.Default.GetHashCode(value));
        return hash;
    }

    /// <summary>The entries between braces: <c>{ a: 1, b: 2 }</c>.</summary>
    public override string ToString() =>
        entries.Length == 0 ? "{ }" : $"{{ {string.Join(", ", entries.Select(static entry => $"{entry.Key}: {entry.Value}"))} }}";

    private int IndexOf(string key)
    {
        if (index is not null)
            return index.TryGetValue(key, out int at) ? at : -1;
        for (int i = 0; i < entries.Length; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}

/// <summary>Makes <see cref="ValueMap{T}"/>s.</summary>
public static class ValueMap
{
    /// <summary>A map of these entries. Collection expressions call it.</summary>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach ((string key, _) in entries)
        {
            if (!keys.Add(key))
                throw new ArgumentException($"The key \"{key}\" is given twice.", nameof(entries));
        }
        return entries.IsEmpty ? ValueMap<T>.Empty : new(entries.ToArray());
    }

    /// <summary>A map of the entries of a sequence, in its order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A key is given twice.</exception>
    public static ValueMap<T> ToValueMap<T>(this IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries as ValueMap<T> ?? Create<T>([.. entries]);
    }
}
