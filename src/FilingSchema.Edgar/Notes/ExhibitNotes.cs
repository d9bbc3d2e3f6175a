using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>Notes where the exhibits that a report lists are not those that come with it.</summary>
/// <remarks>
/// Only a submission with EDGAR's header is sure to have all of its documents. An exhibit that is said to be elsewhere is not
/// missed, nor are the data files that EDGAR shows apart; what stands in the report's own file is not missed either.
/// </remarks>
internal static partial class ExhibitNotes
{
    private const string TypePrefix = "EX-";

    // The interactive data and their cover page have documents of their own kinds.
    private static readonly string[] DataFiles = ["101", "104"];

    [GeneratedRegex(
        @"incorporated\s+(?:herein\s+|hereby\s+)?by\s+(?:this\s+)?reference|previously\s+(?:filed|furnished|reported)|(?:included|contained|set\s+forth)\s+(?:in|as|with|on)\b"
            + @"|(?:filed|furnished|provided)\s+by\s+amendment|\bform\s+SE\b|\bpaper\b|not\s+applicable|^\W*none\b|\bomitted\b|\bpart\s+of\s+exhibit\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere { get; }

    /// <summary>The differences; none if the documents are not all there, or the form has no list of exhibits.</summary>
    public static IEnumerable<Note> Of(Filing filing, RecordSchema schema, FieldValue fields)
    {
        if (filing.Submission.Header.Entries.Count == 0 || !SectionMap.Of(schema).HasExhibits)
            return [];
        List<string[]> listed = [];
        List<Note> notes = [];
        List<Attached> attached = AttachedTo(filing.Submission);
        bool isInOneFile = filing.Layout.Of(PartKind.Attachment).Any();
        for (int i = 0; i < filing.Layout.Sections.Count; i++)
        {
            FoundSection section = filing.Layout.Sections[i];
            if (ExhibitList.MemberOf(section.Entry.Schema) is not { } list)
                continue;
            IReadOnlyList<FoundExhibit> exhibits = filing.ExhibitsOf(section);
            listed.AddRange(exhibits.Select(static exhibit => exhibit.Key));
            string path = string.Create(CultureInfo.InvariantCulture, $"/{SectionMap.Of(schema).Member!.Name}/{i}/{list.Name}");
            if (!isInOneFile)
                notes.AddRange(Missing(exhibits, attached, path, filing));
        }
        if (ExhibitList.MemberOf(schema) is { } apart)
        {
            listed.AddRange(filing.ExhibitsApart.Select(static exhibit => exhibit.Key));
            if (!isInOneFile)
                notes.AddRange(Missing(filing.ExhibitsApart, attached, $"/{apart.Name}", filing));
        }
        return notes.Concat(Unlisted(filing, schema, fields, listed, attached));
    }

    /// <summary>The exhibits among the documents of a submission but for its data files.</summary>
    private static List<Attached> AttachedTo(Submission submission)
    {
        List<Attached> attached = [];
        int index = 0;
        foreach (SubmissionDocument document in submission.Documents)
        {
            if (document.Header.Entries.Count == 0)
                continue;
            if (document.Header.Find("TYPE") is { } type && type.Value.StartsWith(TypePrefix, StringComparison.OrdinalIgnoreCase)
                && ExhibitNumber.KeyOf(type.Value[TypePrefix.Length..]) is var key && !IsData(key))
                attached.Add(new Attached(index, type, key));
            index++;
        }
        return attached;
    }

    private static IEnumerable<Note> Missing(IReadOnlyList<FoundExhibit> exhibits, List<Attached> attached, string path, Filing filing)
    {
        for (int i = 0; i < exhibits.Count; i++)
        {
            FoundExhibit exhibit = exhibits[i];
            // Most are there, which is sooner told than that they are elsewhere.
            if (IsData(exhibit.Key) || attached.Exists(document => AreSame(document.Key, exhibit.Key))
                || Elsewhere.IsMatch(exhibit.Description.Text) || Elsewhere.IsMatch(exhibit.Remarks))
                continue;
            yield return new Note
            {
                Kind = NoteKind.MissingExhibit,
                Message = $"The report lists Exhibit {exhibit.Number.Text}, which does not come with it.",
                Path = string.Create(CultureInfo.InvariantCulture, $"{path}/{i}"),
                Where = filing.Submission.Source.SpanOf(exhibit.Number.Place.Offset, exhibit.Number.Place.Length),
            };
        }
    }

    private static IEnumerable<Note> Unlisted(Filing filing, RecordSchema schema, FieldValue fields, List<string[]> listed, List<Attached> attached)
    {
        foreach ((int index, HeaderEntry type, string[] key) in attached)
        {
            if (listed.Exists(other => AreSame(other, key)))
                continue;
            string? name = schema.Reading.Members.FirstOrDefault(static member => member.Part == FilingPart.Documents)?.Name;
            string path = string.Create(CultureInfo.InvariantCulture, $"/{name}/{index}");
            yield return new Note
            {
                Kind = NoteKind.UnlistedExhibit,
                Message = $"The submission has an exhibit of type {type.Value}, which the report does not list.",
                Path = name is not null && fields.Step(name) is not null ? path : "",
                Where = filing.Submission.Source.SpanOf(type.Offset, type.Value.Length),
            };
        }
    }

    private static bool IsData(string[] key) => key.Length > 0 && DataFiles.Contains(key[0]);

    /// <summary>Whether two numbers are of one exhibit. EDGAR's types leave off what its list of types does not have.</summary>
    private static bool AreSame(string[] one, string[] other)
    {
        int shared = Math.Min(one.Length, other.Length);
        return shared > 0 && one.AsSpan(0, shared).SequenceEqual(other.AsSpan(0, shared));
    }

    /// <summary>An exhibit that comes with the report.</summary>
    /// <param name="Index">Its place among the documents that have a header.</param>
    /// <param name="Type">Where its header says what it is.</param>
    /// <param name="Key">Its number, for comparing it.</param>
    private sealed record Attached(int Index, HeaderEntry Type, string[] Key);
}
