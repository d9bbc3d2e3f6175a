using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Follows the references of a file and notes where they lead.</summary>
internal sealed class ImportCollector(string path, SymbolTable table)
{
    private readonly Dictionary<Reference, Import> imports = [];

    public EquatableArray<Import> Collect(Schema root)
    {
        Visit(path, root, needsContent: false);
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
            Visit(file, part, needsContent: true);
        }

        IEnumerable<Schema?> others = [schema.Items, schema.AdditionalProperties, .. schema.AnyOf];
        foreach (Schema other in others.OfType<Schema>().Concat(schema.Properties.Concat(schema.Defs).Select(static member => member.Schema)))
        {
            Visit(file, other, needsContent: false);
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
        Schema? schema = needsContent || type is null or { Kind: TypeKind.Enum } ? table.SchemaAt(target) : null;
        imports[target] = new(target, table.StateOf(target), type, schema is null ? null : schema with { Defs = [] });
        if (schema is not null)
        {
            Visit(target.Path, schema with { Defs = [] }, needsContent: false);
        }
    }
}
