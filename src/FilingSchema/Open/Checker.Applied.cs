using System.Text.Json;

namespace FilingSchema;

// Schemas that are applied to the very value that the schema around them is about.
public sealed partial class Checker
{
    // Deeper than any JSON and any sensible schema: what comes so far comes back to itself for ever.
    private const int DeepestDynamic = 400;

    private List<Func<string, OpenSchema?>>? resources;
    private int dynamicDepth;

    /// <summary>The value is as the schema says. What it is not is told as such.</summary>
    public void Apply(JsonElement value, OpenSchema schema) => Refer(value, schema, null);

    /// <summary>The value is as the schema says that a reference leads to.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="keyword">The reference, as a step of a JSON Pointer.</param>
    public void Refer(JsonElement value, OpenSchema schema, string? keyword = "/$ref")
    {
        Enter(StepKind.Open);
        steps[depth - 1].Reference = keyword;
        schema(this, value);
        Leave();
    }

    /// <summary>The value is as the schema says, which stands in a resource with dynamic anchors.</summary>
    public void Within(JsonElement value, Func<string, OpenSchema?> resource, OpenSchema schema)
    {
        resources ??= [];
        resources.Add(resource);
        schema(this, value);
        resources.RemoveAt(resources.Count - 1);
    }

    /// <summary>The value is as the schema says that has the anchor in the outermost of the resources being evaluated.</summary>
    /// <param name="value">The value.</param>
    /// <param name="anchor">The anchor.</param>
    /// <param name="schema">The schema if no resource has the anchor.</param>
    public void Dynamic(JsonElement value, string anchor, OpenSchema schema)
    {
        if (dynamicDepth == DeepestDynamic)
        {
            Violated("$dynamicRef", "cannot be judged, since the schema comes back to itself without end");
            return;
        }
        foreach (Func<string, OpenSchema?> resource in resources ?? [])
        {
            if (resource(anchor) is { } outermost)
            {
                schema = outermost;
                break;
            }
        }
        dynamicDepth++;
        Refer(value, schema, "/$dynamicRef");
        dynamicDepth--;
    }

    /// <summary>No value is as the schema says.</summary>
    public void Never(JsonElement value)
    {
        string message = $"must not be there, but is {Excerpt.Of(value)}";
        if (!IsMerelyCounted(message))
            Add(Path(), CheckedSite.Never, message);
    }

    /// <summary>The value is as at least one of the schemas says.</summary>
    public void AnyOf(JsonElement value, params ReadOnlySpan<OpenSchema> schemas)
    {
        string? first = null;
        bool isAny = false;
        foreach (OpenSchema schema in schemas)
        {
            string? differs = Mismatch(value, schema);
            isAny |= differs is null;
            first ??= differs;
            // All of them may have looked at members that the schema around asks for.
            if (isAny && evaluated is null)
                return;
        }
        if (!isAny)
            Violated("anyOf", $"must be as one of {schemas.Length} alternatives say, but is as none: by the first it {first}");
    }

    /// <summary>The value is as exactly one of the schemas says.</summary>
    public void ExactlyOne(JsonElement value, params ReadOnlySpan<OpenSchema> schemas)
    {
        string? first = null;
        int found = 0;
        foreach (OpenSchema schema in schemas)
        {
            string? differs = Mismatch(value, schema);
            found += differs is null ? 1 : 0;
            first ??= differs;
        }
        if (found == 0)
            Violated("oneOf", $"must be as one of {schemas.Length} alternatives say, but is as none: by the first it {first}");
        else if (found > 1)
            Violated("oneOf", $"must be as one alternative says and no other, but is as {found} of {schemas.Length} say");
    }

    /// <summary>The value is <c>null</c>, or as the schema says.</summary>
    public void UnlessNull(JsonElement value, OpenSchema schema)
    {
        if (value.ValueKind != JsonValueKind.Null)
            Apply(value, schema);
    }

    /// <summary>The value is not yet determined, or as the schema says.</summary>
    public void UnlessUndetermined(JsonElement value, OpenSchema schema)
    {
        if (value.ValueKind != JsonValueKind.String || !value.ValueEquals("undetermined"u8))
            Apply(value, schema);
    }

    /// <summary>The object is as that one of the schemas says which a member of it names.</summary>
    /// <param name="value">The object.</param>
    /// <param name="member">The member.</param>
    /// <param name="cases">The schema for a value of the member.</param>
    public void Case(JsonElement value, string member, Func<string, OpenSchema?> cases)
    {
        if (value.ValueKind != JsonValueKind.Object)
            Violated("oneOf", $"must be an object, but is {Excerpt.Of(value)}");
        else if (!value.TryGetProperty(member, out JsonElement given))
            Violated(member, "required", "is required, but missing");
        else if (given.ValueKind != JsonValueKind.String)
            Violated(member, "type", $"must be a string, but is {Excerpt.Of(given)}");
        else if (cases(given.GetString()!) is { } schema)
            Apply(value, schema);
        else
            Violated(member, "oneOf", $"must name one of the cases, but is {Excerpt.Of(given)}");
    }

    /// <summary>The value is not as the schema says.</summary>
    public void Not(JsonElement value, OpenSchema schema)
    {
        Evaluated? outer = evaluated;
        evaluated = null;
        bool isSo = Mismatch(value, schema) is null;
        evaluated = outer;
        if (isSo)
            Violated("not", $"must not be as the schema says, but is: {Excerpt.Of(value)}");
    }

    /// <summary>The value is as one schema says if it is as another says, and else as a third.</summary>
    public void If(JsonElement value, OpenSchema condition, OpenSchema? then, OpenSchema? otherwise)
    {
        OpenSchema? next = Mismatch(value, condition) is null ? then : otherwise;
        if (next is not null)
            Apply(value, next);
    }

    /// <summary>An object with the member is as the schema says.</summary>
    public void DependentSchema(JsonElement value, string member, OpenSchema schema)
    {
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(member, out _))
            Apply(value, schema);
    }

    // What keeps a value from being as a schema says. What was looked at counts only if nothing does.
    private string? Mismatch(JsonElement value, OpenSchema schema)
    {
        (bool wasCounting, string? before, Evaluated? outer) = (isCounting, mismatch, evaluated);
        (isCounting, mismatch, evaluated) = (true, null, outer is null ? null : new());
        Apply(value, schema);
        string? found = mismatch;
        if (found is null)
            outer?.Add(evaluated!);
        (isCounting, mismatch, evaluated) = (wasCounting, before, outer);
        return found;
    }
}
