using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace FilingSchema;

/// <summary>The members of a JSON object that its schema does not name, in the order in which they were read.</summary>
/// <remarks>
/// Immutable. Two sets of members are equal if they have equal JSON values under the same names: numbers are compared by
/// value, and the order of members does not count.
/// </remarks>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The members of an object.")]
public sealed class JsonMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<JsonMembers>
{
    // While a text is read the members are gathered here; nobody else has the instance then.
    private readonly List<KeyValuePair<string, JsonElement>>? gathered;

    internal JsonMembers() => gathered = [];

    private JsonMembers(ValueMap<JsonElement>? members)
    {
        if (members is not null)
            Members = members;
    }

    /// <summary>No members.</summary>
    public static JsonMembers Empty { get; } = new(null);

    [field: MaybeNull]
    private ValueMap<JsonElement> Members
    {
        get => field ??= new([.. gathered ?? []]);
        init;
    }

    /// <summary>The number of members.</summary>
    public int Count => Members.Count;

    /// <summary>The value of a member.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string name] => Members[name];

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Names => Members.Keys;

    IEnumerable<string> IReadOnlyDictionary<string, JsonElement>.Keys => Members.Keys;

    /// <summary>The values, in the order of the names.</summary>
    public IEnumerable<JsonElement> Values => Members.Values;

    /// <summary>Whether there is a member of a name.</summary>
    public bool ContainsKey(string key) => Members.ContainsKey(key);

    /// <summary>Finds the value of a member.</summary>
    public bool TryGetValue(string key, out JsonElement value) => Members.TryGetValue(key, out value);

    /// <summary>The same members, with one set or replaced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is no JSON value (its kind is undefined).</exception>
    public JsonMembers With(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            throw new ArgumentException("The value is undefined.", nameof(value));
        return new(Members.With(name, value));
    }

    internal ReadOnlySpan<KeyValuePair<string, JsonElement>> AsSpan() => Members.AsSpan();

    internal void Keep(string name, JsonElement value) => gathered!.Add(new(name, value));

    /// <summary>Enumerates the members in order.</summary>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other members have equal JSON values under the same names.</summary>
    public bool Equals(JsonMembers? other) => other is not null && Members.Equals(other.Members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.GetHashCode();

    /// <summary>The members between braces: <c>{ a: 1, b: "x" }</c>.</summary>
    public override string ToString() => Count == 0
        ? "{ }"
        : $"{{ {string.Join(", ", Members.Select(static member => $"{member.Key}: {member.Value.GetRawText()}"))} }}";
}
