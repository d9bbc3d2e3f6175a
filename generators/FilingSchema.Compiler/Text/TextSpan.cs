namespace FilingSchema.Compiler.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from one offset up to another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
