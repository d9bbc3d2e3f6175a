using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>The documents of real filings that have a cover page, with what stands around it taken away.</summary>
internal static partial class CoverPages
{
    /// <summary>A filing of the corpus.</summary>
    /// <param name="File">Its path in the corpus.</param>
    /// <param name="IsTagged">Whether its cover is in inline XBRL.</param>
    /// <param name="IsSubmission">Whether it comes with EDGAR's header.</param>
    internal sealed record Page(string File, bool IsTagged, bool IsSubmission);

    [GeneratedRegex(@"<ix:header\b.*?</ix:header>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex XbrlHeader { get; }

    [GeneratedRegex(@"</?ix:[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex XbrlTag { get; }

    /// <summary>The folder that the environment names, or <see langword="null"/>.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");

    /// <summary>The filings of the corpus, exhibits left out.</summary>
    public static IEnumerable<Page> All() =>
        File.ReadLines(Path.Combine(Folder!, "manifest.tsv")).Skip(1)
            .Select(static line => line.Split('\t'))
            .Where(static row => row[6] != "exhibit")
            .Select(static row => new Page(row[0], row[8] == "y", row[6] == "full-submission"));

    /// <summary>The text of a filing.</summary>
    public static string TextOf(Page page) => FilingBytes.Decode(File.ReadAllBytes(Path.Combine(Folder!, page.File)));

    /// <summary>The body of the first document, without the header of the submission and its own.</summary>
    public static string BodyOf(string filing)
    {
        int start = filing.IndexOf("<TEXT>", StringComparison.Ordinal);
        int end = start < 0 ? -1 : filing.IndexOf("</TEXT>", start, StringComparison.Ordinal);
        return start < 0 ? filing : filing[(start + "<TEXT>".Length)..(end < 0 ? filing.Length : end)];
    }

    /// <summary>A document of which only the text stays: its inline XBRL is taken away.</summary>
    public static string WithoutXbrl(string document) => XbrlTag.Replace(XbrlHeader.Replace(document, ""), "");

    /// <summary>Reads a document that was changed.</summary>
    public static ReadResult<FilingSchema.EightK.CurrentReport> Read(string document) =>
        EdgarReader.Read<FilingSchema.EightK.CurrentReport>(Encoding.UTF8.GetBytes(document));
}
