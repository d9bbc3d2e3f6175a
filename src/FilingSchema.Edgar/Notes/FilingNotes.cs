namespace FilingSchema.Edgar;

/// <summary>Gathers what there is to note on a filing.</summary>
internal static class FilingNotes
{
    /// <summary>The notes on a filing of a form.</summary>
    /// <param name="scope">The scope in which its record was read.</param>
    /// <param name="schema">The record's schema.</param>
    /// <param name="fields">What was read.</param>
    public static ValueList<Note> Of(Scope scope, RecordSchema schema, FieldValue fields)
    {
        SectionMap map = SectionMap.Of(schema);
        List<Note> notes = [];
        notes.AddRange(HeaderNotes.Of(scope.Filing, map));
        notes.AddRange(SectionNotes.Of(scope.Filing, map));
        if (!scope.SectionsOnly)
        {
            notes.AddRange(FactNotes.Of(scope, schema, fields));
            notes.AddRange(ExhibitNotes.Of(scope.Filing, schema, fields));
        }
        return [.. notes];
    }
}
