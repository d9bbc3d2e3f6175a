using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Finds the name of a company that stands on a line of its own without a label.</summary>
internal static partial class LegalName
{
    /// <summary>The role of the member that such a name fills.</summary>
    public const string Role = "registrant";

    private const int LongestName = 120;

    // A name ends in the form that its bearer has in law. Its words begin with capitals.
    [GeneratedRegex(
        @"^(?:(?:of|and|the|for|de|&|[\p{Lu}\d][\w.'’!+-]*),?\s+)+(?:(?i:inc|corp|corporation|incorporated|company|co|ltd|limited|llc|l\.l\.c|l\.?p|llp"
        + @"|plc|n\.?v|s\.?a|se|ag|trust|bancorp|bancshares|holdings|partners|group))\.?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name { get; }

    /// <summary>The first line that is a name, before the first check box.</summary>
    public static FoundText? Find(Scope scope)
    {
        foreach (TextLine line in scope.Lines)
        {
            FoundText text = FoundText.Of(line.Block, line.Start, line.End);
            if (text.Text.Any(static character => Glyphs.Box(character) is not null))
                return null;
            if (text.Text.Length <= LongestName && !text.Text.Contains('\t') && Name.IsMatch(text.Text))
                return text;
        }
        return null;
    }
}
