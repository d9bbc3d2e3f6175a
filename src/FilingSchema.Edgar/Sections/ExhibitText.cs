namespace FilingSchema.Edgar;

/// <summary>Recognises the words of exhibit lists.</summary>
internal static class ExhibitText
{
    private static readonly string[] IndexHeadings =
        ["exhibitindex", "indextoexhibits", "indexofexhibits", "exhibitsindex", "listofexhibits"];

    /// <summary>Whether a line is the heading of the index of exhibits.</summary>
    public static bool IsIndexHeading(ReadOnlySpan<char> line)
    {
        foreach (string heading in IndexHeadings)
        {
            if (Words.AreSameLetters(heading, line))
                return true;
        }
        return false;
    }
}
