using System.ComponentModel;

namespace FilingSchema;

/// <summary>Which members or elements of a value some schema has looked at. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Evaluated
{
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private readonly HashSet<int> elements = [];
    private int firstElements;

    internal void Add(string member) => members.Add(member);

    internal void Add(int element) => elements.Add(element);

    /// <summary>The first so many elements.</summary>
    internal void AddFirst(int count) => firstElements = Math.Max(firstElements, count);

    internal void Add(Evaluated other)
    {
        members.UnionWith(other.members);
        elements.UnionWith(other.elements);
        AddFirst(other.firstElements);
    }

    internal bool Has(string member) => members.Contains(member);

    internal bool Has(int element) => element < firstElements || elements.Contains(element);
}
