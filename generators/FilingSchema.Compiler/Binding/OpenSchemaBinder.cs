using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds one schema to the calls by which its evaluator asserts what it says, and applies its parts.</summary>
/// <param name="binder">Knows the evaluators of other schemas.</param>
/// <param name="layer">The schema.</param>
/// <param name="resource">The resource that it belongs to.</param>
internal sealed class OpenSchemaBinder(OpenBinder binder, Layer layer, Resource? resource)
{
    private readonly Schema schema = layer.Schema;
    private readonly List<(string Method, string Arguments)> calls = [];

    /// <summary>The evaluator of the whole schema.</summary>
    public OpenMethod Bind(string name)
    {
        bool tracks = false;
        if (schema.Always == false)
        {
            Add("Never");
        }
        else if (schema.Always is null)
        {
            if (binder.Has(resource, "validation"))
            {
                AddAssertions();
            }

            if (schema.Format is { } format && binder.AssertsFormat(resource))
            {
                Add("Format", CSharpLiteral.Of(format));
            }

            AddReferences();
            tracks = (schema.UnevaluatedItems is not null || schema.UnevaluatedProperties is not null) && binder.Has(resource, "unevaluated");
            if (binder.Has(resource, "applicator"))
            {
                AddAlternatives();
                AddOfObject();
                AddOfList();
            }

            if (tracks)
            {
                AddUnevaluated(calls);
            }
        }

        return new(name, layer.Place.ToString(), tracks, calls.ToEquatableArray());
    }

    /// <summary>The evaluator of what no record asserts by its members.</summary>
    public OpenMethod BindBesideRecord(string name, bool countsMembers)
    {
        if (countsMembers)
        {
            AddCounts();
        }

        AddAlternatives(besideRecord: true);
        AddOfObject(besideRecord: true);
        return new(name, layer.Place.ToString(), false, calls.ToEquatableArray());
    }

    /// <summary>Adds what is asserted of the members and elements that no schema has looked at; <see langword="false"/> if nothing is.</summary>
    public bool AddUnevaluated(List<(string Method, string Arguments)> calls)
    {
        foreach ((string method, Schema? others) in new[] { ("UnevaluatedProperties", schema.UnevaluatedProperties), ("UnevaluatedItems", schema.UnevaluatedItems) })
        {
            if (others is not null)
            {
                calls.Add(others is { Always: false } ? ("No" + method, string.Empty) : (method, WithinOrNull(others)));
            }
        }

        return schema.UnevaluatedProperties is not null || schema.UnevaluatedItems is not null;
    }

    private void AddAssertions()
    {
        if (schema.Types.Count > 0)
        {
            Add("Type", [.. schema.Types.Select(CSharpLiteral.Of)]);
        }

        if (schema.Const is { } constant)
        {
            Add("Const", CSharpLiteral.Of(constant.Text));
        }

        if (schema.Enum.Count > 0)
        {
            Add("OneOf", [.. schema.Enum.Select(static value => CSharpLiteral.Of(value.Text))]);
        }

        foreach ((string keyword, string method, string arguments) in AssertionBinder.OfScalars(schema).Concat(AssertionBinder.OfLists(schema)))
        {
            Add(method, keyword == "pattern" ? Pattern(arguments) : arguments);
        }

        AddCounts();
        if (schema.Required.Count > 0)
        {
            Add("RequiredMembers", [.. schema.Required.Select(CSharpLiteral.Of)]);
        }

    }

    private void AddCounts()
    {
        foreach (CheckModel check in AssertionBinder.ObjectSize(layer))
        {
            Add(check.Method, check.Arguments);
        }

        foreach (Dependency dependency in schema.DependentRequired)
        {
            foreach (string required in dependency.Required)
            {
                Add("DependentRequired", CSharpLiteral.Of(dependency.Name), CSharpLiteral.Of(required));
            }
        }
    }

    private void AddReferences()
    {
        if (schema.Ref is { } reference && binder.Referred(layer, reference, resource) is { } referred)
        {
            Add("Refer", referred.Evaluator);
        }

        if (schema.DynamicRef is { } dynamic && binder.Referred(layer, dynamic, resource) is { } first)
        {
            // Only what is an anchor of that kind itself sends the search on to the resources around.
            string anchor = dynamic.Substring(dynamic.IndexOf('#') + 1);
            if (anchor.Length > 0 && first.Target.DynamicAnchor == anchor)
            {
                Add("Dynamic", CSharpLiteral.Of(anchor), first.Evaluator);
            }
            else
            {
                Add("Refer", first.Evaluator, CSharpLiteral.Of("/$dynamicRef"));
            }
        }
    }

    private void AddAlternatives(bool besideRecord = false)
    {
        // A record has the parts of `allOf` merged into it.
        foreach (Schema part in besideRecord ? [] : schema.AllOf)
        {
            Add("Apply", InPlace(part));
        }

        AddAnyOf();
        AddOneOf();

        if (schema.Not is { } not)
        {
            Add("Not", InPlace(not));
        }

        if (schema.If is { } condition)
        {
            Add("If", InPlace(condition), InPlaceOrNull(schema.Then), InPlaceOrNull(schema.Else));
        }

        foreach (Member dependent in schema.DependentSchemas)
        {
            Add("DependentSchema", CSharpLiteral.Of(dependent.Name), InPlace(dependent.Schema));
        }
    }

