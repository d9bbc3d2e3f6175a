using System.Globalization;

namespace FilingSchema;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, counted from 1. LF, CR and CRLF each end a line.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 code units.</param>
/// <param name="Offset">The distance from the beginning of the text, in bytes of UTF-8.</param>
public readonly record struct TextPosition(int Line, int Column, long Offset)
{
    /// <summary>The line and column, as <c>3:10</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
