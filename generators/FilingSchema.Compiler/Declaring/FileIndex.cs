using System.Collections.Concurrent;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>What follows from the exports of one file alone.</summary>
/// <remarks>
/// After an edit all files are linked anew, but only the edited one has new exports: this is what is left for the others
/// to take over. Compilers that share the exports may ask at the same time.
/// </remarks>
internal sealed class FileIndex
{
    private readonly SchemaIndex schemas;
    private readonly ConcurrentDictionary<(string Pointer, Need Need), Import?> imports = new();
    private readonly ConcurrentDictionary<(string Pointer, Need Need), Demand[]> demands = new();

    public FileIndex(FileExports file)
    {
        Path = file.Path;
        schemas = new(file.Root);
        Resources = new(file.Path, file.Root);
        Types = file.Types.ToDictionary(
            static type => type.Pointer,
            type => new TypeSymbol(file.Path, type.Pointer, file.Namespace, type.Name, type.Kind, type.IsDeprecated),
            StringComparer.Ordinal);
        Names = [.. Types.Values
            .OrderBy(static type => type.Pointer, StringComparer.Ordinal)
            .SelectMany(static type => type.DeclaredNames, static (type, name) => (name, new Reference(type.Path, type.Pointer)))];
        Cases = [.. Types.Values
            .Where(static type => type.Kind == TypeKind.Union)
            .SelectMany(union => schemas.Find(union.Pointer)!.OneOf
                .Where(static choice => choice.Ref is not null)
                .Select(choice => (Reference.Read(union.Path, choice.Ref!), union)))];
        Section = file.Root?.Filing is { Form: { } form, Item: { } item } ? (form, item) : null;
        Demands = file.Root is { } root ? DemandCollector.Collect(file.Path, root, file.IsOpen ? Need.Open : Need.Name) : [];
    }

    public string Path { get; }

    public ResourceIndex Resources { get; }

    /// <summary>The types by their places.</summary>
    public IReadOnlyDictionary<string, TypeSymbol> Types { get; }

    /// <summary>All names that the types take, in the order of the places.</summary>
    public IReadOnlyList<(string Name, Reference Place)> Names { get; }

    /// <summary>The cases of the unions, as they are referred to.</summary>
    public IReadOnlyList<(Reference Case, TypeSymbol Union)> Cases { get; }

    /// <summary>The section of a form that the file describes.</summary>
    public (string Form, string Item)? Section { get; }

    /// <summary>What the file as a whole asks of others, and of itself.</summary>
    public IReadOnlyList<Demand> Demands { get; }

    /// <summary>The schema at a place.</summary>
    public Schema? Find(string pointer) => schemas.Find(pointer);

    /// <summary>What a reference to a place brings, or <see langword="null"/> if nothing is there: always the same object, so that it is quickly known for what it was.</summary>
    public Import? ImportOf(string pointer, Need need) => imports.GetOrAdd((pointer, need), key => CreateImport(key.Pointer, key.Need));

    /// <summary>What the schema at a place asks of others.</summary>
    public IReadOnlyList<Demand> DemandsOf(string pointer, Need need) =>
        demands.GetOrAdd((pointer, need), key => DemandCollector.Collect(Path, Alone(Find(key.Pointer)!), key.Need));

    private Import? CreateImport(string pointer, Need need)
    {
        if (Find(pointer) is not { } schema)
        {
            return null;
        }

        TypeSymbol? type = Types.TryGetValue(pointer, out TypeSymbol? declared) && declared.Kind != TypeKind.Validator ? declared : null;
        bool isName = need == Need.Name && type is { Kind: not TypeKind.Enum } && !schema.Types.Contains("null");
        return new(new(Path, pointer), ImportState.Found, type, isName ? null : Alone(schema), Resource: null, Resources.IdentityAt(pointer));
    }

    /// <summary>A schema without those that it only names.</summary>
    private static Schema Alone(Schema schema) => schema.Defs.Count == 0 && schema.Others.Count == 0 ? schema : schema with { Defs = [], Others = [] };
}
