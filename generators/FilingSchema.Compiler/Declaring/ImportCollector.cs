using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Follows the references of a file and notes where they lead.</summary>
/// <remarks>Schemas wait in a list instead of on the call stack: references may lead through as many files as there are.</remarks>
internal sealed class ImportCollector(SymbolTable table)
{
    private readonly Dictionary<Reference, Import> imports = [];
    private readonly Stack<(string File, Schema Schema, bool NeedsContent)> waiting = new();

    public EquatableArray<Import> Collect(string path, Schema root)
    {
        waiting.Push((path, root, false));
        while (waiting.Count > 0)
        {
            (string file, Schema schema, bool needsContent) = waiting.Pop();
            Visit(file, schema, needsContent);
        }

        return imports.Values
            .OrderBy(static import => import.Target.Path, StringComparer.Ordinal)
            .ThenBy(static import => import.Target.Pointer, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private void Visit(string file, Schema schema, bool needsContent)
    {
        if (schema.Ref is { } reference)
        {
            Follow(Reference.Read(file, reference), needsContent);
        }

        foreach (Schema part in schema.AllOf.Concat(schema.OneOf))
        {
            // Merged parts and cases are read member by member: their type's name is not enough.
            waiting.Push((file, part, true));
        }

        IEnumerable<Schema?> others = [schema.Items, schema.Contains, schema.AdditionalProperties, .. schema.AnyOf];
        foreach (Schema other in others.OfType<Schema>().Concat(schema.Properties.Concat(schema.Defs).Select(static member => member.Schema)))
        {
            waiting.Push((file, other, false));
        }
    }

    private void Follow(Reference target, bool needsContent)
    {
        bool known = imports.TryGetValue(target, out Import? import);
        if (known && (import!.Schema is not null || !needsContent))
        {
            return;
        }

        TypeSymbol? type = table.TypeAt(target);
        Schema? schema = table.SchemaAt(target);
        if (!needsContent && type is { Kind: not TypeKind.Enum } && !schema!.Types.Contains("null"))
        {
            schema = null;
        }

        imports[target] = new(target, table.StateOf(target), type, schema is null ? null : schema with { Defs = [] });
        if (schema is not null)
        {
            waiting.Push((target.Path, schema with { Defs = [] }, false));
        }
    }
}
