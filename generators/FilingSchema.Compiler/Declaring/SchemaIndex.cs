using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>The schemas of a file by their JSON Pointers. It is built when the first is looked up.</summary>
internal sealed class SchemaIndex(Schema? root)
{
    private Dictionary<string, Schema>? schemas;

    /// <summary>The schema at <paramref name="pointer"/>, or <see langword="null"/> if there is none.</summary>
    public Schema? Find(string pointer) => (schemas ??= Build()).TryGetValue(pointer, out Schema? schema) ? schema : null;

    private Dictionary<string, Schema> Build()
    {
        var built = new Dictionary<string, Schema>(StringComparer.Ordinal);
        var waiting = new Stack<Schema>(root is null ? [] : [root]);
        while (waiting.Count > 0)
        {
            Schema schema = waiting.Pop();
            built[schema.Pointer] = schema;
            foreach (Schema part in schema.Parts())
            {
                waiting.Push(part);
            }
        }

        return built;
    }
}
