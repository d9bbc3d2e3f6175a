using System.Text.RegularExpressions;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests;

/// <summary>The reader knows filings; what it knows of a form stands in the form's schema, never in its source.</summary>
public sealed partial class SourceTests
{
    private static readonly IReadOnlyList<(string Name, string Text)> Files =
    [
        .. Directory.EnumerateFiles(Repository.Reader, "*.cs", SearchOption.AllDirectories)
            .Select(static path => (Name: Path.GetRelativePath(Repository.Reader, path), Path: path))
            .Where(static file => file.Name.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Select(static file => (file.Name, File.ReadAllText(file.Path))),
    ];

    [GeneratedRegex(@"(?<![\d.])[1-9]\.0[1-9](?![\d.])")]
    private static partial Regex SectionNumber { get; }

    [GeneratedRegex(@"\b\d{1,2}-[KQ]\b", RegexOptions.IgnoreCase)]
    private static partial Regex FormName { get; }

    [Fact]
    public void The_source_is_found() => Assert.Contains(Files, static file => file.Name == "EdgarReader.cs");

    [Fact]
    public void No_section_number_stands_in_the_source() => AssertNone(SectionNumber);

    [Fact]
    public void No_form_stands_in_the_source() => AssertNone(FormName);

    [Fact]
    public void No_caption_of_a_section_stands_in_the_source()
    {
        string[] captions =
        [
            .. SectionMap.Of(CurrentReport.Schema).Entries
                .SelectMany(static section => section.Filing.Headings.Concat(section.Filing.Header).Append(section.Schema.Title!))
                // A single word, such as "Exhibits", may be EDGAR's own.
                .Where(static caption => caption.Contains(' ', StringComparison.Ordinal))
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

        Assert.Contains("Other Events", captions);
        Assert.All(captions, static caption => AssertNone(new Regex(Regex.Escape(caption), RegexOptions.IgnoreCase)));
    }

    private static void AssertNone(Regex regex) => Assert.Empty(
        Files.SelectMany(file => regex.Matches(file.Text).Select(match => $"{file.Name}: {match.Value}")));
}
