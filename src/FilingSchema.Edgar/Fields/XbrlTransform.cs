using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>Applies the transformations of inline XBRL: from what a fact prints to what it means.</summary>
/// <remarks>
/// Those of names (of states, countries, exchanges) are left out: the schema's own wordings resolve a name where a code is
/// asked for.
/// </remarks>
internal static class XbrlTransform
{
    /// <summary>Whether the value of a fact is another than its text says: it has a fixed one, whatever is printed.</summary>
    public static bool IsFixed(XbrlFact fact) =>
        fact.IsNil || Fixed(fact.Format) is not null;

    /// <summary>The value of a fact as text; empty if it has none.</summary>
    public static string Apply(XbrlFact fact)
    {
        if (fact.IsNil)
            return "";
        string name = fact.Format;
        return Fixed(name) ?? name switch
        {
            "boolballotbox" => Box(fact.Text) switch { true => "true", false => "false", null => fact.Text },
            "yesnoballotbox" => Box(fact.Text) switch { true => "Yes", false => "No", null => fact.Text },
            "num-dot-decimal" or "numdotdecimal" => fact.Text.Replace(",", "", StringComparison.Ordinal),
            "num-comma-decimal" or "numcommadecimal" => fact.Text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            "date-day-month-year" or "datedaymonthyear" => DayFirst(fact.Text),
            _ when name.StartsWith("date-month", StringComparison.Ordinal) || name.StartsWith("datemonth", StringComparison.Ordinal)
                || name.StartsWith("date-day", StringComparison.Ordinal) =>
                DayText.Find(fact.Text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? fact.Text,
            _ => fact.Text,
        };
    }

    private static string? Fixed(string name) => name switch
    {
        "fixed-true" or "booleantrue" => "true",
        "fixed-false" or "booleanfalse" => "false",
        "fixed-empty" or "nocontent" => "",
        "fixed-zero" or "zerodash" => "0",
        _ => null,
    };

    private static bool? Box(string text) => text.Length > 0 ? Glyphs.Box(Glyphs.Plain(text[^1])) : null;

    private static string DayFirst(string text)
    {
        string[] parts = text.Split(['.', '/', '-', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 3 ? $"{parts[1]}/{parts[0]}/{parts[2]}" : text;
    }
}
