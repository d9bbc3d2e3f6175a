namespace FilingSchema.Edgar;

/// <summary>Gathers what there is to note on a filing.</summary>
internal static class FilingNotes
{
    /// <summary>The notes on a filing of a form.</summary>
    public static ValueList<Note> Of(Filing filing, RecordSchema schema) =>
        [.. HeaderNotes.Of(filing, SectionMap.Of(schema))];
}
