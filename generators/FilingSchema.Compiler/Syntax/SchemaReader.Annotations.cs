using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <content>Keywords that name and document a schema and assert nothing.</content>
public sealed partial class SchemaReader
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private Schema? ReadAnnotation(Schema schema, MappingEntry entry)
    {
        switch (entry.Key)
        {
            case "$schema":
                if (scalars.Text(entry) is { } dialect && dialect != Dialect && dialect != Dialect + "#")
                {
                    problems.Add(Rules.UnsupportedDialect, entry.Value.Span, dialect);
                }

                return schema;
            case "$id":
                return schema with { Id = scalars.Text(entry) };
            case "title":
                return schema with { Title = scalars.Text(entry) };
            case "description":
                return schema with { Description = scalars.Text(entry) };
            case "deprecated":
                return schema with { Deprecated = scalars.Flag(entry) };
            case "$comment":
                scalars.Text(entry);
                return schema;
            case "readOnly" or "writeOnly":
                scalars.Flag(entry);
                return schema;
            default:
                return null;
        }
    }
}
