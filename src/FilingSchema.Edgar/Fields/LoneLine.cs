namespace FilingSchema.Edgar;

/// <summary>Finds what some covers print without a label, on a line of its own: the registrant's name, the date; and a number whose shape tells it.</summary>
internal static class LoneLine
{
    private const int LongestDate = 30;
    private const int LongestLine = 150;

    /// <summary>The first line before the check boxes that is what a member takes by its role, or <see langword="null"/>.</summary>
    public static FoundText? Find(MemberReading member, Scope scope) => (member.Role, member.Kind) switch
    {
        ("registrant", ValueKind.Text) => First(scope, LegalName.Longest, LegalName.IsIn),
        ("date", ValueKind.Date) => First(scope, LongestDate, static line => DayText.Find(line) is not null),
        (_, ValueKind.CommissionFileNumber or ValueKind.EmployerIdentificationNumber) when member.Above.Count > 0 => OnlyNumber(member, scope),
        _ => null,
    };

    /// <summary>The one number before the check boxes that has the shape of a member's; null if there are several.</summary>
    private static FoundText? OnlyNumber(MemberReading member, Scope scope)
    {
        FoundText? only = null;
        foreach (TextLine line in scope.Lines)
        {
            if (HasBox(line.Text))
                break;
            if (line.Text.Trim().Length > LongestLine || !line.Text.ContainsAnyInRange('0', '9')
                || ValueFinder.Narrow(member, FoundText.Of(line.Block, line.Start, line.End)) is not { } found || !IsPlain(member, found.Text))
                continue;
            if (only is { } other && other.Text != found.Text)
                return null;
            only ??= found;
        }
        return only;
    }

    // Nine digits in a row may be anything.
    private static bool IsPlain(MemberReading member, string text) =>
        text.Contains('-', StringComparison.Ordinal) && ValueText.Convert(member, text) is not null;

    private static bool HasBox(ReadOnlySpan<char> line)
    {
        // No box is drawn with ASCII.
        while (line.IndexOfAnyExceptInRange('\0', '\u007F') is >= 0 and int other)
        {
            if (Glyphs.Box(line[other]) is not null)
                return true;
            line = line[(other + 1)..];
        }
        return false;
    }

    private static FoundText? First(Scope scope, int longest, Func<string, bool> isIt)
    {
        foreach (TextLine line in scope.Lines)
        {
            if (HasBox(line.Text))
                return null;
            if (line.Text.Trim().Length <= longest && FoundText.Of(line.Block, line.Start, line.End) is var text && isIt(text.Text))
                return text;
        }
        return null;
    }
}
