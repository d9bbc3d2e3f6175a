using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Compiler.Binding;

/// <summary>All that is said of one value: its schema, what that refers to, and the parts of <c>allOf</c>, flattened.</summary>
internal sealed class LayerStack
{
    private readonly Scope scope;
    private readonly string anchor;
    private readonly HashSet<Reference> entered = [];
    private readonly HashSet<Reference> open = [];

    private LayerStack(Scope scope, string anchor)
    {
        this.scope = scope;
        this.anchor = anchor;
    }

    /// <summary>The layers that are not types of their own, the nearest first.</summary>
    public List<Layer> Layers { get; } = [];

    /// <summary>The type that a layer is, or refers to.</summary>
    public TypeSymbol? Symbol { get; private set; }

    /// <summary>The schema of <see cref="Symbol"/>, as far as it is known here.</summary>
    public Layer? SymbolLayer { get; private set; }

    /// <summary>Whether <c>null</c> was one of two alternatives: <c>anyOf: [X, { type: "null" }]</c>.</summary>
    public bool HasNullAlternative { get; private set; }

    /// <summary>What the value is unless it is undetermined: <c>anyOf: [{ const: undetermined }, X]</c>.</summary>
    public Layer? Determined { get; private set; }

    /// <summary>Whether a layer says what no C# type can: the value is JSON as it is then.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether something was reported that leaves the value's type open.</summary>
    public bool IsBroken { get; private set; }

    public static LayerStack Of(Scope scope, IEnumerable<Layer> sources, string anchor)
    {
        var stack = new LayerStack(scope, anchor);
        foreach (Layer source in sources)
        {
            stack.Add(source);
        }

        return stack;
    }

    private void Add(Layer layer)
    {
        if (!scope.CanEnter(layer, open, anchor))
        {
            IsBroken = true;
            return;
        }

        // What several ways lead to is said once.
        if (!entered.Add(layer.Place))
        {
            return;
        }

        open.Add(layer.Place);
        if (scope.TypeAt(layer.Place) is { } symbol)
        {
            AddSymbol(symbol, layer);
        }
        else
        {
            Layers.Add(layer);
            if (layer.Schema.Ref is not null)
            {
                AddTarget(layer);
            }

            foreach (var part in layer.Schema.AllOf)
            {
                Add(layer.Part(part));
            }

            AddAlternatives(layer);
            IsOpen |= OpenKeywords.IsNeededFor(layer.Schema);
        }

        open.Remove(layer.Place);
    }

    private void AddTarget(Layer layer)
    {
        Reference place = scope.PlaceOf(layer, layer.Schema.Ref!);
        if (scope.Target(layer) is { } target)
        {
            Add(target);
        }
        else if (scope.TypeAt(place) is { } symbol)
        {
            AddSymbol(symbol, null);
        }
        else
        {
            IsBroken = true;
        }
    }

    private void AddSymbol(TypeSymbol symbol, Layer? layer)
    {
        if (Symbol is not null && Symbol != symbol)
        {
            scope.Problems.Add(Rules.NoCSharpType, anchor, $"it is both {Symbol.Name} and {symbol.Name}; to merge their members say 'type: object' beside 'allOf'");
            IsBroken = true;
            return;
        }

        Symbol = symbol;
        SymbolLayer = layer;
        HasNullAlternative |= layer is { } known && AllowsNull(known.Schema);
    }

    private void AddAlternatives(Layer layer)
    {
        bool isNullable = OpenKeywords.IsNullable(layer.Schema);
        if (!isNullable && !OpenKeywords.IsDeterminable(layer.Schema))
        {
            return;
        }

        var alternatives = layer.Schema.AnyOf.Where(static choice => !OpenKeywords.IsNull(choice)).ToList();
        HasNullAlternative |= alternatives.Count < layer.Schema.AnyOf.Count;
        if (isNullable)
        {
            Add(layer.Part(alternatives[0]));
        }
        else
        {
            Determined = layer.Part(alternatives.Single(static choice => !TypeClassifier.IsUndetermined(choice)));
        }
    }

    private static bool AllowsNull(Syntax.Schema schema) =>
        schema.Types.Contains("null") || (schema.Types.Count == 0 && schema.Enum.Any(static value => value.Kind == Syntax.JsonKind.Null));
}
