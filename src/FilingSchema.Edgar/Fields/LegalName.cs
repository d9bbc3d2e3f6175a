using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Recognises the name of a company by the form that its bearer has in law.</summary>
internal static partial class LegalName
{
    /// <summary>A longer line is none.</summary>
    public const int Longest = 120;

    // The words of a name begin with capitals.
    [GeneratedRegex(
        @"^(?:(?:of|and|the|for|de|&|[\p{Lu}0-9][\w.'’!+-]*),?\s+)+(?:(?i:inc|corp|corporation|incorporated|company|co|ltd|limited|llc|l\.l\.c|l\.?p|llp"
        + @"|plc|n\.?v|s\.?a|se|ag|trust|bancorp|bancorporation|bancshares|holdings|partners|partnership|group))\.?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name { get; }

    /// <summary>Whether a line is a company's name and nothing else.</summary>
    public static bool IsIn(string line) => line.Length <= Longest && !line.Contains('\t') && Name.IsMatch(line);
}
