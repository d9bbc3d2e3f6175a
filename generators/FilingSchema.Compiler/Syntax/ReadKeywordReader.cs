using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Reads <c>x-read</c>.</summary>
internal sealed class ReadKeywordReader(ProblemBag problems, SentenceReader sentences)
{
    private readonly ScalarReader scalars = new(problems);

    /// <summary>Reads the keyword of a schema that is a constant or is not.</summary>
    public ReadKeyword? Read(MappingEntry keyword, bool isConstant)
    {
        if (scalars.FilledMapping(keyword) is not { } mapping)
        {
            return null;
        }

        var read = new ReadKeyword();
        foreach (MappingEntry entry in mapping.Entries)
        {
            read = entry.Key switch
            {
                "part" => read with { Part = scalars.Word(entry, Vocabulary.Parts) },
                "concept" => read with { Concept = scalars.Texts(entry) },
                "after" => read with { After = scalars.Texts(entry) },
                "above" => read with { Above = scalars.Texts(entry) },
                "box" => read with { Box = scalars.Texts(entry) },
                "asked" => read with { AskedBy = scalars.Texts(entry) },
                "pattern" => read with { Pattern = ReadPattern(entry) },
                "header" => read with { Header = scalars.Texts(entry) },
                "group" => read with { Group = scalars.FilledText(entry) },
                "sentence" => sentences.ReadSentences(entry, read),
                "column" => read with { Column = scalars.Texts(entry) },
                "text" => read with { Text = scalars.Texts(entry) },
                "role" => read with { Role = scalars.Word(entry, Vocabulary.Roles) },
                "word" => read with { Word = scalars.Texts(entry) },
                "captions" => read with { Captions = scalars.Texts(entry) },
                "ends" => read with { Ends = scalars.Texts(entry) },
                _ => ReportUnknown(read, entry),
            };
        }

        CheckPlaces(read, mapping, isConstant);
        return read;
    }

    private void CheckPlaces(ReadKeyword read, MappingNode mapping, bool isConstant)
    {
        foreach (MappingEntry entry in mapping.Entries)
        {
            string? mistake = entry.Key switch
            {
                "text" when !isConstant => "wordings belong beside a const",
                "asked" when read.Box.Count == 0 => "it belongs beside 'box'",
                "word" or "captions" or "ends" when read.Part != "sections" => "it belongs beside 'part: sections'",
                _ => null,
            };
            if (mistake is not null)
            {
                problems.Add(Rules.MisplacedRead, entry.KeySpan, entry.Key, mistake);
            }
        }
    }

    private ReadKeyword ReportUnknown(ReadKeyword read, MappingEntry entry)
    {
        scalars.ReportUnknown(entry, Vocabulary.ReadKeys);
        return read;
    }

    private string? ReadPattern(MappingEntry entry)
    {
        string? pattern = scalars.FilledText(entry);
        if (pattern is null || PatternCheck.FindMistake(pattern, isPortable: false) is not { } mistake)
        {
            return pattern;
        }

        problems.Add(Rules.InvalidPattern, entry.Value.Span, mistake);
        return null;
    }
}
