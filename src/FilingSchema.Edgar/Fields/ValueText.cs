using System.Collections.Frozen;
using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>Makes a JSON value of a text as a filing prints it.</summary>
internal static class ValueText
{
    // What is longer is a text, whatever dates and figures stand in it.
    private const int LongestValue = 10_000;

    private const NumberStyles Figures =
        NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Noughts =
        FrozenSet.ToFrozenSet(["nil", "none", "no", "zero"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value, or <see langword="null"/> if the text is none of the kind that the member takes.</summary>
    public static object? Convert(MemberReading member, string text)
    {
        if (text.Length > LongestValue && member.Kind != ValueKind.Text)
            return null;
        text = Collapse(text);
        if (text.Length == 0)
            return null;
        return member.Kind switch
        {
            // What has neither letter nor digit fills a cell, and says nothing.
            ValueKind.Text or ValueKind.Uri or ValueKind.Uuid => Words.AreIn(text) ? text : null,
            ValueKind.Date => DayText.Find(text)?.ToString("O", CultureInfo.InvariantCulture),
            ValueKind.DateTime => ToTime(text),
            ValueKind.Number => ToNumber(text),
            ValueKind.Integer => ToNumber(text) is { } number && decimal.IsInteger(number) ? number : null,
            ValueKind.Boolean => ToTruth(text),
            ValueKind.Choice => ChoiceIndex.Of(member.GetChoices()).Find(text),
            ValueKind.Cik => Cik.TryParse(text.PadLeft(10, '0'), out Cik cik) ? cik.ToString() : null,
            ValueKind.AccessionNumber => AccessionNumber.TryParse(text, out AccessionNumber number) ? number.ToString() : null,
            ValueKind.CommissionFileNumber => ToFileNumber(text),
            ValueKind.EmployerIdentificationNumber => ToEmployerNumber(text),
            ValueKind.ItemNumber => ItemNumber.TryParse(text, out ItemNumber item) ? item.ToString() : null,
            _ => null,
        };
    }

    /// <summary>A text on one line, hyphens of every kind plain.</summary>
    private static string Collapse(string text)
    {
        text = WhiteSpace.Collapse(text);
        return text.AsSpan().ContainsAny('\u2010', '\u2011') ? text.Replace('\u2010', '-').Replace('\u2011', '-') : text;
    }

    private static string? ToTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
            : null;

    private static decimal? ToNumber(string text)
    {
        bool isNegative = text.StartsWith('(') && text.EndsWith(')');
        ReadOnlySpan<char> digits = text.AsSpan().Trim("()$ *").TrimEnd("% ");
        // A dash in a table of figures is a nought; so is "-0-", and "no" in a sentence.
        if (digits is "-0-" || (digits.Length > 0 && digits.Trim("-–—").IsEmpty) || Noughts.Contains(digits))
            return 0;
        return decimal.TryParse(digits, Figures, CultureInfo.InvariantCulture, out decimal number)
            ? isNegative ? -number : number
            : null;
    }

    private static bool? ToTruth(string text)
    {
        if (text is "true" or "True" or "TRUE" or "Yes" or "yes" or "YES" or "1")
            return true;
        if (text is "false" or "False" or "FALSE" or "No" or "no" or "NO" or "0")
            return false;
        return text.Length == 1
            ? Glyphs.Box(Glyphs.Plain(text[0])) ?? (text[0] is 'x' or 'X' ? true : text[0] == 'o' ? false : null) : null;
    }

    private static string? ToFileNumber(string text)
    {
        if (CommissionFileNumber.TryParse(text, out CommissionFileNumber number))
            return number.ToString();
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && CommissionFileNumber.TryParse(text[..space].TrimEnd(',', ';'), out number) ? number.ToString() : null;
    }

    private static string? ToEmployerNumber(string text)
    {
        // The header has the digits only, and noughts where a registrant has no number.
        string digits = text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length != 9 || digits.AsSpan().ContainsAnyExceptInRange('0', '9') || !digits.AsSpan().ContainsAnyExcept('0'))
            return null;
        return $"{digits.AsSpan(0, 2)}-{digits.AsSpan(2)}";
    }
}
