using System.Globalization;
using System.Text.RegularExpressions;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Reads <c>x-filing</c>.</summary>
internal sealed class FilingKeywordReader(ProblemBag problems)
{
    /// <summary>What only a section has, and a form has not.</summary>
    private static readonly string[] SectionKeys = ["headings", "header", "since", "until", "status", "due", "successor"];

    /// <summary><c>5.07</c>, <c>5</c>, and <c>7A</c> as other forms number their sections.</summary>
    private static readonly Regex SectionNumber = new(@"\A[0-9]{1,2}[A-Z]?(\.[0-9]{2})?\z", RegexOptions.CultureInvariant);

    private readonly ScalarReader scalars = new(problems);

    public FilingKeyword? Read(MappingEntry keyword)
    {
        if (scalars.FilledMapping(keyword) is not { } mapping)
        {
            return null;
        }

        var filing = new FilingKeyword();
        foreach (MappingEntry entry in mapping.Entries)
        {
            filing = entry.Key switch
            {
                "form" => filing with { Form = scalars.FilledText(entry) },
                "forms" => filing with { Forms = scalars.Texts(entry) },
                "version" => filing with { Version = scalars.FilledText(entry) },
                "item" => filing with { Item = scalars.FilledText(entry) },
                "headings" => filing with { Headings = scalars.Texts(entry) },
                "header" => filing with { Header = scalars.Texts(entry) },
                "since" => filing with { Since = ReadDate(entry) },
                "until" => filing with { Until = ReadDate(entry) },
                "status" => filing with { Status = scalars.Word(entry, Vocabulary.Statuses) },
                "due" => filing with { DueBusinessDays = ReadDue(entry) },
                "successor" => filing with { Successor = scalars.FilledText(entry) },
                _ => ReportUnknown(filing, entry),
            };
        }

        if (mapping.Entries.Count > 0 && mapping.Find("form") is null)
        {
            problems.Add(Rules.MissingForm, keyword.KeySpan);
        }

        CheckDates(filing, mapping);
        CheckNumber(filing, mapping, keyword);
        return filing;
    }

    /// <summary>Dates as they are written here are in order if their texts are.</summary>
    private void CheckDates(FilingKeyword filing, MappingNode mapping)
    {
        if (filing is { Since: { } since, Until: { } until } && string.CompareOrdinal(since, until) > 0)
        {
            problems.Add(Rules.SinceAfterUntil, mapping.Find("until")!.Value.Span, since, until);
        }
    }

    private void CheckNumber(FilingKeyword filing, MappingNode mapping, MappingEntry keyword)
    {
        if (mapping.Find("successor") is { } successor)
        {
            ReportNumber(filing.Successor, successor);
        }

        if (mapping.Find("item") is { } item)
        {
            ReportNumber(filing.Item, item);
        }
        else if (mapping.Entries.FirstOrDefault(static entry => SectionKeys.Contains(entry.Key, StringComparer.Ordinal)) is { } entry)
        {
            problems.Add(Rules.InvalidSectionNumber, keyword.KeySpan, $"'{entry.Key}' describes a section, but there is no 'item' beside it");
        }
    }

    private void ReportNumber(string? number, MappingEntry entry)
    {
        if (number is not null && !SectionNumber.IsMatch(number))
        {
            problems.Add(Rules.InvalidSectionNumber, entry.Value.Span, $"'{number}' is not the number of a section");
        }
    }

    private FilingKeyword ReportUnknown(FilingKeyword filing, MappingEntry entry)
    {
        scalars.ReportUnknown(entry, Vocabulary.FilingKeys);
        return filing;
    }

    private string? ReadDate(MappingEntry entry)
    {
        if (scalars.Text(entry) is not { } date)
        {
            return null;
        }

        if (DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return date;
        }

        problems.Add(Rules.InvalidDate, entry.Value.Span, date);
        return null;
    }

    private int? ReadDue(MappingEntry entry)
    {
        if (entry.Value is not MappingNode mapping)
        {
            scalars.ReportKind(entry, "a mapping such as { businessDays: 4 }");
            return null;
        }

        int? days = null;
        foreach (MappingEntry part in mapping.Entries)
        {
            if (part.Key == "businessDays")
            {
                days = scalars.Count(part);
            }
            else
            {
                scalars.ReportUnknown(part, ["businessDays"]);
            }
        }

        return days;
    }
}
