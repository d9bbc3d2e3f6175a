using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <content>Keywords that name a schema for references, and the references.</content>
public sealed partial class SchemaReader
{
    /// <summary>A <c>$id</c> moves the base of all references within, so it is read before them.</summary>
    private void EnterResource(MappingNode mapping)
    {
        if (mapping.Find("$id") is { Value: ScalarNode { Value.Length: > 0 } id })
        {
            baseUri = UriReference.Resolve(baseUri ?? UriReference.OfFile(path), id.Value.TrimEnd('#'));
        }
    }

    private Schema ReadIdentity(Schema schema, MappingEntry entry)
    {
        switch (entry.Key)
        {
            case "$id":
                return schema with { Id = scalars.FilledText(entry) is null ? null : baseUri };
            case "$anchor":
                return schema with { Anchor = scalars.FilledText(entry) };
            case "$dynamicAnchor":
                return schema with { DynamicAnchor = scalars.FilledText(entry) };
            default:
                // Each is a URI with `true` or `false`, whether it must be understood. What is not understood asserts nothing here.
                return scalars.FilledMapping(entry) is { } vocabularies
                    ? schema with { Vocabularies = vocabularies.Entries.Select(static vocabulary => vocabulary.Key).ToEquatableArray() }
                    : schema;
        }
    }

    private string? ReadReference(MappingEntry entry) =>
        scalars.FilledText(entry) is not { } text ? null : baseUri is null ? text : UriReference.Resolve(baseUri, text);

    /// <summary>A reference may lead to a place that no keyword makes a schema; it is read as one then. In a file of records such a keyword is an error.</summary>
    private Schema WithOthers(Schema root, Node document)
    {
        if (open is null)
        {
            return root;
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<Schema>([root]);
        var others = new List<Schema>();
        var references = new List<string>();
        while (waiting.Count > 0)
        {
            Schema schema = waiting.Pop();
            known.Add(schema.Pointer);
            references.AddRange(new[] { schema.Ref, schema.DynamicRef }.OfType<string>());
            foreach (Schema part in schema.Parts())
            {
                waiting.Push(part);
            }

            if (waiting.Count == 0)
            {
                foreach (string pointer in references.Select(reference => PointerIn(reference, root.Id)).OfType<string>().Where(known.Add).ToList())
                {
                    if (ReadOther(document, pointer, known) is { } other)
                    {
                        others.Add(other);
                        waiting.Push(other);
                    }
                }

                references.Clear();
            }
        }

        return others.Count == 0 ? root : root with { Others = others.ToEquatableArray() };
    }

    /// <summary>The pointer of a reference that leads into this file by one.</summary>
    private string? PointerIn(string reference, string? id)
    {
        int hash = reference.IndexOf("#/", StringComparison.Ordinal);
        string file = hash < 0 ? reference : reference.Substring(0, hash);
        return hash >= 0 && (file.Length == 0 || file == path || file == id) ? Uri.UnescapeDataString(reference.Substring(hash + 1)) : null;
    }

    private Schema? ReadOther(Node document, string pointer, HashSet<string> schemas)
    {
        Node? node = document;
        string? outerBase = baseUri;
        string way = string.Empty;
        foreach (string token in pointer.Substring(1).Split('/').Select(JsonPointer.Unescape))
        {
            if (node is MappingNode around && schemas.Contains(way))
            {
                EnterResource(around);
            }

            way = JsonPointer.Append(way, token);
            node = node switch
            {
                MappingNode mapping => mapping.Find(token)?.Value,
                SequenceNode sequence when JsonPointer.IndexOf(token) is { } index && index < sequence.Items.Count => sequence.Items[index],
                _ => null,
            };
        }

        // What is no schema at all is reported as a reference that leads nowhere.
        Schema? other = node is MappingNode or ScalarNode { IsPlain: true, Value: "true" or "false" } ? ReadSchema("The place", node, pointer, AnyType) : null;
        baseUri = outerBase;
        return other;
    }
}
