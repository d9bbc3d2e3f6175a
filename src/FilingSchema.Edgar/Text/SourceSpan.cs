using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>A place in the text of a filing.</summary>
/// <param name="Offset">The distance from the beginning of the text, in UTF-16 code units of the decoded text.</param>
/// <param name="Length">The length in the source, markup within it included, in the same units.</param>
/// <param name="Line">The line of its beginning, counted from 1. LF, CR and CRLF each end a line.</param>
/// <param name="Column">The column of its beginning, counted from 1 in UTF-16 code units.</param>
public readonly record struct SourceSpan(int Offset, int Length, int Line, int Column)
{
    /// <summary>The line and column, as <c>3:10</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
