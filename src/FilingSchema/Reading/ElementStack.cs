using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FilingSchema;

/// <summary>The elements of the lists that are being read: those of a list within an element behind those of the list around it.</summary>
/// <remarks>So a list costs one array, made once the number of its elements is known, and all types of elements share one buffer.</remarks>
internal sealed class ElementStack
{
    private const int Smallest = 64;

    // A buffer that has grown beyond this is not worth keeping.
    private const int LargestKept = 1 << 14;

    private object?[] elements = new object?[Smallest];

    public int Count;

    public void Push(object? element)
    {
        if (Count == elements.Length)
            Array.Resize(ref elements, Count * 2);
        elements[Count++] = element;
    }

    /// <summary>Takes off the elements from a place on, as a list.</summary>
    public ValueList<T> Pop<T>(int start)
        where T : class?
    {
        int count = Count - start;
        if (count == 0)
            return ValueList<T>.Empty;
        T[] items = new T[count];
        MoveTo(Unsafe.As<object?[]>(items), start);
        return new(items);
    }

    // Each is what the array holds: copied at once, where an array of objects would be asked for the type of each.
    private void MoveTo(object?[] items, int start)
    {
        Span<object?> moved = elements.AsSpan(start, items.Length);
        moved.CopyTo(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(items), items.Length));
        moved.Clear();
        Count = start;
        if (start == 0 && elements.Length > LargestKept)
            elements = new object?[Smallest];
    }
}
