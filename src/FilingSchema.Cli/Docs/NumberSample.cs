using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilingSchema.Cli.Docs;

/// <summary>Makes numbers.</summary>
internal static class NumberSample
{
    /// <summary>A number within the bounds of a schema, or <see langword="null"/>.</summary>
    public static JsonNode? Of(JsonElement schema)
    {
        decimal value = Math.Max(Bound("minimum") ?? 1, Math.Min(1, Bound("maximum") ?? 1));
        if (Bound("exclusiveMinimum") is { } floor && value <= floor)
            value = Math.Floor(floor) + 1;
        if (Bound("exclusiveMaximum") is { } ceiling && value >= ceiling)
            value = Math.Ceiling(ceiling) - 1;
        if (Bound("multipleOf") is { } step)
            value = Math.Ceiling(value / step) * step;
        bool isWithin = value >= (Bound("minimum") ?? value) && value <= (Bound("maximum") ?? value)
            && (Bound("exclusiveMinimum") is not { } low || value > low) && (Bound("exclusiveMaximum") is not { } high || value < high);
        return isWithin ? JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture)) : null;

        decimal? Bound(string keyword) => schema.TryGetProperty(keyword, out JsonElement bound) && bound.TryGetDecimal(out decimal number) ? number : null;
    }
}
