using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <content>Keywords that hold schemas, or lead to one.</content>
public sealed partial class SchemaReader
{
    private Schema? ReadApplicator(Schema schema, MappingEntry entry, IReadOnlyList<string> types)
    {
        string pointer = JsonPointer.Append(schema.Pointer, entry.Key);
        return entry.Key switch
        {
            "$ref" => schema with { Ref = ReadReference(entry) },
            "$dynamicRef" => schema with { DynamicRef = ReadReference(entry) },
            "$defs" => schema with { Defs = ReadMembers(entry, pointer) },
            "properties" => schema with { Properties = ReadMembers(entry, pointer) },
            "patternProperties" => schema with { PatternProperties = ReadPatterns(entry, pointer) },
            "propertyNames" => schema with { PropertyNames = ReadPart(entry, pointer) },
            "dependentSchemas" => schema with { DependentSchemas = ReadMembers(entry, pointer) },
            "prefixItems" => schema with { PrefixItems = ReadList(entry, pointer, AnyType) },
            "items" => schema with { Items = ReadPart(entry, pointer) },
            "contains" => schema with { Contains = ReadPart(entry, pointer) },
            "unevaluatedItems" => schema with { UnevaluatedItems = ReadPart(entry, pointer) },
            "additionalProperties" => schema with { AdditionalProperties = ReadPart(entry, pointer) },
            "unevaluatedProperties" => schema with { UnevaluatedProperties = ReadPart(entry, pointer) },
            "allOf" => schema with { AllOf = ReadList(entry, pointer, types) },
            "anyOf" => schema with { AnyOf = ReadList(entry, pointer, types) },
            "oneOf" => schema with { OneOf = ReadList(entry, pointer, types) },
            "not" => schema with { Not = ReadSchema("'not'", entry.Value, pointer, types, entry.KeySpan) },
            "if" => schema with { If = ReadSchema("'if'", entry.Value, pointer, types, entry.KeySpan) },
            "then" => schema with { Then = ReadSchema("'then'", entry.Value, pointer, types, entry.KeySpan) },
            "else" => schema with { Else = ReadSchema("'else'", entry.Value, pointer, types, entry.KeySpan) },
            "contentSchema" => schema with { ContentSchema = ReadPart(entry, pointer) },
            _ => null,
        };
    }

    private Schema? ReadPart(MappingEntry entry, string pointer) => ReadSchema($"'{entry.Key}'", entry.Value, pointer, AnyType, entry.KeySpan);

    private EquatableArray<Member> ReadMembers(MappingEntry entry, string pointer)
    {
        if (entry.Value is not MappingNode mapping)
        {
            scalars.ReportKind(entry, "a mapping from names to schemas");
            return [];
        }

        List<Member> members = [];
        foreach (MappingEntry member in mapping.Entries)
        {
            if (ReadPart(member, JsonPointer.Append(pointer, member.Key)) is { } part)
            {
                members.Add(new Member(member.Key, part));
            }
        }

        return members.ToEquatableArray();
    }

    /// <summary>Reads <c>patternProperties</c>; a name that is no regular expression is reported and left out.</summary>
    private EquatableArray<Member> ReadPatterns(MappingEntry entry, string pointer)
    {
        if (entry.Value is MappingNode mapping)
        {
            foreach (MappingEntry member in mapping.Entries)
            {
                ReportPattern(member.Key, member.KeySpan);
            }
        }

        return ReadMembers(entry, pointer)
            .Where(static member => PatternCheck.FindMistake(member.Name, isPortable: true) is null)
            .Select(static member => member with { Name = PatternCheck.WithShortNames(member.Name) })
            .ToEquatableArray();
    }

    private EquatableArray<Schema> ReadList(MappingEntry entry, string pointer, IReadOnlyList<string> types)
    {
        if (entry.Value is not SequenceNode sequence)
        {
            scalars.ReportKind(entry, "a list of schemas");
            return [];
        }

        if (sequence.Items.Count == 0)
        {
            problems.Add(Rules.EmptyValue, entry.KeySpan, entry.Key);
        }

        List<Schema> parts = [];
        for (int i = 0; i < sequence.Items.Count; i++)
        {
            if (ReadSchema($"'{entry.Key}'", sequence.Items[i], JsonPointer.Append(pointer, i), types, entry.KeySpan) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.ToEquatableArray();
    }
}
