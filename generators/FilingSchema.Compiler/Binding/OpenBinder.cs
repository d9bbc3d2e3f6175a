using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds schemas to evaluators of JSON as it is: one for each schema that is reached, whatever file it stands in.</summary>
/// <param name="scope">What can be seen.</param>
/// <param name="form">How the open form is made.</param>
/// <param name="prefix">What to put before the name of an evaluator where another class calls it.</param>
internal sealed class OpenBinder(Scope scope, OpenForm form, string prefix = "")
{
    private readonly Dictionary<Reference, (string Name, Resource? Resource)> evaluators = [];
    private readonly Dictionary<Reference, string> scopes = [];
    private readonly Queue<(Layer Layer, Resource? Resource, string Name)> waiting = new();
    private readonly List<OpenMethod> methods = [];
    private readonly List<OpenScope> openScopes = [];
    private readonly List<OpenField> fields = [];
    private readonly IdentitySet identities = new(scope);
    private readonly InPlaceGraph graph = new();
    private int count;

    /// <summary>Whether nothing was bound.</summary>
    public bool IsEmpty => methods.Count == 0;

    /// <summary>The evaluator of a schema, as C#.</summary>
    public string Bind(Layer layer)
    {
        string name = Evaluator(layer, null, null);
        BindWaiting();
        return prefix + name;
    }

    /// <summary>The evaluator of what the record of some schemas cannot check itself, as C#; <see langword="null"/> if it can check everything.</summary>
    /// <param name="layers">The schemas that are merged into the record.</param>
    /// <param name="root">The one of them that is the record's own.</param>
    /// <param name="countsMembers">Whether what is asserted of how many members there are, and of which with which, is among it.</param>
    public string? BindRecord(IReadOnlyList<Layer> layers, Layer root, bool countsMembers)
    {
        if (!countsMembers && !layers.Any(static layer => OpenKeywords.AreInRecord(layer.Schema)))
        {
            return null;
        }

        var calls = new List<(string Method, string Arguments)>();
        foreach (Layer layer in layers)
        {
            string part = NextName();
            methods.Add(new OpenSchemaBinder(this, layer, scope.ResourceOf(layer.Place)).BindBesideRecord(part, countsMembers));
            calls.Add(("Apply", part));
        }

        // Last, since it asks what all the others have looked at.
        bool tracks = new OpenSchemaBinder(this, root, scope.ResourceOf(root.Place)).AddUnevaluated(calls);
        string name = NextName();
        methods.Add(new(name, root.Place.ToString(), tracks, calls.ToEquatableArray()));
        BindWaiting();
        return prefix + name;
    }

    /// <summary>The URIs of the schemas that are evaluated.</summary>
    public IdentitySet Identities => identities;

    /// <summary>All evaluators; what never comes to an end, or calls one another too deeply, is reported.</summary>
    public OpenModel ToModel()
    {
        foreach (Reference place in graph.FindCycle().Where(place => place.Path == scope.Path))
        {
            scope.Problems.Add(Rules.ReferenceCycle, ReferenceAt(place), place.ToString());
        }

        foreach (Reference place in graph.FindTooLong(scope.Path, Binding.Scope.MaxReferences))
        {
            scope.Problems.Add(Rules.ReferencesTooFar, ReferenceAt(place), $"{Binding.Scope.MaxReferences} schemas in a row");
        }

        return new()
        {
            Fields = fields.ToEquatableArray(),
            Scopes = openScopes.ToEquatableArray(),
            Methods = methods.ToEquatableArray(),
        };
    }

    private string ReferenceAt(Reference place) => place.Pointer + (scope.Own(place.Pointer).Schema.Ref is null ? string.Empty : "/$ref");

