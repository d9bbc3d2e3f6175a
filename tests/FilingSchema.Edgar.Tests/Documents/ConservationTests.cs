using FilingSchema.Edgar.Tests.EightK;

namespace FilingSchema.Edgar.Tests.Documents;

/// <summary>Nothing of a document is lost on the way into blocks, and each block has its part.</summary>
public sealed class ConservationTests
{
    [Fact]
    public void Every_letter_of_a_real_filing_is_in_exactly_one_part()
    {
        List<string> wrong = [];
        int filings = 0;
        foreach (string[] row in Corpus.Manifest())
        {
            if (Corpus.Open(row[0]) is not { } filing)
                continue;
            filings++;
            wrong.AddRange(Check(filing).Select(problem => $"{row[0]}: {problem}"));
        }
        Assert.True(wrong.Count == 0 && filings > 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("<p>FORM 8-K</p><p>June 1, 2020</p>")]
    [InlineData("<p>FORM 8-K</p><p>June 1, 2020</p><p>Item 8.01 Other Events</p><p>One</p><p>SIGNATURE</p><p>/s/ A</p><p>EXHIBIT INDEX</p><p>99.1 Release</p><hr><p>EXHIBIT 99.1</p><p>Two</p>")]
    [InlineData("<p>FORM 8-K</p><p>June 1, 2020</p><p>Item 8.01 Other Events</p><p>Item 9.01 Exhibits</p><p>SIGNATURES</p><hr><p>Item 8.01 Other Events</p><p>One</p><p>Item 9.01 Exhibits</p><p>Two</p>")]
    public void Every_letter_of_a_report_is_in_exactly_one_part(string html)
    {
        string text = $"<html><body>{html}</body></html>";

        Assert.Empty(Check(TakenApart.Open(text)!));
    }

    private static IEnumerable<string> Check(Filing filing)
    {
        IReadOnlyList<DocumentPart> parts = filing.Layout.Parts;
        TextPoint at = default;
        foreach (DocumentPart part in parts)
        {
            if (part.Text.Start != at || part.Text.End < at)
                yield return $"{part.Kind} begins at {part.Text.Start}, not at {at}.";
            at = part.Text.End;
        }
        if (at != new TextPoint(filing.Blocks.Length, 0))
            yield return $"The last part ends at {at}, before the document.";
        foreach (FoundSection section in filing.Layout.Sections)
        {
            if (!section.Text.TrueForAll(text => parts.Any(part => part.Kind == PartKind.Section && part.Text.Start <= text.Start && text.End <= part.Text.End)))
                yield return $"{section.Entry.Number} has text of a part that is no section.";
        }
        string document = filing.Submission.Source[filing.MainDocument.Start..filing.MainDocument.End].ToString();
        bool isHtml = document.Contains("<html", StringComparison.OrdinalIgnoreCase) || document.Contains("<div", StringComparison.OrdinalIgnoreCase)
            || document.Contains("<p", StringComparison.OrdinalIgnoreCase) && !document.Contains("<page", StringComparison.OrdinalIgnoreCase);
        string visible = isHtml ? VisibleText.OfHtml(document) : VisibleText.OfPlainText(document);
        string read = string.Concat(filing.Blocks.Select(block => VisibleText.LettersOf(block.Text)));
        if (visible != read)
            yield return $"The document shows {visible.Length} letters and digits, its blocks have {read.Length}; they differ at {DifferenceOf(visible, read)}.";
    }

    private static string DifferenceOf(string one, string other)
    {
        int same = one.AsSpan().CommonPrefixLength(other);
        return $"\"{one.AsSpan(same, Math.Min(30, one.Length - same))}\" and \"{other.AsSpan(same, Math.Min(30, other.Length - same))}\"";
    }
}
