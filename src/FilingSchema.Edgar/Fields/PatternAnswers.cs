using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>What the patterns of members find in lines that are asked again and again: whether they head a table, what number they have, what they say.</summary>
internal sealed class PatternAnswers
{
    private readonly Dictionary<(MemberReading Member, string Text), Group?> answers = [];

    /// <inheritdoc cref="PlanFacts.Match"/>
    public Group? Match(MemberReading member, string text)
    {
        if (!answers.TryGetValue((member, text), out Group? found))
            answers.Add((member, text), found = PlanFacts.Match(member, text));
        return found;
    }
}
