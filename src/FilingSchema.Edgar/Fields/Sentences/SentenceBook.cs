namespace FilingSchema.Edgar;

/// <summary>The sentences of the members of a record and of the records in it, by one vocabulary.</summary>
internal sealed class SentenceBook
{
    private readonly Dictionary<MemberReading, SentenceSet> sets = [];

    public SentenceBook(RecordSchema schema) => Add(schema, []);

    /// <summary>The words of all of them.</summary>
    public SentenceVocabulary Vocabulary { get; } = new();

    /// <summary>The sentences of a member that has some.</summary>
    public SentenceSet Of(MemberReading member) => sets[member];

    private void Add(RecordSchema schema, HashSet<RecordSchema> added)
    {
        if (!added.Add(schema))
            return;
        foreach (MemberReading member in schema.Reading.Members)
        {
            if (member.Sentences.Count > 0)
                sets.Add(member, new SentenceSet(member.Sentences, member.Phrases, Vocabulary));
            // A section has a book of its own.
            if (member is { Part: not FilingPart.Sections, GetSchema: { } getSchema })
                Add(getSchema(), added);
        }
    }
}
