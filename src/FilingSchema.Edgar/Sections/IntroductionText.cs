namespace FilingSchema.Edgar;

/// <summary>Recognises the heading of a note that stands between the front page and the first section.</summary>
internal static class IntroductionText
{
    private static readonly string[] Headings =
    [
        "explanatorynote", "explanatorynotes", "explanatorystatement", "introductorynote", "introductorynotes", "introductorystatement",
        "introduction", "purposeofamendment", "purposeofthisamendment", "noteregardingthisamendment",
    ];

    /// <summary>Whether a line is such a heading, alone or run into the note.</summary>
    public static bool IsHeading(Block block, int start)
    {
        ReadOnlySpan<char> line = block.Text.AsSpan(start);
        if (line.IndexOf('\n') is var length and >= 0)
            line = line[..length];
        if (start < block.EmphasisLength && block.EmphasisLength - start < line.Length)
            line = line[..(block.EmphasisLength - start)];
        if (line.Length > 60)
            return false;
        foreach (string heading in Headings)
        {
            if (Words.AreSameLetters(heading, line))
                return true;
        }
        return false;
    }
}
