using System.Globalization;

namespace FilingSchema.Cli.Output;

/// <summary>Numbers of things in sentences.</summary>
internal static class Count
{
    /// <summary>"no errors", "1 error", "2 errors".</summary>
    public static string Of(int number, string thing) => number switch
    {
        0 => $"no {thing}s",
        1 => $"1 {thing}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}s"),
    };
}
