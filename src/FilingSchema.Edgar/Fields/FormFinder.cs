namespace FilingSchema.Edgar;

/// <summary>Tells which form a filing is: by EDGAR's header, else by the tagged cover, else by its text.</summary>
internal static class FormFinder
{
    private const string TypeKey = "CONFORMED SUBMISSION TYPE";
    private const string TypeConcept = "dei:DocumentType";
    private const int BlocksOfCover = 40;
    private const int LongestLine = 60;

    /// <summary>Whether a member takes the submission type.</summary>
    public static bool IsForm(MemberReading member)
    {
        foreach (string key in member.Header)
        {
            // Few keys end with the word, and each member is asked.
            if (key.AsSpan().TrimEnd().EndsWith("type", StringComparison.OrdinalIgnoreCase) && HeaderKeys.Canonical(key) == TypeKey)
                return true;
        }
        return false;
    }

    /// <summary>The type that the filing says it has, or <see langword="null"/> if it says none.</summary>
    public static FoundText? Find(Submission submission, SubmissionDocument main, DocumentContent content, IReadOnlyList<string> forms)
    {
        if ((submission.Header.Find(TypeKey) ?? main.Header.Find(TypeKey)) is { } entry)
            return new FoundText(entry.Value, new FieldPlace(entry.Offset, entry.Value.Length));
        if (content.Facts.FirstOrDefault(static fact => fact.Concept == TypeConcept && fact.Text.Length > 0) is { } tagged)
            return new FoundText(tagged.Text.Replace('\u2010', '-').Replace('\u2011', '-'), new FieldPlace(tagged.Offset, tagged.Length));
        return FindInText(content.Blocks, forms);
    }

    /// <summary>The form that a short line of the cover names, alone or after the word "form", which some misprint "from".</summary>
    private static FoundText? FindInText(Block[] blocks, IReadOnlyList<string> forms)
    {
        (string Form, string[] Words, string Letters)[] known =
            [.. forms.OrderByDescending(static form => form.Length).Select(static form => (form, Words.Of(form), "form" + string.Concat(Words.Of(form))))];
        foreach (Block block in blocks.Where(static block => block.HasText).Take(BlocksOfCover))
        {
            for (int start = 0; start < block.Text.Length;)
            {
                (int _, int end) = BlockGeometry.LineAt(block, start);
                ReadOnlySpan<char> line = block.Text.AsSpan(start, end - start);
                int word = Math.Max(Words.MatchStart(line, ["form"]), Words.MatchStart(line, ["from"]));
                int after = Math.Max(word, 0);
                foreach ((string form, string[] words, string letters) in known)
                {
                    int length = line.Length <= LongestLine ? Words.MatchStart(line[after..], words) : -1;
                    if (length > 0 && (word > 0 || after + length == line.TrimEnd().Length))
                        return FoundText.Of(block, start, start + after + length) with { Text = form };
                    // "F O R M  8 - K"
                    if (line.Length <= LongestLine && Words.AreSameLetters(letters, line))
                        return FoundText.Of(block, start, end) with { Text = form };
                }
                start = end + 1;
            }
        }
        return null;
    }
}
