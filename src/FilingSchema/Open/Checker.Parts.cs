using System.Globalization;
using System.Text.Json;

namespace FilingSchema;

// Schemas that are applied to the members and elements of a value, and what of them no schema has looked at.
public sealed partial class Checker
{
    private const string OneTooMany = "is one element more than the schema allows";

    // Of the current value, if some schema around wants to know.
    private Evaluated? evaluated;

    /// <summary>From here on it is noted which members or elements of the value a schema has looked at.</summary>
    /// <returns>What the schema around has noted of them: for <see cref="Untrack"/>.</returns>
    public Evaluated? Track()
    {
        Evaluated? outer = evaluated;
        evaluated = new();
        return outer;
    }

    /// <summary>Ends what <see cref="Track"/> began; the schema around learns what was noted.</summary>
    public void Untrack(Evaluated? outer)
    {
        outer?.Add(evaluated!);
        evaluated = outer;
    }

    /// <summary>The members of an object are as their schemas say.</summary>
    public void Members(JsonElement value, OpenMembers members)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string name = property.Name;
            bool isKnown = members.Properties.TryGetValue(name, out OpenSchema? schema);
            Part(property.Value, schema, name);
            foreach (OpenPattern pattern in members.Patterns)
            {
                if (pattern.Pattern.IsMatch(name))
                {
                    isKnown = true;
                    Part(property.Value, pattern.Schema, name);
                }
            }
            if (!isKnown && members.IsClosed)
                Violated(name, "additionalProperties", NotNamed);
            else if (!isKnown)
                Part(property.Value, members.Others, name);
            if (isKnown || members.IsOpen || members.IsClosed || members.Others is not null)
                evaluated?.Add(name);
        }
    }

    /// <summary>The names of the members are as the schema says.</summary>
    public void Names(JsonElement value, OpenSchema schema)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty property in value.EnumerateObject())
            Part(JsonElement.Parse($"\"{JsonEncodedText.Encode(property.Name)}\""), schema, property.Name);
    }

    /// <summary>The first elements are as the schema of each says.</summary>
    public void PrefixItems(JsonElement value, params ReadOnlySpan<OpenSchema> schemas)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (index == schemas.Length)
                break;
            Part(item, schemas[index], null, index++);
        }
        evaluated?.AddFirst(schemas.Length);
    }

    /// <summary>The elements from one on are as the schema says.</summary>
    public void Items(JsonElement value, int from, OpenSchema? schema)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        int index = 0;
        foreach (JsonElement item in schema is null ? default : value.EnumerateArray())
        {
            if (index >= from)
                Part(item, schema, null, index);
            index++;
        }
        evaluated?.AddFirst(int.MaxValue);
    }

    /// <summary>There are no elements from one on.</summary>
    public void NoItems(JsonElement value, int from)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        for (int i = from; i < value.GetArrayLength(); i++)
            Violated(i.ToString(CultureInfo.InvariantCulture), "items", OneTooMany);
        evaluated?.AddFirst(int.MaxValue);
    }

    /// <summary>So many elements are as the schema says: no fewer than one bound, no more than the other.</summary>
    public void Contains(JsonElement value, int min, int? max, OpenSchema schema)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        Tally tally = new();
        // Without an upper bound the first that suffice are enough to look at, unless all that count are to be known.
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (max is null && evaluated is null && tally.Found >= min)
                break;
            Evaluated? own = evaluated;
            evaluated = null;
            Enter(StepKind.OpenElement);
            Follow(depth - 1, index, null);
            string? differs = Mismatch(item, schema);
            Leave();
            evaluated = own;
            tally.Count(index, differs, max);
            if (differs is null)
                evaluated?.Add(index);
            index++;
        }
        Report(tally, min, max);
    }

    /// <summary>The members that no schema has looked at are as this one says.</summary>
    public void UnevaluatedProperties(JsonElement value, OpenSchema? schema)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!evaluated!.Has(property.Name))
                Part(property.Value, schema, property.Name);
            evaluated.Add(property.Name);
        }
    }

    /// <summary>There are no members that no schema has looked at.</summary>
    public void NoUnevaluatedProperties(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (!evaluated!.Has(property.Name))
                Violated(property.Name, "unevaluatedProperties", NotNamed);
            evaluated.Add(property.Name);
        }
    }

    /// <summary>The elements that no schema has looked at are as this one says.</summary>
    public void UnevaluatedItems(JsonElement value, OpenSchema? schema)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (!evaluated!.Has(index))
                Part(item, schema, null, index);
            index++;
        }
        evaluated!.AddFirst(int.MaxValue);
    }

    /// <summary>There are no elements that no schema has looked at.</summary>
    public void NoUnevaluatedItems(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        for (int i = 0; i < value.GetArrayLength(); i++)
        {
            if (!evaluated!.Has(i))
                Violated(i.ToString(CultureInfo.InvariantCulture), "unevaluatedItems", OneTooMany);
        }
        evaluated!.AddFirst(int.MaxValue);
    }

    private void Part(JsonElement value, OpenSchema? schema, string? name, int index = 0)
    {
        if (schema is null)
            return;
        Evaluated? own = evaluated;
        evaluated = null;
        Enter(name is null ? StepKind.OpenElement : StepKind.Open);
        Follow(depth - 1, index, name);
        schema(this, value);
        Leave();
        evaluated = own;
    }
}
