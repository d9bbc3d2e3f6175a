namespace FilingSchema.Edgar.Tests.Headers;

/// <summary>Real headers, whose folder the environment names: EDGAR's two ways of writing one say the same.</summary>
public sealed class HeaderCorpusTests
{
    [Fact]
    public void Header_files_say_what_submissions_say()
    {
        string? corpus = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");
        if (corpus is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        string[] submissions = Directory.GetFiles(Path.Combine(corpus, "filings"), "*_full.txt");
        int compared = 0;
        foreach (string path in Directory.EnumerateFiles(Path.Combine(corpus, "headers"), "*.hdr.sgml"))
        {
            EdgarHeader ofTags = EdgarSubmission.Parse(File.ReadAllBytes(path)).Header!;
            Assert.NotEmpty(ofTags.Items);
            Assert.All(ofTags.Parties, static party => Assert.NotNull(party.Cik));
            foreach (string submission in submissions.Where(file => file.Contains(ofTags.AccessionNumber.ToString()!, StringComparison.Ordinal)))
            {
                EdgarHeader ofKeys = EdgarSubmission.Parse(File.ReadAllBytes(submission)).Header!;
                Assert.Equal(ofTags.Items.Count, ofKeys.Items.Count);
                Assert.Equal(ofTags with { Items = [] }, ofKeys with
                {
                    Items = [],
                    Parties = [.. ofKeys.Parties.Select(static party => party with { Industry = null })],
                });
                compared++;
            }
        }
        Assert.True(compared > 0);
    }

    [Fact]
    public void Every_submission_has_a_full_header()
    {
        string? corpus = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");
        if (corpus is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        foreach (string path in Directory.EnumerateFiles(Path.Combine(corpus, "filings"), "*_full.txt"))
        {
            EdgarSubmission submission = EdgarSubmission.Parse(File.ReadAllBytes(path));
            EdgarHeader header = submission.Header!;
            Assert.False(submission.IsCut, path);
            Assert.True(
                header is { AccessionNumber: not null, FormType: not null, FiledDate: not null, Period: not null, PublicDocumentCount: > 0 }
                && header.Filers.All(static filer => filer is { Cik: not null, Name: not null, BusinessAddress: not null, FilingValues: [{ FileNumber: not null, FilmNumber: not null }] })
                && header.Filers.Any(), $"{path}: {header}");
        }
    }
}
