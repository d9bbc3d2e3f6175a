using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds a <c>oneOf</c> whose cases are told apart by a constant member.</summary>
internal sealed class UnionBinder(Scope scope, MemberBinder memberBinder)
{
    public UnionModel Bind(TypeSymbol symbol)
    {
        Layer root = scope.Own(symbol.Pointer);
        var parts = new RecordParts(scope, root.Schema.Pointer);
        parts.Add(root);

        foreach (Layer layer in parts.Layers)
        {
            AssertingKeywords.ReportUnchecked(scope, layer, layer.Place == root.Place ? AssertingKeywords.OfUnion : AssertingKeywords.OfRecord, symbol.Pointer);
        }

        List<UnionCase> cases = Cases(root, symbol);
        string discriminator = Discriminator(cases, symbol);
        EquatableArray<MemberModel> members = memberBinder.Bind(symbol, parts, union: null);
        ReportUnlikeMembers(members, cases, discriminator, symbol);

        (string json, EquatableArray<TypeSymbol> references) = JsonSchemaWriter.Write(scope, root);
        (EquatableArray<LinkModel> links, EquatableArray<IdentityModel> identities) = LinkBinder.Bind(scope, root, members);
        return new()
        {
            Symbol = symbol,
            Summary = Documentation.Summary(root.Schema, symbol),
            IsDeprecated = root.Schema.Deprecated,
            Location = new Reference(scope.Path, symbol.Pointer).ToString(),
            Title = root.Schema.Title,
            Description = root.Schema.Description,
            Filing = root.Schema.Filing,
            Members = members,
            Discriminator = discriminator,
            Cases = cases
                .Where(choice => choice.Constants.ContainsKey(discriminator))
                .Select(choice => new CaseModel(choice.Symbol, choice.Constants[discriminator]))
                .ToEquatableArray(),
            Json = json,
            References = references,
            Links = links,
            Identities = identities,
        };
    }

    private List<UnionCase> Cases(Layer root, TypeSymbol symbol)
    {
        var cases = new List<UnionCase>();
        for (int i = 0; i < root.Schema.OneOf.Count; i++)
        {
            Layer choice = root.Part(root.Schema.OneOf[i]);
            if (choice.Schema.Ref is not { } reference)
            {
                scope.Problems.Add(Rules.CasesNotDistinct, choice.Schema.Pointer, symbol.Name, "a case is no $ref; move it to $defs and refer to it");
                continue;
            }

            TypeSymbol? type = scope.TypeAt(scope.PlaceOf(choice, reference));
            if (type is { Kind: TypeKind.Record } && scope.Target(choice) is { } target)
            {
                var parts = new RecordParts(scope, choice.Schema.Pointer);
                parts.Add(target);
                cases.Add(new(type, choice.Schema.Pointer, parts, ConstantsOf(parts)));
            }
            else if (scope.StateOf(scope.PlaceOf(choice, reference)) == ImportState.Found)
            {
                scope.Problems.Add(Rules.CasesNotDistinct, choice.Schema.Pointer + "/$ref", symbol.Name, $"'{reference}' is no object");
            }
        }

        return cases;
    }

    /// <summary>The members that are required with a constant, and their constants.</summary>
    public static Dictionary<string, string> ConstantsOf(RecordParts parts) => parts.Members
        .Where(member => parts.Required.Contains(member.Key))
        .Select(static member => (member.Key, Value: member.Value.Select(static layer => layer.Schema.Const?.StringValue).FirstOrDefault(static value => value is not null)))
        .Where(static pair => pair.Value is not null)
        .ToDictionary(static pair => pair.Key, static pair => pair.Value!, StringComparer.Ordinal);

    /// <summary>The first member that every case requires with a constant; the constants must differ.</summary>
    private string Discriminator(List<UnionCase> cases, TypeSymbol symbol)
    {
        string? name = cases.FirstOrDefault()?.Constants.Keys.FirstOrDefault(key => cases.All(choice => choice.Constants.ContainsKey(key)));
        if (cases.Count == 0)
        {
            return string.Empty;
        }

        if (name is null)
        {
            // Most cases know better than one: the ones without it are the mistake.
            name = cases.SelectMany(static choice => choice.Constants.Keys).GroupBy(static key => key, StringComparer.Ordinal).OrderByDescending(static group => group.Count(), Comparer<int>.Default).FirstOrDefault()?.Key ?? "type";
            foreach (UnionCase choice in cases.Where(choice => !choice.Constants.ContainsKey(name)))
            {
                scope.Problems.Add(Rules.CasesNotDistinct, choice.Pointer, symbol.Name, $"{choice.Symbol.Name} does not require a property '{name}' with a constant");
            }
        }

        foreach (var twins in cases.Where(choice => choice.Constants.ContainsKey(name)).GroupBy(choice => choice.Constants[name], StringComparer.Ordinal).Where(static group => group.Count() > 1))
        {
            UnionCase first = twins.First();
            foreach (UnionCase twin in twins.Skip(1))
            {
                scope.Problems.Add(Rules.CasesNotDistinct, twin.Pointer, symbol.Name, $"{first.Symbol.Name} and {twin.Symbol.Name} both have '{name}: {twins.Key}'");
            }
        }

        return name;
    }

    private void ReportUnlikeMembers(EquatableArray<MemberModel> members, List<UnionCase> cases, string discriminator, TypeSymbol symbol)
    {
        foreach (UnionCase choice in cases)
        {
            foreach (MemberModel member in members)
            {
                MemberModel? own = choice.Parts.Members.ContainsKey(member.JsonName) ? memberBinder.BindOverride(choice.Symbol, member.JsonName, choice.Parts, symbol) : null;
                string? difference = own is null ? "does not have it"
                    : own.Name != member.Name ? $"calls it {own.Name}"
                    : member.JsonName == discriminator ? (own.Value.Type == member.Value.Type ? null : $"has the type {own.Value.Type}")
                    : own.Type != member.Type ? $"has the type {own.Type}"
                    : null;
                if (difference is not null)
                {
                    scope.Problems.Add(Rules.UnlikeSharedMember, choice.Pointer, choice.Symbol.Name, member.JsonName, symbol.Name, difference, member.Type);
                }
            }
        }
    }

    private sealed record UnionCase(TypeSymbol Symbol, string Pointer, RecordParts Parts, Dictionary<string, string> Constants);
}
