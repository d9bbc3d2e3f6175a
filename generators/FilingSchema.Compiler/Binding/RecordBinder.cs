using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds a record: the members of its schema and of all that <c>allOf</c> merges into it.</summary>
internal sealed class RecordBinder(Scope scope, MemberBinder memberBinder)
{
    public RecordModel Bind(TypeSymbol symbol)
    {
        Layer root = scope.Own(symbol.Pointer);
        var parts = new RecordParts(scope, root.Schema.Pointer);
        parts.Add(root);

        BaseImport[] bases = [.. scope.Imports.Bases.Where(import => import.Pointer == symbol.Pointer)];
        if (bases.Length > 1)
        {
            scope.Problems.Add(Rules.CaseOfTwoUnions, symbol.Pointer, symbol.Name, bases[0].Union.Name, bases[1].Union.Name);
        }

        (string json, EquatableArray<TypeSymbol> references) = JsonSchemaWriter.Write(scope, root);
        EquatableArray<MemberModel> members = memberBinder.Bind(symbol, parts, bases.FirstOrDefault());
        bool countsJson = parts.Layers.Any(static layer => CountsMembers(layer.Schema));
        string? evaluator = scope.Open.BindRecord(parts.Layers, root, countsJson);
        (EquatableArray<LinkModel> links, EquatableArray<IdentityModel> identities) = LinkBinder.Bind(scope, root, members);
        return new()
        {
            Symbol = symbol,
            Summary = Documentation.Summary(root.Schema, symbol),
            Remarks = Documentation.Remarks(root.Schema),
            IsDeprecated = root.Schema.Deprecated,
            Location = new Reference(scope.Path, symbol.Pointer).ToString(),
            Title = root.Schema.Title,
            Description = root.Schema.Description,
            Filing = root.Schema.Filing,
            Members = members,
            Base = bases.FirstOrDefault()?.Union,
            Evaluator = evaluator,
            Checks = ObjectChecks(parts, root, symbol, evaluator),
            Open = scope.Open.IsEmpty ? null : scope.Open.ToModel(),
            Json = json,
            References = references,
            Links = links,
            Identities = identities,
        };
    }

    private EquatableArray<CheckModel> ObjectChecks(RecordParts parts, Layer root, TypeSymbol symbol, string? evaluator)
    {
        var checks = new List<CheckModel>();
        foreach (Layer layer in parts.Layers)
        {
            AssertingKeywords.ReportUnchecked(scope, layer, AssertingKeywords.OfRecord, symbol.Pointer);
            ReportUnknownDependencies(layer, parts, symbol);
            AddClosed(checks, layer, isRoot: layer.Place == root.Place, isEvaluated: evaluator is not null);
        }

        if (evaluator is not null)
        {
            checks.Add(new("Open", evaluator, root.Place.ToString()));
        }

        return checks.ToEquatableArray();
    }

    /// <summary>Whether a schema asserts how many members there are, or which with which: of the JSON, since no record holds what could not be read.</summary>
    private static bool CountsMembers(Schema schema) =>
        schema.MinProperties is not null || schema.MaxProperties is not null || schema.DependentRequired.Count > 0;

    private void ReportUnknownDependencies(Layer layer, RecordParts parts, TypeSymbol symbol)
    {
        foreach (string member in layer.Schema.DependentRequired.SelectMany(static dependency => dependency.Required.Prepend(dependency.Name)).Distinct(StringComparer.Ordinal).Where(member => !parts.Members.ContainsKey(member)))
        {
            scope.Report(Rules.NoCSharpType, layer, "/dependentRequired", symbol.Pointer, $"'dependentRequired' names '{member}', which is not among the properties");
        }
    }

    private void AddClosed(List<CheckModel> checks, Layer layer, bool isRoot, bool isEvaluated)
    {
        foreach ((string keyword, Schema? schema) in new[]
        {
            ("additionalProperties", layer.Schema.AdditionalProperties),
            ("unevaluatedProperties", layer.Schema.UnevaluatedProperties),
        })
        {
            if (schema is null or { Always: true })
            {
                continue;
            }

            if (!isRoot && (schema.Always == false || keyword == "unevaluatedProperties"))
            {
                scope.Problems.Add(Rules.NoCSharpType, scope.Path == layer.Path ? $"{layer.Schema.Pointer}/{keyword}" : "/allOf", $"'{keyword}: false' in a part of 'allOf' forbids the members of the other parts; say 'unevaluatedProperties: false' beside 'allOf' instead");
            }
            else if (schema.Always == false && !(isEvaluated && (keyword == "unevaluatedProperties" || layer.Schema.PatternProperties.Count > 0)))
            {
                checks.Add(new("Closed", keyword, layer.Place.ToString()));
            }
        }
    }
}
