using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>The resources of a file: its root, and each schema with a <c>$id</c>; with the anchors that name schemas in them.</summary>
internal sealed class ResourceIndex
{
    private readonly Dictionary<string, Resource> byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Anchor), string> anchors = [];
    private readonly Dictionary<string, Resource> byPlace = new(StringComparer.Ordinal);

    public ResourceIndex(string path, Schema? root)
    {
        if (root is null)
        {
            return;
        }

        var found = new Dictionary<string, Resource>(StringComparer.Ordinal);
        var waiting = new Stack<(Schema Schema, string Resource)>([(root, root.Pointer)]);
        var dynamicAnchors = new List<(string Resource, Member Anchor)>();
        while (waiting.Count > 0)
        {
            (Schema schema, string resource) = waiting.Pop();
            if (schema.Pointer.Length == 0 || schema.Id is not null)
            {
                string? outerDialect = found.TryGetValue(resource, out Resource? outer) ? outer.Dialect : null;
                resource = schema.Pointer;
                found[resource] = new(new(path, resource), schema.Id, schema.Dialect ?? outerDialect, []);
                byUri[schema.Id ?? path] = found[resource];
                anchors[(resource, string.Empty)] = resource;
            }

            byPlace[schema.Pointer] = found[resource];
            foreach (string anchor in new[] { schema.Anchor, schema.DynamicAnchor }.OfType<string>())
            {
                anchors[(resource, anchor)] = schema.Pointer;
            }

            if (schema.DynamicAnchor is { } name)
            {
                dynamicAnchors.Add((resource, new(name, schema)));
            }

            foreach (Schema part in schema.Parts())
            {
                waiting.Push((part, resource));
            }
        }

        byUri[path] = found[string.Empty];
        foreach (IGrouping<string, Member> group in dynamicAnchors.GroupBy(static anchor => anchor.Resource, static anchor => anchor.Anchor, StringComparer.Ordinal))
        {
            Resource complete = found[group.Key] with
            {
                DynamicAnchors = group.OrderBy(static anchor => anchor.Name, StringComparer.Ordinal).Select(static anchor => new Anchor(anchor.Name, anchor.Schema.Pointer)).ToEquatableArray(),
            };
            Replace(byUri, found[group.Key], complete);
            Replace(byPlace, found[group.Key], complete);
        }
    }

    /// <summary>The URIs of the resources; the path is one.</summary>
    public IEnumerable<string> Uris => byUri.Keys;

    /// <summary>The place that a URI and a pointer or an anchor lead to, whether or not there is a schema; <see langword="null"/> if the URI or the anchor is unknown.</summary>
    public string? Resolve(string uri, string fragment) =>
        !byUri.TryGetValue(uri, out Resource? resource) ? null
        : fragment.Length > 0 && fragment[0] == '/' ? resource.Root.Pointer + fragment
        : anchors.TryGetValue((resource.Root.Pointer, fragment), out string? pointer) ? pointer
        : null;

    /// <summary>The resource that the schema at a place belongs to.</summary>
    public Resource? At(string pointer) => byPlace.TryGetValue(pointer, out Resource? resource) ? resource : null;

    /// <summary>The schema with a <c>$id</c> that the schema at a place is, or is a part of; <see langword="null"/> if there is none.</summary>
    public Identity? IdentityAt(string pointer) => At(pointer) is { Id: { } id } resource ? new(resource.Root, id) : null;

    private static void Replace(Dictionary<string, Resource> dictionary, Resource old, Resource replacement)
    {
        foreach (string key in dictionary.Where(entry => ReferenceEquals(entry.Value, old)).Select(static entry => entry.Key).ToList())
        {
            dictionary[key] = replacement;
        }
    }
}

/// <summary>A schema that references name by a URI of its own, and what lies within up to the next such schema.</summary>
/// <param name="Root">Its place.</param>
/// <param name="Id">Its <c>$id</c>, absolute; <see langword="null"/> for the root of a file that has none.</param>
/// <param name="Dialect">Its <c>$schema</c>, or that of what it lies in; <see langword="null"/> for this dialect.</param>
/// <param name="DynamicAnchors">Its <c>$dynamicAnchor</c>s, in the order of their names.</param>
public sealed record Resource(Reference Root, string? Id, string? Dialect, EquatableArray<Anchor> DynamicAnchors);

/// <summary>A name for a place.</summary>
/// <param name="Name">The name.</param>
/// <param name="Pointer">The place in the file.</param>
public sealed record Anchor(string Name, string Pointer);
