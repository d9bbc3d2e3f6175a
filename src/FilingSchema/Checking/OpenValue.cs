using System.Text.Json;

namespace FilingSchema;

/// <summary>What JSON Schema asks of a JSON value that has not been turned into anything else.</summary>
internal static class OpenValue
{
    public static bool IsOfType(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Null => type == "null",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.String => type == "string",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Number => type == "number" || (type == "integer" && IsMultipleOf(value, 1)),
        _ => false,
    };

    public static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The sign of the difference. A number beyond the range of <see cref="decimal"/> is compared as a double.</summary>
    public static int Compare(JsonElement number, decimal other) =>
        number.TryGetDecimal(out decimal value) ? value.CompareTo(other) : Double(number).CompareTo((double)other);

    /// <summary>Whether a number is a whole multiple of the divisor. Beyond the range of a double nobody can tell, and it counts as one.</summary>
    public static bool IsMultipleOf(JsonElement number, decimal divisor)
    {
        if (number.TryGetDecimal(out decimal value))
            return value % divisor == 0;
        double large = Double(number);
        return double.IsInfinity(large) || Math.IEEERemainder(large, (double)divisor) == 0;
    }

    private static double Double(JsonElement number) =>
        double.Parse(number.GetRawText(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
}
