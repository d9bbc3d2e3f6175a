using System.Text;

namespace FilingSchema.Edgar;

/// <summary>The text of a filing as far as it is read: its header lines and its main document, one after the other.</summary>
internal sealed class FilingText(string text, SourceIndex index)
{
    /// <summary>A text that is a whole file.</summary>
    public FilingText(string text)
        : this(text, new SourceIndex([new PieceIndex(new SourcePiece(Encoding.UTF8.GetBytes(text), 0, 1), 0, text.Length)], default))
    {
    }

    public string Text { get; } = text;

    /// <summary>The way from an offset in the text back to the file.</summary>
    public SourceIndex Index { get; } = index;

    /// <inheritdoc cref="SourceIndex.SpanOf"/>
    public SourceSpan SpanOf(int offset, int length) => Index.SpanOf(offset, length);
}
