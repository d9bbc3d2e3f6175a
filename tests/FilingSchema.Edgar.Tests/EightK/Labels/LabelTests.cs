using System.Globalization;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK.Labels;

/// <summary>Exhibits and signatures of real filings, against labels that were made by reading them.</summary>
public sealed class LabelTests
{
    /// <summary>What is reached; it may only rise.</summary>
    private const double LeastExhibits = 0.99;
    private const double LeastSignatures = 0.99;

    [Fact]
    public void Exhibits_are_those_that_were_labelled()
    {
        _ = Corpus.Manifest();
        LabelledRows rows = new();
        foreach ((string file, IReadOnlyList<string> expected) in LabelledRows.Read("exhibits.tsv"))
        {
            CurrentReport? report = Corpus.Read(file).Value;
            rows.Compare(file, expected, [.. (report?.Items ?? []).SelectMany(ExhibitsOf).Concat(report?.Exhibits ?? []).Select(ToRow)]);
        }
        rows.AssertAtLeast(LeastExhibits);
    }

    [Fact]
    public void Signatures_are_those_that_were_labelled()
    {
        _ = Corpus.Manifest();
        LabelledRows rows = new();
        foreach ((string file, IReadOnlyList<string> expected) in LabelledRows.Read("signatures.tsv"))
        {
            CurrentReport? report = Corpus.Read(file).Value;
            rows.Compare(file, expected, [.. (report?.Signatures ?? []).Select(ToRow)]);
        }
        rows.AssertAtLeast(LeastSignatures);
    }

    private static IEnumerable<Exhibit> ExhibitsOf(EightKItem item) => item switch
    {
        FinancialStatementsAndExhibits exhibits => exhibits.Exhibits ?? [],
        FinancialStatementsAndExhibitsBefore2004 exhibits => exhibits.Exhibits ?? [],
        _ => [],
    };

    // Number, first words, how many words, last words: enough to tell another description, and no copy of it.
    private static string ToRow(Exhibit exhibit)
    {
        string[] words = LabelledRows.Words(exhibit.Description ?? "");
        return string.Join('\t', exhibit.Number, string.Join(' ', words.Take(8)), words.Length.ToString(CultureInfo.InvariantCulture), string.Join(' ', words.TakeLast(4)));
    }

    private static string ToRow(Signature signature) => string.Join(
        '\t', signature.Registrant, signature.ConformedSignature, signature.Name, signature.Title,
        signature.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
