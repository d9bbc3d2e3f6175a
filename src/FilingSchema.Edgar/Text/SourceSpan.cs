using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>A place in a filing, as it was filed: the bytes from <c>Offset</c> on, <c>Length</c> of them, are what stands there.</summary>
/// <remarks>
/// The bytes are those of the file that was read, container and header included, so that a place can be cut out of it. Only of a
/// file in UTF-16, which EDGAR does not take, are they those of the same text in UTF-8, without its byte order mark.
/// </remarks>
/// <param name="Offset">How many bytes stand before it in the file.</param>
/// <param name="Length">Its length in bytes, with the markup within it.</param>
/// <param name="Line">The line of its beginning, counted from 1. LF, CR and CRLF each end a line.</param>
/// <param name="Column">
/// The column of its beginning, counted from 1 in characters: UTF-16 code units of the decoded text, as editors count them.
/// </param>
public readonly record struct SourceSpan(long Offset, int Length, int Line, int Column)
{
    internal TextPosition ToPosition() => new(Line, Column, Offset);

    /// <summary>The line and column, as <c>3:10</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
