using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Finds the values of a closed list that one text names: of "Treasurer and Secretary" both.</summary>
internal static partial class ChoiceList
{
    [GeneratedRegex(@"[^,;&\s]+(?:\s+(?!and\b)[^,;&\s]+)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"^and\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And { get; }

    /// <summary>Each part that is a value as a whole; if none is, the value that the text begins with.</summary>
    public static ListValue? Read(MemberReading member, FoundText text)
    {
        ChoiceIndex index = ChoiceIndex.Of(member.GetChoices());
        List<FieldValue> values = [];
        foreach (Match part in Part.Matches(text.Text))
        {
            int start = And.Match(part.Value).Length;
            if (index.FindWhole(part.ValueSpan[start..]) is { } value && !values.Exists(known => value.Equals((known as ScalarValue)?.Value)))
                values.Add(new ScalarValue(value, text.Slice(part.Index + start, part.Length - start).Place));
        }
        if (values.Count == 0 && ValueFinder.ToValue(member, text) is { } whole)
            values.Add(whole);
        return values.Count > 0 ? new ListValue(values) : null;
    }
}
