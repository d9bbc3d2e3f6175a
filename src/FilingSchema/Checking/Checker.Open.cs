using System.Globalization;
using System.Text.Json;

namespace FilingSchema;

// Values whose type the schema leaves open: an assertion about another type than the value's holds.
public sealed partial class Checker
{
    /// <summary>The value is of one of these JSON Schema types.</summary>
    public void Type(JsonElement value, params ReadOnlySpan<string> types)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            return;
        foreach (string type in types)
        {
            if (OpenValue.IsOfType(value, type))
                return;
        }
        Violated("type", $"must be of type {string.Join(" or ", types.ToArray())}, but is {Excerpt.Of(value)}");
    }

    /// <summary>The value is one of these.</summary>
    /// <param name="value">The value.</param>
    /// <param name="choices">The values allowed, as JSON texts.</param>
    public void OneOf(JsonElement value, params ReadOnlySpan<string> choices)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            return;
        foreach (string choice in choices)
        {
            if (JsonElement.DeepEquals(value, JsonElement.Parse(choice)))
                return;
        }
        Violated("enum", $"must be one of {string.Join(", ", choices.ToArray())}, but is {Excerpt.Of(value)}");
    }

    /// <summary>The value is this one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="json">The value allowed, as JSON text.</param>
    public void Const(JsonElement value, string json)
    {
        if (value.ValueKind != JsonValueKind.Undefined && !JsonElement.DeepEquals(value, JsonElement.Parse(json)))
            Violated("const", $"must be {json}, but is {Excerpt.Of(value)}");
    }

    /// <inheritdoc cref="MinLength(string?, int)"/>
    public void MinLength(JsonElement value, int min) => MinLength(OpenValue.Text(value), min);

    /// <inheritdoc cref="MaxLength(string?, int)"/>
    public void MaxLength(JsonElement value, int max) => MaxLength(OpenValue.Text(value), max);

    /// <inheritdoc cref="Pattern(string?, TextPattern)"/>
    public void Pattern(JsonElement value, TextPattern pattern) => Pattern(OpenValue.Text(value), pattern);

    /// <inheritdoc cref="Format(string?, string)"/>
    public void Format(JsonElement value, string format) => Format(OpenValue.Text(value), format);

    /// <inheritdoc cref="Minimum(decimal?, decimal)"/>
    public void Minimum(JsonElement value, decimal min) => Bound(value, "minimum", "at least", min, 0, 1);

    /// <inheritdoc cref="Maximum(decimal?, decimal)"/>
    public void Maximum(JsonElement value, decimal max) => Bound(value, "maximum", "at most", max, -1, 0);

    /// <inheritdoc cref="ExclusiveMinimum(decimal?, decimal)"/>
    public void ExclusiveMinimum(JsonElement value, decimal min) => Bound(value, "exclusiveMinimum", "more than", min, 1, 1);

    /// <inheritdoc cref="ExclusiveMaximum(decimal?, decimal)"/>
    public void ExclusiveMaximum(JsonElement value, decimal max) => Bound(value, "exclusiveMaximum", "less than", max, -1, -1);

    /// <inheritdoc cref="MultipleOf(decimal?, decimal)"/>
    public void MultipleOf(JsonElement value, decimal divisor)
    {
        if (value.ValueKind == JsonValueKind.Number && !OpenValue.IsMultipleOf(value, divisor))
            Violated("multipleOf", $"must be a multiple of {Said(divisor)}, but is {Excerpt.Of(value)}");
    }

    /// <summary>The list has at least so many elements.</summary>
    public void MinItems(JsonElement value, int min)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < min)
            Violated("minItems", Counted("at least", min, value.GetArrayLength(), "element"));
    }

    /// <summary>The list has at most so many elements.</summary>
    public void MaxItems(JsonElement value, int max)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > max)
            Violated("maxItems", Counted("at most", max, value.GetArrayLength(), "element"));
    }

    /// <summary>No two elements of the list are equal.</summary>
    public void UniqueItems(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            UniqueItems(value.EnumerateArray().ToValueList());
    }

    /// <summary>The object has at least so many members.</summary>
    public void MinProperties(JsonElement value, int min)
    {
        if (value.ValueKind == JsonValueKind.Object)
            MinProperties(value.GetPropertyCount(), min);
    }

    /// <summary>The object has at most so many members.</summary>
    public void MaxProperties(JsonElement value, int max)
    {
        if (value.ValueKind == JsonValueKind.Object)
            MaxProperties(value.GetPropertyCount(), max);
    }

    /// <summary>The object has these members.</summary>
    public void RequiredMembers(JsonElement value, params ReadOnlySpan<string> members)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (string member in members)
        {
            if (!value.TryGetProperty(member, out _))
                Violated(member, "required", "is required, but missing");
        }
    }

    /// <summary>A member of the object is required where another is given.</summary>
    public void DependentRequired(JsonElement value, string member, string required)
    {
        if (value.ValueKind == JsonValueKind.Object)
            DependentRequired(value.TryGetProperty(member, out _), member, value.TryGetProperty(required, out _), required);
    }

    // The sign of the difference is one of two, or lies between.
    private void Bound(JsonElement value, string keyword, string asked, decimal bound, int lowest, int highest)
    {
        if (value.ValueKind == JsonValueKind.Number && Math.Sign(OpenValue.Compare(value, bound)) is var sign && (sign < lowest || sign > highest))
            Violated(keyword, string.Create(CultureInfo.InvariantCulture, $"must be {asked} {bound}, but is {Excerpt.Of(value)}"));
    }
}
