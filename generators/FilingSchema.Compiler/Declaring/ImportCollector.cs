using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Follows the references of a file and notes where they lead.</summary>
/// <remarks>Schemas wait in a list instead of on the call stack: references may lead through as many files as there are.</remarks>
internal sealed class ImportCollector(SymbolTable table)
{
    private readonly Dictionary<Reference, Import> imports = [];
    private readonly Dictionary<Reference, Alias> aliases = [];
    private readonly HashSet<Reference> followedOpen = [];
    private readonly Stack<(string File, Schema Schema, Need Need)> waiting = new();

    /// <summary>How much of what is referred to binding needs.</summary>
    private enum Need
    {
        /// <summary>The type's name will do, if it has one.</summary>
        Name,

        /// <summary>Its schema, since it is read member by member.</summary>
        Content,

        /// <summary>Its schema and all that lies within and behind it, since its open form is made.</summary>
        Open,
    }

    public (EquatableArray<Import> Imports, EquatableArray<Alias> Aliases) Collect(string path, Schema root, bool isOpen)
    {
        waiting.Push((path, root, isOpen ? Need.Open : Need.Name));
        while (waiting.Count > 0)
        {
            (string file, Schema schema, Need need) = waiting.Pop();
            Visit(file, schema, need);
        }

        return (
            imports.Values
                .OrderBy(static import => import.Target.Path, StringComparer.Ordinal)
                .ThenBy(static import => import.Target.Pointer, StringComparer.Ordinal)
                .ToEquatableArray(),
            aliases.Values
                .OrderBy(static alias => alias.Written.Path, StringComparer.Ordinal)
                .ThenBy(static alias => alias.Written.Pointer, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    private void Visit(string file, Schema schema, Need need)
    {
        if (OpenKeywords.IsNeededFor(schema) || (schema.Properties.Count > 0 && OpenKeywords.AreInRecord(schema)))
        {
            need = Need.Open;
        }

        if (schema.Ref is { } reference)
        {
            Follow(file, reference, need);
        }

        if (need == Need.Open)
        {
            VisitOpen(file, schema);
            return;
        }

        foreach (Schema part in schema.AllOf.Concat(schema.OneOf))
        {
            // Merged parts and cases are read member by member: their type's name is not enough.
            waiting.Push((file, part, Need.Content));
        }

        IEnumerable<Schema?> others = [schema.Items, schema.Contains, schema.AdditionalProperties, .. schema.AnyOf];
        foreach (Schema other in others.OfType<Schema>().Concat(schema.Properties.Concat(schema.Defs).Select(static member => member.Schema)))
        {
            waiting.Push((file, other, Need.Name));
        }
    }

    private void VisitOpen(string file, Schema schema)
    {
        if (schema.DynamicRef is { } reference)
        {
            Follow(file, reference, Need.Open);
        }

        // What it means depends on the meta-schema, if that is one of the files.
        if (schema.Dialect is { } dialect && dialect != Vocabulary.Dialect)
        {
            Follow(file, dialect, Need.Content);
        }

        if (schema.Id is not null)
        {
            // A resource of its own, whose anchors a dynamic reference may ask for.
            Follow(new Reference(file, schema.Pointer), Need.Open);
        }

        foreach (Schema part in schema.Parts())
        {
            waiting.Push((file, part, Need.Open));
        }
    }

    private void Follow(string file, string reference, Need need)
    {
        var written = Reference.Read(file, reference);
        Reference target = table.Resolve(written);
        if (target != written)
        {
            aliases[written] = new(written, target);
        }

        Follow(target, need);
    }

    private void Follow(Reference target, Need need)
    {
        bool known = imports.TryGetValue(target, out Import? import);
        bool isDone = need == Need.Open ? !followedOpen.Add(target) : known && (import!.Schema is not null || need == Need.Name);
        if (isDone)
        {
            return;
        }

        TypeSymbol? type = table.TypeAt(target);
        Schema? schema = table.SchemaAt(target);
        Resource? resource = need == Need.Open ? table.ResourceOf(target) : import?.Resource;
        if (need == Need.Name && type is { Kind: not TypeKind.Enum } && !schema!.Types.Contains("null"))
        {
            schema = null;
        }

        imports[target] = new(target, table.StateOf(target), type, schema is null ? null : schema with { Defs = [], Others = [] }, resource, table.HintFor(target));
        if (schema is not null)
        {
            waiting.Push((target.Path, schema with { Defs = [], Others = [] }, need == Need.Open ? Need.Open : Need.Name));
        }

        foreach (Anchor anchor in need == Need.Open ? resource?.DynamicAnchors ?? [] : [])
        {
            // A dynamic reference may come back to any of them.
            Follow(new Reference(target.Path, anchor.Pointer), Need.Open);
        }

        if (need == Need.Open && resource is { Dialect: { } dialect } && dialect != Vocabulary.Dialect)
        {
            Follow(target.Path, dialect, Need.Content);
        }
    }
}
