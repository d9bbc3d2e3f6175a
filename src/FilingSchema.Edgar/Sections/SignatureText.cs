using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Recognises the words and marks of a signature block.</summary>
internal static class SignatureText
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(["/s/", "/s ", "s/ "], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> MarksAndWords =
        SearchValues.Create(["/s/", "/s ", "s/ ", "duly authorized", "duly caused"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text has a conformed signature: <c>/s/</c>, or what is typed in its place.</summary>
    public static bool IsConformed(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>Whether a text is part of a signature block.</summary>
    public static bool IsSignature(ReadOnlySpan<char> text) => text.ContainsAny(MarksAndWords);
}
