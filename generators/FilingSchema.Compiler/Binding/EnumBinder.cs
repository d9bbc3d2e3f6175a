using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds an <c>enum</c> of strings, or a <c>oneOf</c> of titled constants.</summary>
internal sealed class EnumBinder(Scope scope)
{
    public EnumModel Bind(TypeSymbol symbol)
    {
        Layer layer = scope.Own(symbol.Pointer);
        Schema schema = layer.Schema;
        AssertingKeywords.ReportUnchecked(scope, layer, AssertingKeywords.OfEnum, symbol.Pointer);
        if (schema.OneOf.Count > 0 && schema.Enum.Count > 0)
        {
            scope.Report(Rules.NoCSharpType, layer, "/enum", symbol.Pointer, "'enum' and 'oneOf' both list its values; keep one of them");
        }

        return new()
        {
            Symbol = symbol,
            Summary = Documentation.Summary(schema, symbol),
            IsDeprecated = schema.Deprecated,
            Choices = Choices(schema).ToEquatableArray(),
            Keyword = schema.OneOf.Count > 0 ? "oneOf" : "enum",
        };
    }

    private List<ChoiceModel> Choices(Schema schema)
    {
        var choices = new List<ChoiceModel>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ChoiceModel choice in Written(schema))
        {
            if (names.TryGetValue(choice.Name, out string? other))
            {
                scope.Problems.Add(Rules.DuplicateMemberName, choice.Pointer, choice.Value, other, choice.Name);
            }
            else
            {
                names.Add(choice.Name, choice.Value);
                choices.Add(choice);
            }
        }

        return choices;
    }

    private static IEnumerable<ChoiceModel> Written(Schema schema)
    {
        foreach (Schema choice in schema.OneOf)
        {
            string value = choice.Const!.StringValue!;
            string name = choice.CSharp?.Name ?? CSharpName.Pascal(choice.Title ?? value);
            string summary = choice.Description ?? choice.Title ?? value;
            EquatableArray<string> texts = [.. choice.Title is null ? (string[])[] : [choice.Title], .. choice.Read?.Text ?? []];
            yield return new(name, value, summary, texts, choice.Pointer);
        }

        for (int i = 0; i < schema.Enum.Count; i++)
        {
            if (schema.Enum[i].StringValue is { } value)
            {
                yield return new(CSharpName.Pascal(value), value, value.Length > 0 ? value : "The empty text.", [], JsonPointer.Append(schema.Pointer + "/enum", i));
            }
        }
    }
}