    /// <summary>Of two alternatives one of which is a single value, what is wrong with the other can be said.</summary>
    private void AddAnyOf()
    {
        Schema[] others = [.. schema.AnyOf.Where(static choice => !OpenKeywords.IsNull(choice) && !TypeClassifier.IsUndetermined(choice))];
        bool areValues = schema.AnyOf.Except(others).All(static choice => AssertingKeywords.In(choice).All(static keyword => keyword is "type" or "const"));
        if (schema.AnyOf.Count == 2 && others.Length == 1 && areValues)
        {
            Add(OpenKeywords.IsNullable(schema) ? "UnlessNull" : "UnlessUndetermined", InPlace(others[0]));
        }
        else if (schema.AnyOf.Count > 0)
        {
            Add("AnyOf", [.. schema.AnyOf.Select(InPlace)]);
        }
    }

    /// <summary>Cases that a member tells apart are looked up by it, so that what is wrong with the one that is meant can be said.</summary>
    private void AddOneOf()
    {
        List<(Schema Choice, Dictionary<string, string> Constants)> cases = [];
        foreach (Schema choice in schema.OneOf)
        {
            bool isObject = schema.Types.Count == 1 && schema.Types[0] == "object";
            if (binder.PartsOf(layer.Part(choice)) is { } parts && (isObject || parts.Layers.Any(static part => part.Schema.Types.Count == 1 && part.Schema.Types[0] == "object")))
            {
                cases.Add((choice, UnionBinder.ConstantsOf(parts)));
            }
        }

        string? member = cases.FirstOrDefault().Constants?.Keys.FirstOrDefault(key => cases.All(other => other.Constants.ContainsKey(key))
            && cases.Select(other => other.Constants[key]).Distinct(StringComparer.Ordinal).Count() == cases.Count);
        if (member is not null && cases.Count == schema.OneOf.Count)
        {
            Add("Case", CSharpLiteral.Of(member), binder.AddCases(cases.Select(found => (found.Constants[member], InPlace(found.Choice))).ToEquatableArray()));
        }
        else if (schema.OneOf.Count > 0)
        {
            Add("ExactlyOne", [.. schema.OneOf.Select(InPlace)]);
        }
    }

    private void AddOfObject(bool besideRecord = false)
    {
        if (schema.PropertyNames is { } names)
        {
            Add("Names", Within(names));
        }

        if (schema.Properties.Count == 0 && schema.PatternProperties.Count == 0 && schema.AdditionalProperties is null)
        {
            return;
        }

        var parts = new List<string>();
        if (schema.Properties.Count > 0)
        {
            parts.Add($"Properties = new() {{ {string.Join(", ", schema.Properties.Select(member => $"[{CSharpLiteral.Of(member.Name)}] = {(besideRecord ? "null" : WithinOrNull(member.Schema))}"))} }}");
        }

        if (schema.PatternProperties.Count > 0)
        {
            parts.Add($"Patterns = [{string.Join(", ", schema.PatternProperties.Select(member => $"new({FlatPattern.Creation(member.Name)}, {WithinOrNull(member.Schema)})"))}]");
        }

        if (schema.AdditionalProperties is { } additional && !(besideRecord && schema.PatternProperties.Count == 0 && additional.Always == false))
        {
            parts.Add(additional.Always switch
            {
                false => "IsClosed = true",
                true => "IsOpen = true",
                null => $"Others = {Within(additional)}",
            });
        }

        Add("Members", binder.AddField("Fs::OpenMembers", "Members", parts.Count == 0 ? "new()" : $"new() {{ {string.Join(", ", parts)} }}"));
    }

    private void AddOfList()
    {
        if (schema.PrefixItems.Count > 0)
        {
            Add("PrefixItems", [.. schema.PrefixItems.Select(Within)]);
        }

        if (schema.Items is { } items)
        {
            Add(items.Always == false ? "NoItems" : "Items", [Invariant(schema.PrefixItems.Count), .. items.Always == false ? (string[])[] : [WithinOrNull(items)]]);
        }

        if (schema.Contains is { } contains)
        {
            bool counts = binder.Has(resource, "validation");
            Add("Contains", Invariant(counts ? schema.MinContains ?? 1 : 1), counts && schema.MaxContains is { } most ? Invariant(most) : "null", Within(contains));
        }
    }

    private string Pattern(string pattern) => binder.AddField("Fs::TextPattern", "Pattern", pattern);

    private string InPlace(Schema part) => binder.Evaluator(layer.Part(part), resource, layer.Place);

    private string InPlaceOrNull(Schema? part) => part is null ? "null" : InPlace(part);

    private string Within(Schema part) => binder.Evaluator(layer.Part(part), resource, null);

    /// <summary><c>true</c> asserts nothing, so nothing is called.</summary>
    private string WithinOrNull(Schema part) => part.Always == true ? "null" : Within(part);

    private void Add(string method, params string[] arguments) =>
        calls.Add((method, string.Join(", ", arguments.Where(static argument => argument.Length > 0))));

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
