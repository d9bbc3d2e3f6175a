using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Follows the references of a file and notes where they lead.</summary>
/// <remarks>Demands wait in a list instead of on the call stack: references may lead through as many files as there are.</remarks>
internal sealed class ImportCollector(SymbolTable table)
{
    private readonly Dictionary<Reference, Import> imports = [];
    private readonly Dictionary<Reference, Alias> aliases = [];
    private readonly HashSet<Reference> followedOpen = [];
    private readonly Stack<IReadOnlyList<Demand>> waiting = new();

    public (EquatableArray<Import> Imports, EquatableArray<Alias> Aliases) Collect(FileExports file)
    {
        waiting.Push(file.Index.Demands);
        while (waiting.Count > 0)
        {
            foreach (Demand demand in waiting.Pop())
            {
                Follow(demand.IsWritten ? Resolve(demand.Place) : demand.Place, demand.Need);
            }
        }

        Import[] found = [.. imports.Values];
        Array.Sort(found, static (left, right) => Reference.Compare(left.Target, right.Target));
        Alias[] renamed = [.. aliases.Values];
        Array.Sort(renamed, static (left, right) => Reference.Compare(left.Written, right.Written));
        return (found.ToEquatableArray(), renamed.ToEquatableArray());
    }

    private Reference Resolve(Reference written)
    {
        Reference target = table.Resolve(written);
        if (target != written)
        {
            aliases[written] = new(written, target);
        }

        return target;
    }

    private void Follow(Reference target, Need need)
    {
        bool known = imports.TryGetValue(target, out Import? import);
        bool isDone = need == Need.Open ? !followedOpen.Add(target) : known && (import!.Schema is not null || need == Need.Name);
        if (isDone)
        {
            return;
        }

        FileIndex? file = table.IndexOf(target.Path);
        Resource? resource = need == Need.Open ? table.ResourceOf(target) : import?.Resource;
        Import found = file?.ImportOf(target.Pointer, need) ?? new(target, table.StateOf(target), null, null, null, Hint: table.HintFor(target));
        imports[target] = resource is null ? found : found with { Resource = resource };
        if (found.Schema is not null)
        {
            waiting.Push(file!.DemandsOf(target.Pointer, need == Need.Open ? Need.Open : Need.Name));
        }

        foreach (Anchor anchor in need == Need.Open ? resource?.DynamicAnchors ?? [] : [])
        {
            // A dynamic reference may come back to any of them.
            Follow(new Reference(target.Path, anchor.Pointer), Need.Open);
        }

        if (need == Need.Open && resource is { Dialect: { } dialect } && dialect != Vocabulary.Dialect)
        {
            Follow(Resolve(Reference.Read(target.Path, dialect)), Need.Content);
        }
    }
}