    /// <summary>The evaluator of a part of a schema.</summary>
    /// <param name="layer">The part.</param>
    /// <param name="from">The resource of what asks for it.</param>
    /// <param name="user">The schema that applies it to the very value that it is asked about; <see langword="null"/> for a value within.</param>
    internal string Evaluator(Layer layer, Resource? from, Reference? user)
    {
        if (user is { } applying)
        {
            graph.Add(applying, layer.Place);
        }

        if (!evaluators.TryGetValue(layer.Place, out (string Name, Resource? Resource) evaluator))
        {
            // Of imported schemas only resources and what references lead to are known; a part belongs to what it is a part of.
            Resource? resource = scope.ResourceOf(layer.Place) ?? from;
            identities.Add(layer);
            evaluators[layer.Place] = evaluator = (NextName(), resource);
            waiting.Enqueue((layer, resource, evaluator.Name));
        }

        return evaluator.Resource is { DynamicAnchors.Count: > 0 } entered && entered.Root != from?.Root
            ? Entering(evaluator.Name, entered)
            : evaluator.Name;
    }

    /// <summary>The evaluator of what a reference leads to, or <see langword="null"/> if that is not known (which has been reported).</summary>
    internal (string Evaluator, Schema Target)? Referred(Layer layer, string reference, Resource? from) =>
        scope.Find(scope.PlaceOf(layer, reference)) is { } target ? (Evaluator(target, from, layer.Place), target.Schema) : null;

    /// <summary>All that is merged into one object from what a layer refers to.</summary>
    internal RecordParts? PartsOf(Layer layer)
    {
        if (layer.Schema.Ref is null || scope.Target(layer) is not { } target)
        {
            return null;
        }

        var parts = new RecordParts(scope, layer.Schema.Pointer);
        parts.Add(target);
        return parts;
    }

    internal string AddCases(EquatableArray<(string Value, string Evaluator)> cases)
    {
        string name = $"Cases{openScopes.Count + 1}";
        openScopes.Add(new(name, cases));
        return name;
    }

    internal string AddField(string type, string name, string value)
    {
        if (fields.FirstOrDefault(field => field.Type == type && field.Value == value) is { } same)
        {
            return same.Name;
        }

        var field = new OpenField(type, $"{name}{fields.Count + 1}", value);
        fields.Add(field);
        return field.Name;
    }

    /// <summary>The vocabularies of a resource: those of its meta-schema; all of them where that is the standard one, or none is named.</summary>
    internal bool Has(Resource? resource, string vocabulary) =>
        resource?.Dialect is not { } dialect || dialect == Vocabulary.Dialect
            ? vocabulary != "format-assertion" || resource?.Dialect is null
            : scope.Find(scope.PlaceOf(new Layer(resource.Root.Path, new Schema { Pointer = string.Empty }), dialect)) is not { Schema.Vocabularies: { Count: > 0 } vocabularies }
                || vocabularies.Any(uri => uri.EndsWith("/vocab/" + vocabulary, StringComparison.Ordinal));

    /// <summary>Whether <c>format</c> asserts.</summary>
    internal bool AssertsFormat(Resource? resource) => form.AssertsFormats || Has(resource, "format-assertion");

    private string NextName() => $"Schema{++count}";

    private void BindWaiting()
    {
        while (waiting.Count > 0)
        {
            (Layer layer, Resource? resource, string name) = waiting.Dequeue();
            methods.Add(new OpenSchemaBinder(this, layer, resource).Bind(name));
        }
    }

    /// <summary>The evaluator that notes, before it calls another, that this resource is being evaluated.</summary>
    private string Entering(string evaluator, Resource resource)
    {
        string name = evaluator + "InScope";
        if (methods.All(method => method.Name != name))
        {
            methods.Add(new(name, null, false, [("Within", $"{Scope(resource)}, {evaluator}")]));
        }

        return name;
    }

    private string Scope(Resource resource)
    {
        if (!scopes.TryGetValue(resource.Root, out string? name))
        {
            scopes[resource.Root] = name = $"Anchors{scopes.Count + 1}";
            openScopes.Add(new(name, resource.DynamicAnchors
                .Select(anchor => (anchor.Name, Layer: scope.Find(new Reference(resource.Root.Path, anchor.Pointer))))
                .Where(static anchor => anchor.Layer is not null)
                .Select(anchor => (anchor.Name, Evaluator(anchor.Layer!.Value, resource, null)))
                .ToEquatableArray()));
        }

        return name;
    }
}
