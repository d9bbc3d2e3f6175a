using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>White space, which documents have more of than they say.</summary>
internal static class WhiteSpace
{
    /// <summary>A text on one line, with one space between two words and none around.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsCollapsed(text))
            return text.ToString();
        char[] line = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
                line[length++] = character;
            else if (line[length - 1] != ' ')
                line[length++] = ' ';
        }
        string collapsed = new(line, 0, length);
        ArrayPool<char>.Shared.Return(line);
        return collapsed;
    }

    private static bool IsCollapsed(ReadOnlySpan<char> trimmed)
    {
        for (int i = 0; i < trimmed.Length; i++)
        {
            if (char.IsWhiteSpace(trimmed[i]) && (trimmed[i] != ' ' || trimmed[i + 1] == ' '))
                return false;
        }
        return true;
    }
}
