using System.Globalization;
using System.Text;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Writes values as C# literals: the one way by which a schema's text gets into code.</summary>
internal static class CSharpLiteral
{
    /// <summary>A string literal on one line, whatever the text.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"': literal.Append("\\\""); break;
                case '\\': literal.Append(@"\\"); break;
                case '\n': literal.Append("\\n"); break;
                case '\r': literal.Append("\\r"); break;
                case '\t': literal.Append("\\t"); break;
                default:
                    AppendVisible(literal, c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Strings between parentheses.</summary>
    public static string OfTuple(params string[] texts) => $"({string.Join(", ", texts.Select(Of))})";

    /// <summary>
    /// A raw string literal on one line. JSON without whitespace never has three quotes in a row, and what it does have
    /// is easier to read without a backslash before each.
    /// </summary>
    public static string OfJson(string json)
    {
        var literal = new StringBuilder(json.Length + 6).Append("\"\"\"");
        foreach (char c in json)
        {
            AppendVisible(literal, c);
        }

        return literal.Append("\"\"\"").ToString();
    }

    /// <summary>A decimal literal.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>The expression for a JSON value in a member of this shape, or <see langword="null"/> if that cannot hold it.</summary>
    public static string? Of(JsonText value, ValueShape shape) => (value.Kind, shape) switch
    {
        (JsonKind.String, ValueShape.String) => Of(value.StringValue!),
        (JsonKind.String, ValueShape.Date) when IsDate(value.StringValue!) => $"global::System.DateOnly.ParseExact({Of(value.StringValue!)}, \"O\", global::System.Globalization.CultureInfo.InvariantCulture)",
        (JsonKind.String, ValueShape.ItemNumber) => ItemNumber(value.StringValue!),
        (JsonKind.Boolean, ValueShape.Boolean) => value.Text,
        (JsonKind.Number, ValueShape.Number) when decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => Of(number),
        (JsonKind.Number, ValueShape.Integer) when long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => number.ToString(CultureInfo.InvariantCulture) + "L",
        (JsonKind.Number, ValueShape.Int32) when int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>What cannot be seen, or would end the line, is spelled out: in JSON and in C# alike, and it stands in strings alone.</summary>
    private static void AppendVisible(StringBuilder literal, char c)
    {
        if (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        {
            literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            literal.Append(c);
        }
    }

    /// <summary><c>5.07</c> becomes <c>new ItemNumber(5, 7)</c>, <c>12</c> becomes <c>new ItemNumber(12)</c>.</summary>
    private static string? ItemNumber(string text)
    {
        string[] parts = text.Split('.');
        bool valid = parts.Length is 1 or 2
            && parts.All(static part => part.Length is 1 or 2 && part.All(static c => c is >= '0' and <= '9'))
            && (parts.Length == 1 || parts[1].Length == 2);
        return valid ? $"new Fs::ItemNumber({string.Join(", ", parts.Select(static part => int.Parse(part, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)))})" : null;
    }

    private static bool IsDate(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
