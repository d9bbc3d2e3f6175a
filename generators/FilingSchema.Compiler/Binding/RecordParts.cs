using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>The schemas that are merged into one record, and what each says of each member.</summary>
internal sealed class RecordParts(Scope scope, string anchor)
{
    private readonly HashSet<Reference> entered = [];
    private readonly HashSet<Reference> open = [];

    /// <summary>The schemas, those of <c>allOf</c> before the one that names them.</summary>
    public List<Layer> Layers { get; } = [];

    /// <summary>The schemas of each member, in the order in which the members were first named.</summary>
    public Dictionary<string, List<Layer>> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The names in that order.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The names of the members that must be there.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    public void Add(Layer layer)
    {
        // What several ways lead to is merged once.
        if (!scope.CanEnter(layer, open, anchor) || !entered.Add(layer.Place))
        {
            return;
        }

        open.Add(layer.Place);

        Schema schema = layer.Schema;
        if (schema.Ref is not null && scope.Target(layer) is { } target)
        {
            Add(target with { Owner = scope.TypeAt(target.Place) });
        }

        foreach (Schema part in schema.AllOf)
        {
            Add(layer.Part(part));
        }

        Layers.Add(layer);
        foreach (Member property in schema.Properties)
        {
            if (!Members.TryGetValue(property.Name, out List<Layer>? sources))
            {
                Members[property.Name] = sources = [];
                Names.Add(property.Name);
            }

            // The nearest schema comes first: its docs and its `x-read` win.
            sources.Insert(0, layer.Part(property.Schema));
        }

        Required.UnionWith(schema.Required);
        open.Remove(layer.Place);
    }
}
