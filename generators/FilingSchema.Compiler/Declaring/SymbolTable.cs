using System.Collections.Concurrent;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>What all files export, looked up by place and by name.</summary>
/// <remarks>Equal to another if the exports are; the dictionaries follow from them.</remarks>
public sealed class SymbolTable : IEquatable<SymbolTable>
{
    private readonly EquatableArray<FileExports> files;
    private readonly Dictionary<string, FileIndex> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pathsByUri = new(StringComparer.Ordinal);
    private readonly HashSet<string> unreadablePaths = new(StringComparer.Ordinal);
    private readonly HashSet<string> repeatedPaths = new(StringComparer.Ordinal);
    private readonly ILookup<string, Reference> byName;
    private readonly ILookup<Reference, TypeSymbol> unionsByCase;
    private readonly ILookup<(string Form, string Item), Reference> sections;
    private readonly ConcurrentDictionary<Reference, EquatableArray<SharedMember>> members = new();

    /// <summary>Links the exports of all files; their order does not matter.</summary>
    public SymbolTable(IEnumerable<FileExports> exports)
    {
        files = exports.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        foreach (FileExports file in files)
        {
            if (byPath.ContainsKey(file.Path))
            {
                repeatedPaths.Add(file.Path);
            }

            if (file.Root is null)
            {
                unreadablePaths.Add(file.Path);
            }

            byPath[file.Path] = file.Index;
            foreach (string uri in file.Index.Resources.Uris)
            {
                pathsByUri[uri] = file.Path;
            }
        }

        // In the order of the paths. Hint names, and files on some disks, do not tell upper from lower case.
        byName = byPath.Values
            .SelectMany(static file => file.Names)
            .ToLookup(static named => named.Name, static named => named.Place, StringComparer.OrdinalIgnoreCase);
        unionsByCase = byPath.Values
            .SelectMany(static file => file.Cases)
            .ToLookup(pair => Resolve(pair.Case), static pair => pair.Union);
        sections = files
            .Where(static file => file.Index.Section is not null)
            .ToLookup(static file => file.Index.Section!.Value, static file => new Reference(file.Path, string.Empty));
    }

    /// <summary>Whether there is a schema at a place.</summary>
    public ImportState StateOf(Reference place) =>
        !byPath.ContainsKey(place.Path) ? ImportState.NoSuchFile
        : unreadablePaths.Contains(place.Path) ? ImportState.Unreadable
        : SchemaAt(place) is null ? ImportState.NoSuchPlace
        : ImportState.Found;

    /// <summary>What a reference that leads nowhere was likely meant to be, for messages; or <see langword="null"/>.</summary>
    public string? HintFor(Reference place) => StateOf(place) switch
    {
        ImportState.NoSuchFile => HintForName(place.Path) ?? Suggestion.Among(place.Path, [.. files.Select(static file => file.Path)]),
        ImportState.NoSuchPlace => Suggestion.Among(place.Pointer, [.. SchemaAt(new(place.Path, string.Empty))!.Defs.Select(static definition => JsonPointer.Append("/$defs", definition.Name))]),
        _ => null,
    };

    /// <summary>The place that a reference means: URIs and anchors become paths and pointers, as far as they are known.</summary>
    public Reference Resolve(Reference reference) =>
        pathsByUri.TryGetValue(reference.Path, out string? path)
            ? new(path, byPath[path].Resources.Resolve(reference.Path, reference.Pointer) ?? reference.Pointer)
            : reference;

    /// <summary>The resource that the schema at a place belongs to, or <see langword="null"/> if there is none.</summary>
    public Resource? ResourceOf(Reference place) => IndexOf(place.Path)?.Resources.At(place.Pointer);

    /// <summary>The type that the schema at a place becomes, or <see langword="null"/>.</summary>
    public TypeSymbol? TypeAt(Reference place) =>
        IndexOf(place.Path) is { } file && file.Types.TryGetValue(place.Pointer, out TypeSymbol? type) && type.Kind != TypeKind.Validator ? type : null;

    /// <summary>The schema at a place, bare of annotations, or <see langword="null"/>.</summary>
    public Schema? SchemaAt(Reference place) => IndexOf(place.Path)?.Find(place.Pointer);

    /// <summary>What is known of the file with a path.</summary>
    internal FileIndex? IndexOf(string path) => byPath.TryGetValue(path, out FileIndex? file) ? file : null;

    /// <summary>The unions of which the type at a place is a case.</summary>
    public IEnumerable<TypeSymbol> UnionsOf(Reference place) => unionsByCase[place];

    /// <summary>The places of all types that take a name, letter case apart, in their order.</summary>
    public IEnumerable<Reference> Named(string fullName) => byName[fullName];

    /// <summary>Whether several files have this path.</summary>
    public bool IsRepeated(string path) => repeatedPaths.Contains(path);

    /// <summary>The members of the type at a place, those that <c>allOf</c> merges into it among them, in the ordinal order of their JSON names.</summary>
    public EquatableArray<SharedMember> MembersOf(Reference place) => members.GetOrAdd(place, FindMembers);

    /// <summary>All files that describe one section of a form.</summary>
    public IEnumerable<Reference> Sections(string form, string item) => sections[(form, item)];

    /// <inheritdoc/>
    public bool Equals(SymbolTable? other) => other is not null && files.Equals(other.files);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SymbolTable);

    /// <inheritdoc/>
    public override int GetHashCode() => files.GetHashCode();

    /// <summary>The one file of the same name in another folder.</summary>
    private string? HintForName(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        string[] same = [.. byPath.Keys.Where(other => other.Substring(other.LastIndexOf('/') + 1) == name).Take(2)];
        return same.Length != 1 ? null
            : UriReference.IsAbsolute(path) ? $"give '{same[0]}' this URI as its '$id', or refer to {UriReference.OfFile(same[0])}"
            : $"did you mean '{same[0]}'?";
    }

    private EquatableArray<SharedMember> FindMembers(Reference place)
    {
        var found = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        var visited = new HashSet<Reference>();
        var waiting = new Stack<Reference>([place]);
        while (waiting.Count > 0)
        {
            Reference current = waiting.Pop();
            if (visited.Add(current) && SchemaAt(current) is { } schema)
            {
                foreach (Member member in schema.Properties)
                {
                    found[member.Name] = member.Schema.Deprecated || (found.TryGetValue(member.Name, out bool isDeprecated) && isDeprecated);
                }

                IEnumerable<Reference> parts = schema.AllOf.Select(part => new Reference(current.Path, part.Pointer));
                foreach (Reference part in schema.Ref is null ? parts : parts.Append(Resolve(Reference.Read(current.Path, schema.Ref))))
                {
                    waiting.Push(part);
                }
            }
        }

        return found.Select(static member => new SharedMember(member.Key, member.Value)).ToEquatableArray();
    }
}
