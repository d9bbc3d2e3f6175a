using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <content>Keywords that hold values, which follow the <c>type</c> beside them.</content>
public sealed partial class SchemaReader
{
    /// <summary>Reads <c>enum</c>, <c>const</c>, <c>default</c> and <c>examples</c>, once everything else says what they are.</summary>
    private Schema ReadValues(Schema schema, MappingNode mapping, IReadOnlyList<string> types)
    {
        var values = new ValueReader(problems, isLenient: open is not null);
        JsonText? One(MappingEntry? entry) => entry is null ? null : values.Read(entry, entry.Value, types, schema);
        if (open is not null && mapping.Find("enum") is { Value: SequenceNode { Items.Count: 0 } })
        {
            // Of no values none can be.
            Schema none = new() { Pointer = JsonPointer.Append(schema.Pointer, "enum"), Always = false };
            schema = schema with { AllOf = [.. schema.AllOf, none] };
        }

        return schema with
        {
            Const = One(mapping.Find("const")),
            Default = One(mapping.Find("default")),
            Examples = ReadMany(values, mapping.Find("examples"), types, schema).ToEquatableArray(),
            Enum = ReadChoices(values, mapping.Find("enum"), types, schema),
        };
    }

    private EquatableArray<JsonText> ReadChoices(ValueReader values, MappingEntry? entry, IReadOnlyList<string> types, Schema schema)
    {
        if (entry is { Value: SequenceNode { Items.Count: 0 } } && open is null)
        {
            problems.Add(Rules.EmptyValue, entry.KeySpan, entry.Key);
        }

        List<JsonText> choices = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach ((JsonText choice, Node node) in ReadNodes(values, entry, types, schema))
        {
            if (known.Add(choice.Text))
            {
                choices.Add(choice);
            }
            else
            {
                problems.Add(Rules.RepeatedValue, node.Span, ScalarReader.Describe(node), entry!.Key);
            }
        }

        return choices.ToEquatableArray();
    }

    private IEnumerable<JsonText> ReadMany(ValueReader values, MappingEntry? entry, IReadOnlyList<string> types, Schema schema) =>
        ReadNodes(values, entry, types, schema).Select(static value => value.Value);

    private IEnumerable<(JsonText Value, Node Node)> ReadNodes(ValueReader values, MappingEntry? entry, IReadOnlyList<string> types, Schema schema)
    {
        if (entry is null)
        {
            yield break;
        }

        if (entry.Value is not SequenceNode sequence)
        {
            scalars.ReportKind(entry, "a list of values");
            yield break;
        }

        foreach (Node item in sequence.Items)
        {
            if (values.Read(entry, item, types, schema) is { } value)
            {
                yield return (value, item);
            }
        }
    }
}
