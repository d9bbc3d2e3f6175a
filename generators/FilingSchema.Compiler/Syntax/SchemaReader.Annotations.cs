using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <content>Keywords that name and document a schema and assert nothing.</content>
public sealed partial class SchemaReader
{
    private Schema? ReadAnnotation(Schema schema, MappingEntry entry)
    {
        switch (entry.Key)
        {
            case "$schema":
                return schema with { Dialect = ReadDialect(entry) };
            case "$id" or "$anchor" or "$dynamicAnchor" or "$vocabulary":
                return ReadIdentity(schema, entry);
            case "title":
                return schema with { Title = scalars.Text(entry) };
            case "description":
                return schema with { Description = scalars.Text(entry) };
            case "deprecated":
                return schema with { Deprecated = scalars.Flag(entry) };
            case "$comment" or "contentEncoding" or "contentMediaType":
                scalars.Text(entry);
                return schema;
            case "readOnly" or "writeOnly":
                scalars.Flag(entry);
                return schema;
            default:
                return null;
        }
    }

    /// <summary>Records have one dialect. An open form may be in one of vocabularies of its own, which is known only with its meta-schema.</summary>
    private string? ReadDialect(MappingEntry entry)
    {
        string? dialect = scalars.Text(entry)?.TrimEnd('#');
        if (dialect is null || dialect == Vocabulary.Dialect || open is not null)
        {
            return dialect;
        }

        problems.Add(Rules.UnsupportedDialect, entry.Value.Span, scalars.Text(entry)!);
        return null;
    }
}
