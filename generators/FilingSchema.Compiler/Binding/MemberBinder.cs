using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds the members of a record or a union.</summary>
internal sealed class MemberBinder(Scope scope, ValueBinder values)
{
    public EquatableArray<MemberModel> Bind(TypeSymbol type, RecordParts parts, BaseImport? union)
    {
        ReportUnknownRequired(parts, type);
        var members = new List<MemberModel>();
        var jsonNames = new Dictionary<string, string>(StringComparer.Ordinal);
        var locals = new HashSet<string>(StringComparer.Ordinal);
        foreach (string jsonName in parts.Names)
        {
            List<Layer> sources = parts.Members[jsonName];
            SharedMember? shared = union?.SharedMembers.FirstOrDefault(shared => shared.JsonName == jsonName);
            MemberModel member = Bind(type, jsonName, sources, parts.Required.Contains(jsonName), shared is null ? null : union!.Union) with { RequiredBy = RequiredBy(parts, jsonName) };
            if (shared is { IsDeprecated: true })
            {
                // What the union says of a member it says of its cases'; C# warns of an override that tells otherwise.
                member = member with { IsDeprecated = true };
            }

            if (jsonNames.TryGetValue(member.Name, out string? other))
            {
                // Reported where each stands; the first keeps the name, so that the record still compiles.
                Report(sources, type, jsonName, other, member.Name);
                Report(parts.Members[other], type, other, jsonName, member.Name);
                continue;
            }

            jsonNames.Add(member.Name, jsonName);
            members.Add(member with { Local = Unique(member.Local, locals) });
        }

        for (int i = 0; i < members.Count; i++)
        {
            members[i] = members[i] with { Field = Field(members[i], jsonNames) };
        }

        return members.ToEquatableArray();
    }

    /// <summary>The variables are unlike one another, but <c>__cik</c> may be the name of a member.</summary>
    private static string Field(MemberModel member, Dictionary<string, string> taken)
    {
        string field = "__" + member.Local.TrimStart('@');
        while (taken.ContainsKey(field))
        {
            field += "_";
        }

        return field;
    }

    /// <summary>The last layer is the record's own schema: what that requires itself needs no place.</summary>
    private static string? RequiredBy(RecordParts parts, string jsonName) =>
        parts.Layers[parts.Layers.Count - 1].Schema.Required.Contains(jsonName) ? null
        : parts.Layers.Where(layer => layer.Schema.Required.Contains(jsonName)).Select(static layer => layer.Place.ToString()).FirstOrDefault();

    /// <summary>Binds the member by which a case overrides its union's, to compare the two.</summary>
    public MemberModel BindOverride(TypeSymbol type, string jsonName, RecordParts parts, TypeSymbol union) =>
        Bind(type, jsonName, parts.Members[jsonName], parts.Required.Contains(jsonName), union);

    /// <summary><c>URL</c> and <c>Url</c> are two members, but would be one variable.</summary>
    private static string Unique(string local, HashSet<string> taken)
    {
        while (!taken.Add(local))
        {
            local += "_";
        }

        return local;
    }

    private void Report(List<Layer> sources, TypeSymbol type, string jsonName, string other, string name) =>
        scope.Report(Rules.DuplicateMemberName, sources[0], string.Empty, type.Pointer, jsonName, other, name);

    private MemberModel Bind(TypeSymbol type, string jsonName, List<Layer> sources, bool isRequired, TypeSymbol? union)
    {
        string anchor = sources[0].Path == scope.Path ? sources[0].Schema.Pointer : type.Pointer;
        ValueModel value = values.Bind(sources, anchor);
        ConstantModel? constant = isRequired ? Constant(sources, value) : null;
        string name = Name(type, jsonName, sources, union);
        (string? summary, string? inheritDoc) = Documentation.OfMember(sources, jsonName, value, scope.Path, isOverride: union is not null);
        string ownPlace = $"{type.Pointer}/properties/{JsonPointer.Escape(jsonName)}";
        return new()
        {
            JsonName = jsonName,
            Name = name,
            Local = CSharpName.Local(name),
            Summary = summary,
            InheritDoc = inheritDoc,
            IsDeprecated = sources.Any(static source => source.Schema.Deprecated),
            Value = constant is null ? value : value with { Checks = [] },
            IsRequired = isRequired,
            IsNullable = constant is null && (!isRequired || value.AllowsNull) && value.Shape != ValueShape.Any,
            Constant = constant,
            IsOverride = union is not null,
            Place = sources[0].Path == scope.Path && sources[0].Schema.Pointer == ownPlace ? null : sources[0].Place.ToString(),
            Reading = Reading(sources, anchor),
        };
    }

    private static string Name(TypeSymbol type, string jsonName, List<Layer> sources, TypeSymbol? union)
    {
        string? given = sources.Select(static source => source.Schema.CSharp?.Name).FirstOrDefault(static name => name is not null);
        string name = CSharpName.Member(given ?? jsonName, type.Name);

        // What the union cannot call by its own name, its cases do not either.
        return union is null ? name : CSharpName.Member(name, union.Name);
    }

    private static ConstantModel? Constant(List<Layer> sources, ValueModel value)
    {
        JsonText? constant = sources.Select(static source => source.Schema.Const).FirstOrDefault(static text => text is not null);
        return constant is not null && CSharpLiteral.Of(constant, value.Shape) is { } expression ? new(constant.Text, constant.StringValue, expression) : null;
    }

    /// <summary>The nearest <c>x-read</c>: the property's own, or that of what it refers to.</summary>
    private ReadKeyword? Reading(List<Layer> sources, string anchor) =>
        sources.Select(static source => source.Schema.Read).FirstOrDefault(static read => read is not null)
        ?? LayerStack.Of(scope, sources, anchor).Layers.Select(static layer => layer.Schema.Read).FirstOrDefault(static read => read is not null);

    private void ReportUnknownRequired(RecordParts parts, TypeSymbol type)
    {
        foreach (Layer layer in parts.Layers.Where(layer => layer.Path == scope.Path))
        {
            for (int i = 0; i < layer.Schema.Required.Count; i++)
            {
                if (!parts.Members.ContainsKey(layer.Schema.Required[i]))
                {
                    scope.Report(Rules.UnknownRequiredMember, layer, $"/required/{i}", type.Pointer, layer.Schema.Required[i], Suggestion.Among(layer.Schema.Required[i], parts.Names) ?? "correct the name, or add the property");
                }
            }
        }
    }
}
