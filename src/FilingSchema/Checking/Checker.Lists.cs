using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FilingSchema;

public sealed partial class Checker
{
    // Below this many elements comparing each with each beats a hash table.
    private const int Few = 16;

    /// <summary>The list has at least so many elements.</summary>
    public void MinItems<T>(ValueList<T>? items, int min)
    {
        if (items is not null && items.Count < min)
            Violated("minItems", Counted("at least", min, items.Count, "element"));
    }

    /// <summary>The list has at most so many elements.</summary>
    public void MaxItems<T>(ValueList<T>? items, int max)
    {
        if (items is not null && items.Count > max)
            Violated("maxItems", Counted("at most", max, items.Count, "element"));
    }

    /// <summary>No two elements of the list are equal.</summary>
    public void UniqueItems<T>(ValueList<T>? items)
    {
        if (items is not null && (MayLackElements || (!isCounting && !IsSpeltInOneWay(typeof(T)))))
            PutOff(static (check, json) => check.UniqueItems(json));
        else if (items is not null)
            UniqueItems(items.AsSpan());
    }

    /// <summary>The elements of the list are values that the enum has.</summary>
    public void Choices<TEnum>(ValueList<TEnum>? items, WireNames names)
        where TEnum : struct, Enum
    {
        // What was read are such.
        if (IsReading || items is null)
            return;
        Enter(StepKind.Element);
        for (int i = 0; i < items.Count; i++)
        {
            Follow(depth - 1, i, null);
            Choice(Unsafe.BitCast<TEnum, int>(items[i]), names);
        }
        Leave();
    }

    // Two texts may say the same UUID, URI or moment: as JSON they are not equal.
    private static bool IsSpeltInOneWay(Type type) =>
        type == typeof(string) || type == typeof(decimal) || type == typeof(long) || type == typeof(int) || type == typeof(bool)
        || type == typeof(DateOnly) || type == typeof(JsonElement) || type.IsEnum
        || (Nullable.GetUnderlyingType(type) is { } value && IsSpeltInOneWay(value));

    private void UniqueItems<T>(ReadOnlySpan<T> items)
    {
        (int first, int second) = items.Length <= Few ? FindEqualByComparing(items) : FindEqualByHashing(items);
        if (second > 0)
            Violated("uniqueItems", string.Create(CultureInfo.InvariantCulture, $"must not have equal elements, but element {second} is equal to element {first} (counted from 0)"));
    }

    private static (int First, int Second) FindEqualByComparing<T>(ReadOnlySpan<T> items)
    {
        for (int second = 1; second < items.Length; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (ValueComparer<T>.Default.Equals(items[first], items[second]))
                    return (first, second);
            }
        }
        return default;
    }

    private static (int First, int Second) FindEqualByHashing<T>(ReadOnlySpan<T> items)
    {
        // Wrapped, since a dictionary takes no null for a key.
        Dictionary<ValueTuple<T>, int> seen = new(items.Length, new WrappedComparer<T>());
        for (int second = 0; second < items.Length; second++)
        {
            if (!seen.TryAdd(new(items[second]), second))
                return (seen[new(items[second])], second);
        }
        return default;
    }

    private sealed class WrappedComparer<T> : IEqualityComparer<ValueTuple<T>>
    {
        public bool Equals(ValueTuple<T> x, ValueTuple<T> y) => ValueComparer<T>.Default.Equals(x.Item1, y.Item1);

        public int GetHashCode(ValueTuple<T> obj) => obj.Item1 is null ? 0 : ValueComparer<T>.Default.GetHashCode(obj.Item1);
    }
}
