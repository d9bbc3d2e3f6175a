using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Syntax;

/// <content>Keywords that assert something of a value by themselves.</content>
public sealed partial class SchemaReader
{
    private Schema? ReadAssertion(Schema schema, MappingEntry entry) => entry.Key switch
    {
        "format" => schema with { Format = ReadFormat(entry) },
        "minLength" => schema with { MinLength = scalars.Count(entry) },
        "maxLength" => schema with { MaxLength = scalars.Count(entry) },
        "pattern" => schema with { Pattern = ReadPattern(entry) },
        "minimum" => schema with { Minimum = scalars.Number(entry) },
        "maximum" => schema with { Maximum = scalars.Number(entry) },
        "exclusiveMinimum" => schema with { ExclusiveMinimum = scalars.Number(entry) },
        "exclusiveMaximum" => schema with { ExclusiveMaximum = scalars.Number(entry) },
        "multipleOf" => schema with { MultipleOf = ReadMultipleOf(entry) },
        "minItems" => schema with { MinItems = scalars.Count(entry) },
        "maxItems" => schema with { MaxItems = scalars.Count(entry) },
        "uniqueItems" => schema with { UniqueItems = scalars.Flag(entry) },
        "minContains" => schema with { MinContains = scalars.Count(entry) },
        "maxContains" => schema with { MaxContains = scalars.Count(entry) },
        "minProperties" => schema with { MinProperties = scalars.Count(entry) },
        "maxProperties" => schema with { MaxProperties = scalars.Count(entry) },
        "required" => schema with { Required = scalars.Names(entry) },
        "dependentRequired" => schema with { DependentRequired = ReadDependencies(entry) },
        _ => null,
    };

    private EquatableArray<string> ReadTypes(MappingEntry entry)
    {
        List<string> types = [];
        foreach ((string name, ScalarNode node) in scalars.OneOrMany(entry, "the name of a type, or a list of them"))
        {
            if (!Vocabulary.Types.Contains(name))
            {
                problems.Add(Rules.UnknownWord, node.Span, name, entry.Key, Suggestion.For(name, Vocabulary.Types));
            }
            else if (types.Contains(name))
            {
                problems.Add(Rules.RepeatedValue, node.Span, $"'{name}'", entry.Key);
            }
            else
            {
                types.Add(name);
            }
        }

        return types.ToEquatableArray();
    }

    private string? ReadFormat(MappingEntry entry)
    {
        string? format = scalars.Text(entry);
        if (format is null || open is not null || Vocabulary.Formats.Contains(format))
        {
            return format;
        }

        problems.Add(Rules.UnknownFormat, entry.Value.Span, format, Suggestion.For(format, Vocabulary.Formats));
        return null;
    }

    private string? ReadPattern(MappingEntry entry)
    {
        string? pattern = scalars.Text(entry);
        return pattern is null || ReportPattern(pattern, entry.Value.Span) ? null : PatternCheck.WithShortNames(pattern);
    }

    /// <summary>Reports a pattern that is no regular expression; <see langword="false"/> if it is one.</summary>
    private bool ReportPattern(string pattern, TextSpan span)
    {
        if (PatternCheck.FindMistake(pattern, isPortable: true) is not { } mistake)
        {
            return false;
        }

        problems.Add(Rules.InvalidPattern, span, mistake);
        return true;
    }

    private decimal? ReadMultipleOf(MappingEntry entry)
    {
        decimal? factor = scalars.Number(entry);
        if (factor is > 0 or null)
        {
            return factor;
        }

        problems.Add(Rules.NumberOutOfRange, entry.Value.Span, ((ScalarNode)entry.Value).Value, entry.Key, "a number greater than 0");
        return null;
    }

    private EquatableArray<Dependency> ReadDependencies(MappingEntry entry)
    {
        if (entry.Value is not MappingNode mapping)
        {
            scalars.ReportKind(entry, "a mapping from names to lists of names");
            return [];
        }

        return mapping.Entries.Select(member => new Dependency(member.Key, scalars.Names(member))).ToEquatableArray();
    }
}
