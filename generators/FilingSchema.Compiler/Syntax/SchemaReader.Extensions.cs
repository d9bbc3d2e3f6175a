using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <content>The keywords that this dialect adds to JSON Schema.</content>
public sealed partial class SchemaReader
{
    private Schema? ReadExtension(Schema schema, MappingEntry entry, MappingNode siblings)
    {
        bool isRoot = schema.Pointer.Length == 0;
        switch (entry.Key)
        {
            case "x-filing" or "x-phrases" when !isRoot:
                problems.Add(Rules.UnknownKeyword, entry.KeySpan, entry.Key, "it belongs to the root of a file");
                return schema;
            case "x-filing":
                return schema with { Filing = new FilingKeywordReader(problems).Read(entry) };
            case "x-phrases":
                // Read before everything else, since what uses them may stand above them.
                return schema;
            case "x-read":
                return schema with { Read = new ReadKeywordReader(problems, sentences).Read(entry, siblings.Find("const") is not null) };
            case "x-csharp":
                return schema with { CSharp = new CSharpKeywordReader(problems).Read(entry, isRoot) };
            default:
                return null;
        }
    }
}
