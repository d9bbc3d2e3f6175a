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

    /// <summary>The sign of the difference.</summary>
    public static int Compare(JsonElement number, decimal other) =>
        number.TryGetDecimal(out decimal value) && IsExact(number) ? value.CompareTo(other) : OpenNumber.Of(number).CompareTo(OpenNumber.Of(other));

    /// <summary>Whether a number is a whole multiple of the divisor.</summary>
    public static bool IsMultipleOf(JsonElement number, decimal divisor) =>
        number.TryGetDecimal(out decimal value) && IsExact(number) ? value % divisor == 0 : OpenNumber.Of(number).IsMultipleOf(OpenNumber.Of(divisor));

    // A decimal has 28 digits that are sure; what has more, or an exponent, may have been rounded.
    private static bool IsExact(JsonElement number)
    {
        const int SureDigits = 28;
        return System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(number) is var raw && raw.Length <= SureDigits && !raw.ContainsAny((byte)'e', (byte)'E');
    }
}
