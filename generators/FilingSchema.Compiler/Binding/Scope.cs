using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>What a file's binding can see: its own schemas with their docs, and the imported ones without.</summary>
internal sealed class Scope
{
    /// <summary>How many references may be followed one after the other: as deep as a file may be nested.</summary>
    public const int MaxReferences = Reading.DocumentReader.MaxDepth;

    private readonly SchemaFile file;
    private readonly SchemaIndex own;
    private readonly ProblemBag problems;
    private readonly Dictionary<Reference, Import> imports;
    private readonly Dictionary<Reference, Alias> aliases;
    private readonly ResourceIndex ownResources;
    private readonly Dictionary<string, TypeSymbol> ownTypes;

    public Scope(SchemaFile file, FileExports exports, Imports imports)
    {
        this.file = file;
        own = new(file.Root);
        Imports = imports;
        Namespace = exports.Namespace;
        Open = new(this, new OpenForm());
        problems = new(file.Map);
        ownResources = new(file.Path, file.Root);
        aliases = imports.Aliases.ToDictionary(static alias => alias.Written);
        this.imports = imports.Targets.ToDictionary(static import => import.Target);
        ownTypes = exports.Types.ToDictionary(
            static type => type.Pointer,
            type => new TypeSymbol(file.Path, type.Pointer, exports.Namespace, type.Name, type.Kind, type.IsDeprecated),
            StringComparer.Ordinal);
    }

    public string Path => file.Path;

    public Imports Imports { get; }

    /// <summary>The namespace of the file's types.</summary>
    public string Namespace { get; }

    public IEnumerable<TypeSymbol> OwnTypes => ownTypes.Values;

    public ProblemBag Problems => problems;

    /// <summary>The evaluators of the type that is being bound.</summary>
    public OpenBinder Open { get; private set; }

    /// <summary>Begins the evaluators of another type.</summary>
    public void BeginType() => Open = new(this, new OpenForm(), "OpenForms.");

    /// <summary>The schema at a place of this file.</summary>
    public Layer Own(string pointer) => new(Path, own.Find(pointer)!);

    /// <summary>The type that the schema at a place becomes, or <see langword="null"/>.</summary>
    public TypeSymbol? TypeAt(Reference place) =>
        place.Path != Path ? Find(imports, place)?.Type : Find(ownTypes, place.Pointer) is { Kind: not TypeKind.Validator } type ? type : null;

    /// <summary>The place that a reference of a layer means.</summary>
    public Reference PlaceOf(Layer layer, string reference)
    {
        var written = Reference.Read(layer.Path, reference);
        return Find(aliases, written)?.Target ?? written;
    }

    /// <summary>The schema at a place, or <see langword="null"/> if that is not known (which has been reported).</summary>
    public Layer? Find(Reference place) =>
        (place.Path == Path ? own.Find(place.Pointer) : Find(imports, place)?.Schema) is { } schema ? new Layer(place.Path, schema) : null;

    /// <summary>The resource that the schema at a place belongs to, where its open form is needed.</summary>
    public Resource? ResourceOf(Reference place) => place.Path == Path ? ownResources.At(place.Pointer) : Find(imports, place)?.Resource;

    /// <summary>The schema with a <c>$id</c> that a layer is, or is a part of. Of the parts of imported schemas only those are known that have one themselves.</summary>
    public Identity? IdentityOf(Layer layer) =>
        layer.Schema.Id is { } id ? new(layer.Place, id)
        : layer.Path == Path ? ownResources.IdentityAt(layer.Schema.Pointer)
        : Find(imports, layer.Place)?.Identity;

    /// <summary>What a layer's <c>$ref</c> leads to, or <see langword="null"/> if that is not known (which has been reported).</summary>
    public Layer? Target(Layer layer) => Find(PlaceOf(layer, layer.Schema.Ref!));

    /// <summary>The schema of a type, or <see langword="null"/> if only its name is known here.</summary>
    public Schema? SchemaOf(TypeSymbol type) =>
        type.Path == Path ? own.Find(type.Pointer) : Find(imports, new Reference(type.Path, type.Pointer))?.Schema;

    /// <summary>Whether a reference of this file leads anywhere.</summary>
    public ImportState StateOf(Reference target) =>
        target.Path != Path ? Find(imports, target)?.State ?? ImportState.NoSuchPlace
        : own.Find(target.Pointer) is null ? ImportState.NoSuchPlace
        : ImportState.Found;

    /// <summary>What a reference that leads nowhere may have been meant to be, for messages.</summary>
    public string? HintFor(Reference target) => Find(imports, target)?.Hint;

    /// <summary>Reports a problem at a layer, or, if that stands in another file, where this file refers to it.</summary>
    public void Report(Rule rule, Layer layer, string suffix, string anchor, params string[] arguments) =>
        problems.Add(rule, layer.Path == Path ? layer.Schema.Pointer + suffix : anchor, arguments);

    /// <summary>Whether a layer may be followed from those that are being followed; if not, it is reported.</summary>
    public bool CanEnter(Layer layer, HashSet<Reference> open, string anchor)
    {
        if (open.Contains(layer.Place))
        {
            Report(Rules.ReferenceCycle, layer, layer.Schema.Ref is null ? string.Empty : "/$ref", anchor, layer.Place.ToString());
            return false;
        }

        if (open.Count == MaxReferences)
        {
            problems.Add(Rules.ReferencesTooFar, anchor, $"{MaxReferences} schemas in a row");
            return false;
        }

        return true;
    }

    private static TValue? Find<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull
        where TValue : class => dictionary.TryGetValue(key, out TValue? value) ? value : null;
}
