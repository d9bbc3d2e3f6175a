using System.Globalization;
using System.Text;

namespace FilingSchema;

public sealed partial class Checker
{
    /// <summary>The text has at least so many characters (code points).</summary>
    public void MinLength(string? value, int min)
    {
        // A character takes one or two units: only in between do the characters have to be counted.
        if (value is null || value.Length >= min * 2L || (value.Length >= min && CountCharacters(value) >= min))
            return;
        Violated("minLength", Counted("at least", min, CountCharacters(value), "character"));
    }

    /// <summary>The text has at most so many characters (code points).</summary>
    public void MaxLength(string? value, int max)
    {
        if (value is null || value.Length <= max || (value.Length <= max * 2L && CountCharacters(value) <= max))
            return;
        Violated("maxLength", Counted("at most", max, CountCharacters(value), "character"));
    }

    /// <summary>The text has the pattern somewhere within.</summary>
    public void Pattern(string? value, TextPattern pattern)
    {
        if (value is not null && !pattern.IsMatch(value))
            Violated("pattern", $"must match the pattern {pattern}, but is {Excerpt.Of(value)}");
    }

    /// <summary>The number is that of a value which the enum has.</summary>
    public void Choice(int? value, WireNames names)
    {
        // What was read is one.
        if (!IsReading && value is { } given && !names.IsDefined(given))
            ViolatedUnwritably(names.Keyword, string.Create(CultureInfo.InvariantCulture, $"must be one of {Excerpt.OfAll(names.Names)}, but is {given}"));
    }

    /// <summary>The text is of a format. Every text is of one that is not known.</summary>
    public void Format(string? value, string format)
    {
        if (value is not null && TextFormat.Find(format) is { } known && !known.IsValid(value))
            Violated("format", $"{known.Expected}, but is {Excerpt.Of(value)}");
    }

    /// <summary>The text is an e-mail address.</summary>
    public void Email(string? value)
    {
        if (value is not null && !EmailAddress.IsValid(value))
            Violated("format", $"must be an e-mail address, such as filer@example.com, but is {Excerpt.Of(value)}");
    }

    /// <summary>The text is a time with its offset (RFC 3339).</summary>
    public void Time(string? value)
    {
        if (value is not null && !Rfc3339.IsTime(Encoding.UTF8.GetBytes(value)))
            Violated("format", $"must be a time with its offset, such as 17:30:00-04:00, but is {Excerpt.Of(value)}");
    }

    /// <summary>The URI is absolute, and written as RFC 3986 has it.</summary>
    public void Uri(Uri? value)
    {
        if (value is not null && !UriText.IsAbsolute(value.OriginalString))
            Violated("format", $"{UriText.Expected}, but is {Excerpt.Of(value.OriginalString)}");
    }

    private static int CountCharacters(string value)
    {
        int count = value.Length;
        for (int i = 1; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i]))
            {
                count--;
                i++;
            }
        }
        return count;
    }

    private static string Counted(string bound, int limit, int found, string noun) =>
        $"must have {bound} {Count(limit, noun)}, but has {found.ToString(CultureInfo.InvariantCulture)}";
}
