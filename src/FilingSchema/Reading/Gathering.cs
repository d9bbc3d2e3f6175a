using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingSchema;

/// <summary>Gathers elements in a pooled array until their number is known, so that a list costs one array.</summary>
internal struct Gathering<T>
{
    // Smaller arrays are not pooled: a pool of its own for each type of value is made only once a list is long.
    private const int SmallestPooled = 16;

    private T[]? items;
    private int count;

    public void Add(T item)
    {
        if (items is null)
            items = RuntimeHelpers.IsReferenceOrContainsReferences<T>() ? ArrayPool<T>.Shared.Rent(SmallestPooled) : new T[4];
        else if (count == items.Length)
            Grow();
        items[count++] = item;
    }

    public ValueList<T> ToList() => items is null ? ValueList<T>.Empty : new(ToArray());

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(count * 2, SmallestPooled));
        items.AsSpan(0, count).CopyTo(larger);
        Return();
        items = larger;
    }

    internal T[] ToArray()
    {
        if (items is null)
            return [];
        T[] array = items.AsSpan(0, count).ToArray();
        Return();
        return array;
    }

    private void Return()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            items.AsSpan(0, count).Clear();
        if (items!.Length >= SmallestPooled)
            GiveBack(items);
        items = null;
    }

    // Apart, so that a short list does not wait for the pool.
    private static void GiveBack(T[] items) => ArrayPool<T>.Shared.Return(items);
}
