using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>What follows from the plans, worked out once and kept.</summary>
internal static class PlanFacts
{
    private static readonly ConditionalWeakTable<RecordSchema, StrongBox<bool>> Fillable = [];
    private static readonly ConditionalWeakTable<MemberReading, PlanPattern> Patterns = [];
    private static readonly ConditionalWeakTable<RecordSchema, SentenceBook> Books = [];
    private static readonly ConditionalWeakTable<RecordSchema, StrongBox<string?>> TextMembers = [];
    private static readonly ConditionalWeakTable<RecordSchema, IReadOnlyList<string>> CoverLabels = [];

    /// <summary>Whether a rule for any member of the record, or of those in it, could find something.</summary>
    public static bool CanBeFilled(RecordSchema schema) =>
        Fillable.GetValue(schema, static asked => new StrongBox<bool>(CanBeFilled(asked, []))).Value;

    private static bool CanBeFilled(RecordSchema schema, HashSet<RecordSchema> asked) =>
        asked.Add(schema) && schema.Reading.Members.Any(member => HasRule(member)
            || (member.Kind == ValueKind.Record && member.GetSchema is { } get && CanBeFilled(get(), asked)));

    /// <summary>Whether the member has a rule of its own.</summary>
    public static bool HasRule(MemberReading member) =>
        member.Part != FilingPart.None || member.Concepts.Count > 0 || member.After.Count > 0 || member.Above.Count > 0
            || member.Box.Count > 0
        || member.Pattern is not null || member.Header.Count > 0 || member.Group is not null || member.Column.Count > 0
        || member.Role is not null || member.Sentences.Count > 0;

    /// <summary>The member of a record that takes the text of a section: by the plan, or else the schema's first string.</summary>
    public static string? TextMember(RecordSchema schema) =>
        TextMembers.GetValue(schema, static asked => new StrongBox<string?>(FindTextMember(asked))).Value;

    private static string? FindTextMember(RecordSchema schema)
    {
        MemberReading? planned = schema.Reading.Members
            .FirstOrDefault(static member => member is { Kind: ValueKind.Text, IsList: false, Constant: null });
        if (planned is not null)
            return planned.Name;
        using JsonDocument json = JsonDocument.Parse(schema.GetJson());
        if (!json.RootElement.TryGetProperty("properties"u8, out JsonElement properties))
            return null;
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object && property.Value.TryGetProperty("type"u8, out JsonElement type)
                && type.ValueEquals("string"u8))
                return property.Name;
        }
        return null;
    }

    /// <summary>The labels of a form's cover, and of the records on it, that stand before their values.</summary>
    public static IReadOnlyList<string> LabelsBeforeValues(RecordSchema form) =>
        CoverLabels.GetValue(form, static asked => [.. MembersOfCover(asked).SelectMany(static member => member.After).Distinct()]);

    /// <summary>The members of a form's cover and of the records on it.</summary>
    public static IEnumerable<MemberReading> MembersOfCover(RecordSchema form) =>
        form.Reading.Members.Where(static member => member is { Part: FilingPart.Cover, GetSchema: not null })
            .SelectMany(static member => MembersOf(member.GetSchema!(), []));

    private static IEnumerable<MemberReading> MembersOf(RecordSchema schema, HashSet<RecordSchema> asked) =>
        !asked.Add(schema) ? [] : schema.Reading.Members.SelectMany(member =>
            member is { Kind: ValueKind.Record, GetSchema: { } get } ? MembersOf(get(), asked).Prepend(member) : [member]);

    /// <summary>The sentences of a record's members.</summary>
    public static SentenceBook Sentences(RecordSchema schema) => Books.GetValue(schema, static key => new SentenceBook(key));

    /// <summary>
    /// What a member's pattern finds in a text: its first group that has something, or else the match. Null if it has found
    /// nothing.
    /// </summary>
    public static Group? Match(MemberReading member, string text)
    {
        if (MatchAll(member, text) is not { } match)
            return null;
        for (int i = 1; i < match.Groups.Count; i++)
        {
            if (match.Groups[i].Success)
                return match.Groups[i];
        }
        return match;
    }

    /// <summary>Whether a pattern says yes or no of a text, by its groups of these names; null if it says neither.</summary>
    public static (bool Answer, Group Group)? Answer(MemberReading member, string text) =>
        member.Pattern is null || MatchAll(member, text) is not { } match ? null
        : match.Groups["yes"].Success ? (true, match.Groups["yes"])
        : match.Groups["no"].Success ? (false, match.Groups["no"]) : null;

    /// <summary>Whether a member's pattern finds something in a text.</summary>
    public static bool IsIn(MemberReading member, ReadOnlySpan<char> text) => PatternOf(member).IsIn(text);

    private static Match? MatchAll(MemberReading member, string text) => PatternOf(member).Match(text);

    private static PlanPattern PatternOf(MemberReading member) => Patterns.GetValue(member, static key => new PlanPattern(key.Pattern!));
}
