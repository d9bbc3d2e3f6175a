namespace FilingSchema.Edgar;

/// <summary>Finds what some covers print without a label, on a line of its own: the registrant's name, the date.</summary>
internal static class LoneLine
{
    private const int LongestDate = 30;

    /// <summary>The first line before the check boxes that is what a member takes by its role, or <see langword="null"/>.</summary>
    public static FoundText? Find(MemberReading member, Scope scope) => (member.Role, member.Kind) switch
    {
        ("registrant", ValueKind.Text) => First(scope, LegalName.IsIn),
        ("date", ValueKind.Date) => First(scope, static line => line.Length <= LongestDate && DayText.Find(line) is not null),
        _ => null,
    };

    private static FoundText? First(Scope scope, Func<string, bool> isIt)
    {
        foreach (TextLine line in scope.Lines)
        {
            FoundText text = FoundText.Of(line.Block, line.Start, line.End);
            if (text.Text.Any(static character => Glyphs.Box(character) is not null))
                return null;
            if (isIt(text.Text))
                return text;
        }
        return null;
    }
}
