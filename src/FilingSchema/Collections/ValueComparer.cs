using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Equality by value, also of JSON values, whose own equality is that of references. For generated code.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueComparer<T>
{
    /// <summary>The comparer: the type's own, except for <see cref="JsonElement"/>.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "As EqualityComparer<T>.Default.")]
    public static IEqualityComparer<T> Default { get; } =
        typeof(T) == typeof(JsonElement) ? (IEqualityComparer<T>)(object)new JsonComparer()
        : typeof(T) == typeof(JsonElement?) ? (IEqualityComparer<T>)(object)new NullableJsonComparer()
        : EqualityComparer<T>.Default;
}

/// <summary>Equality of JSON values: numbers by value, objects without regard to the order of their members.</summary>
internal sealed class JsonComparer : IEqualityComparer<JsonElement>
{
    public bool Equals(JsonElement x, JsonElement y)
    {
        if (x.ValueKind == JsonValueKind.Undefined || y.ValueKind == JsonValueKind.Undefined)
            return x.ValueKind == y.ValueKind;
        return JsonElement.DeepEquals(x, y);
    }

    public int GetHashCode(JsonElement obj) => obj.ValueKind switch
    {
        JsonValueKind.String => StringComparer.Ordinal.GetHashCode(obj.GetString()!),
        JsonValueKind.Number => obj.TryGetDouble(out double number) ? number.GetHashCode() : 1,
        JsonValueKind.Array => OfElements(obj),
        JsonValueKind.Object => OfMembers(obj),
        JsonValueKind kind => (int)kind,
    };

    private int OfElements(JsonElement list)
    {
        HashCode hash = default;
        foreach (JsonElement element in list.EnumerateArray())
            hash.Add(GetHashCode(element));
        return hash.ToHashCode();
    }

    // The same in any order.
    private int OfMembers(JsonElement value)
    {
        int sum = 0;
        foreach (JsonProperty member in value.EnumerateObject())
            sum += HashCode.Combine(StringComparer.Ordinal.GetHashCode(member.Name), GetHashCode(member.Value));
        return sum;
    }
}

/// <summary>The same for JSON values that may be missing.</summary>
internal sealed class NullableJsonComparer : IEqualityComparer<JsonElement?>
{
    public bool Equals(JsonElement? x, JsonElement? y) =>
        ValueComparer<JsonElement>.Default.Equals(x.GetValueOrDefault(), y.GetValueOrDefault());

    public int GetHashCode(JsonElement? obj) => ValueComparer<JsonElement>.Default.GetHashCode(obj.GetValueOrDefault());
}
