using System.Globalization;
using System.Text.Json;

namespace FilingSchema;

public sealed partial class Checker
{
    private const string NotNamed = "is not among the members that the schema names";

    /// <summary>The member must be there.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="schemaLocation">The schema that requires it, if it is not the record's own.</param>
    public void Required<T>(T? value, string? schemaLocation = null)
        where T : class
    {
        if (value is null)
            Missing(schemaLocation);
    }

    /// <inheritdoc cref="Required{T}(T, string?)"/>
    public void Required(JsonElement value, string? schemaLocation = null)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            Missing(schemaLocation);
    }

    /// <summary>What a record asserts of itself.</summary>
    public void Record(ISchemaRecord? record)
    {
        if (record is null)
            return;
        Enter(StepKind.Record, record);
        record.Check(this);
        Leave();
    }

    /// <summary>What each record of a list asserts of itself. A list has no place for <see langword="null"/>.</summary>
    public void Records<T>(ValueList<T>? records)
        where T : class, ISchemaRecord
    {
        if (records is null || records.Count == 0)
            return;
        Enter(StepKind.Element);
        int level = depth - 1;
        for (int i = 0; i < records.Count; i++)
        {
            Follow(level, i, null);
            Element(records[i]);
        }
        Leave();
    }

    /// <summary>What each record of a map asserts of itself. A map has no place for <see langword="null"/>.</summary>
    public void Records<T>(ValueMap<T>? records)
        where T : class, ISchemaRecord
    {
        if (records is null || records.Count == 0)
            return;
        Enter(StepKind.Value);
        int level = depth - 1;
        foreach ((string key, T record) in records.AsSpan())
        {
            Follow(level, 0, key);
            Element(record);
        }
        Leave();
    }

    /// <summary>What is asserted of each element of a list.</summary>
    public void Each<T>(ValueList<T>? items, Action<Checker, T> assert)
    {
        if (items is null || items.Count == 0)
            return;
        Enter(StepKind.Element);
        int level = depth - 1;
        for (int i = 0; i < items.Count; i++)
        {
            Follow(level, i, null);
            assert(this, items[i]);
        }
        Leave();
    }

    /// <summary>What is asserted of each value of a map.</summary>
    public void MapEach<T>(ValueMap<T>? map, Action<Checker, T> assert)
    {
        if (map is null || map.Count == 0)
            return;
        Enter(StepKind.Value);
        int level = depth - 1;
        foreach ((string key, T value) in map.AsSpan())
        {
            Follow(level, 0, key);
            assert(this, value);
        }
        Leave();
    }

    /// <summary>A member is required where another is given.</summary>
    public void DependentRequired(bool isGiven, string member, bool isThere, string required)
    {
        if (isGiven && !isThere)
            Violated(required, "dependentRequired", $"is required where {member} is given");
    }

    /// <summary>The object has at least so many members.</summary>
    public void MinProperties(int count, int min)
    {
        if (count < min)
            Violated("minProperties", Counted("at least", min, count, "member"));
    }

    /// <summary>The object has at most so many members.</summary>
    public void MaxProperties(int count, int max)
    {
        if (count > max)
            Violated("maxProperties", Counted("at most", max, count, "member"));
    }

    /// <summary>The map has at least so many entries.</summary>
    public void MinProperties<T>(ValueMap<T>? map, int min) => MinProperties(map?.Count ?? min, min);

    /// <summary>The map has at most so many entries.</summary>
    public void MaxProperties<T>(ValueMap<T>? map, int max) => MaxProperties(map?.Count ?? max, max);

    /// <summary>The object has no members but those that its schema names.</summary>
    /// <param name="members">The others.</param>
    /// <param name="keyword">The keyword that closes it: <c>unevaluatedProperties</c> or <c>additionalProperties</c>.</param>
    public void Closed(JsonMembers? members, string keyword)
    {
        if (members is null || members.Count == 0)
            return;
        foreach (string name in members.Names)
            Violated(name, keyword, NotNamed);
    }

    // The keyword that requires a member stands beside the members.
    private void Missing(string? schemaLocation)
    {
        const string Message = "is required, but missing";
        if (IsMerelyCounted(Message))
            return;
        isUnwritable = true;
        string path = Path();
        ref CheckStep step = ref steps[depth - 1];
        (string? name, string? member, string? place) = (step.Name, step.Member, step.SchemaLocation);
        Object();
        step.SchemaLocation = schemaLocation;
        Add(path, "required", Message);
        (step.Name, step.Member, step.SchemaLocation) = (name, member, place);
    }

    private void Element(ISchemaRecord? record)
    {
        if (record is null)
            ViolatedUnwritably("type", "must be an object, but is null");
        else
            Record(record);
    }

    private static string Count(int count, string noun) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
