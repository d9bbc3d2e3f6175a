using System.Buffers;
using System.Runtime.CompilerServices;

namespace FilingSchema;

/// <summary>Gathers elements in a pooled array until their number is known, so that a list costs one array.</summary>
internal struct Gathering<T>
{
    private T[]? items;
    private int count;

    public void Add(T item)
    {
        if (items is null)
            items = ArrayPool<T>.Shared.Rent(16);
        else if (count == items.Length)
            Grow();
        items[count++] = item;
    }

    public ValueList<T> ToList() => items is null ? ValueList<T>.Empty : new(ToArray());

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(count * 2);
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
        ArrayPool<T>.Shared.Return(items!);
        items = null;
    }
}
