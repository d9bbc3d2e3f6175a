using System.Text;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Reads the JSON values of <c>enum</c>, <c>const</c>, <c>default</c> and <c>examples</c>.</summary>
/// <remarks>
/// The type beside a value says what a scalar is. Without one, a plain scalar is what JSON would take it for, and else a
/// string; a quoted one is always a string.
/// </remarks>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="isLenient">Whether a value may be of another type than the one beside it: it then allows nothing.</param>
internal sealed class ValueReader(ProblemBag problems, bool isLenient = false)
{
    /// <summary>Reads a value.</summary>
    /// <param name="keyword">The keyword that it belongs to.</param>
    /// <param name="node">The value.</param>
    /// <param name="types">The types beside it, if any.</param>
    /// <param name="schema">The schema beside it, whose items and properties type what is in the value.</param>
    public JsonText? Read(MappingEntry keyword, Node node, IReadOnlyList<string> types, Schema? schema) => node switch
    {
        ScalarNode scalar => ReadScalar(keyword, scalar, types),
        SequenceNode sequence => Allows(types, "array") ? ReadArray(keyword, sequence, schema) : ReportType(keyword, node, types),
        MappingNode mapping => Allows(types, "object") ? ReadObject(keyword, mapping, schema) : ReportType(keyword, node, types),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private JsonText? ReadScalar(MappingEntry keyword, ScalarNode scalar, IReadOnlyList<string> types)
    {
        if (scalar.IsPlain)
        {
            switch (scalar.Value)
            {
                case "":
                    new ScalarReader(problems).ReportKind($"'{keyword.Key}'", scalar, scalar.Span.Length > 0 ? scalar.Span : keyword.KeySpan, "a value");
                    return null;
                case "null" when Allows(types, "null"):
                    return new JsonText("null", JsonKind.Null);
                case "true" or "false" when Allows(types, "boolean"):
                    return new JsonText(scalar.Value, JsonKind.Boolean);
                default:
                    if (JsonNumber.Normalise(scalar.Value) is { } number
                        && (Allows(types, "number") || (Allows(types, "integer") && JsonNumber.IsInteger(number))))
                    {
                        return new JsonText(number, JsonKind.Number);
                    }

                    break;
            }
        }

        return Allows(types, "string")
            ? new JsonText(JsonString.Quote(scalar.Value), JsonKind.String, scalar.Value)
            : ReportType(keyword, scalar, types);
    }

    private JsonText ReadArray(MappingEntry keyword, SequenceNode sequence, Schema? schema)
    {
        IEnumerable<string> items = sequence.Items
            .Select(item => Read(keyword, item, TypesOf(schema?.Items), schema?.Items))
            .OfType<JsonText>()
            .Select(static item => item.Text);
        return new JsonText($"[{string.Join(",", items)}]", JsonKind.Array);
    }

    /// <summary>The members are sorted, since their order makes no difference to JSON and equal values are to be equal texts.</summary>
    private JsonText ReadObject(MappingEntry keyword, MappingNode mapping, Schema? schema)
    {
        var text = new StringBuilder("{");
        foreach (MappingEntry entry in mapping.Entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            Schema? property = schema?.Properties.FirstOrDefault(member => member.Name == entry.Key)?.Schema;
            if (Read(keyword, entry.Value, TypesOf(property), property) is { } value)
            {
                text.Append(text.Length > 1 ? "," : string.Empty).Append(JsonString.Quote(entry.Key)).Append(':').Append(value.Text);
            }
        }

        return new JsonText(text.Append('}').ToString(), JsonKind.Object);
    }

    private JsonText? ReportType(MappingEntry keyword, Node node, IReadOnlyList<string> types)
    {
        if (isLenient)
        {
            return Read(keyword, node, [], null);
        }

        problems.Add(
            Rules.ValueOfOtherType,
            node is ScalarNode ? node.Span : keyword.KeySpan,
            keyword.Key,
            ScalarReader.Describe(node),
            string.Join(" or ", types));
        return null;
    }

    private static bool Allows(IReadOnlyList<string> types, string type) => types.Count == 0 || types.Contains(type, StringComparer.Ordinal);

    private static EquatableArray<string> TypesOf(Schema? schema) => schema is null ? [] : schema.Types;
}
