namespace FilingSchema.Edgar;

/// <summary>White space, which documents have more of than they say.</summary>
internal static class WhiteSpace
{
    /// <summary>A text on one line, with one space between two words and none around.</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
