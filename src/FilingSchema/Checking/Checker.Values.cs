using System.Globalization;

namespace FilingSchema;

public sealed partial class Checker
{
    /// <summary>The text is this one.</summary>
    public void Const(string? value, string only)
    {
        if (value is not null && value != only)
            Violated("const", $"must be {Excerpt.Of(only)}, but is {Excerpt.Of(value)}");
    }

    /// <summary>The value is this one.</summary>
    public void Const<T>(T? value, T only)
        where T : struct
    {
        if (value is { } given && !EqualityComparer<T>.Default.Equals(given, only))
            Violated("const", $"must be {Said(only)}, but is {Said(given)}");
    }

    /// <summary>The text is one of these.</summary>
    public void OneOf(string? value, params ReadOnlySpan<string> choices)
    {
        if (value is not null && !choices.Contains(value))
            Violated("enum", $"must be one of {Excerpt.OfAll(choices.ToArray())}, but is {Excerpt.Of(value)}");
    }

    /// <summary>The value is one of these.</summary>
    public void OneOf<T>(T? value, params ReadOnlySpan<T> choices)
        where T : struct
    {
        if (value is { } given && !choices.Contains(given, EqualityComparer<T>.Default))
            Violated("enum", $"must be one of {string.Join(", ", choices.ToArray().Select(Said))}, but is {Said(given)}");
    }

    /// <summary>The value of an enum is one of these.</summary>
    /// <param name="value">The number of the value.</param>
    /// <param name="names">The names of the enum.</param>
    /// <param name="choices">The values allowed, by their names.</param>
    public void OneOf(int? value, WireNames names, params ReadOnlySpan<string> choices)
    {
        if (value is { } given)
            OneOf(names.IsDefined(given) ? names.Names[given] : given.ToString(CultureInfo.InvariantCulture), choices);
    }

    // As JSON has it, but for the quotes around dates and numbers of all kinds.
    private static string Said<T>(T value)
        where T : struct => value switch
        {
            bool truth => truth ? "true" : "false",
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
}
