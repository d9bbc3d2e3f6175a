namespace FilingSchema.Edgar;

/// <summary>Recognises the words and marks of a signature block.</summary>
internal static class SignatureText
{
    /// <summary>Whether a text has a conformed signature: <c>/s/</c>, or what is typed in its place.</summary>
    public static bool IsConformed(ReadOnlySpan<char> text) =>
        text.Contains("/s/", StringComparison.OrdinalIgnoreCase) || text.Contains("/s ", StringComparison.OrdinalIgnoreCase)
            || text.Contains("s/ ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text is part of a signature block.</summary>
    public static bool IsSignature(ReadOnlySpan<char> text) =>
        IsConformed(text)
        || text.Contains("duly authorized", StringComparison.OrdinalIgnoreCase)
        || text.Contains("duly caused", StringComparison.OrdinalIgnoreCase);
}
