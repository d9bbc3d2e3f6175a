using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Makes reports whose covers have given lines, and reads them.</summary>
internal static class CoverText
{
    private const string Beginning = """
        UNITED STATES
        SECURITIES AND EXCHANGE COMMISSION
        Washington, D.C. 20549

        FORM 8-K

        CURRENT REPORT
        Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934


        """;

    private const string Name = """
        Tarn Biologics, Inc.
        (Exact name of registrant as specified in its charter)


        """;

    private const string Item = "Item 8.01. Other Events.";

    private const string Text = "On March 4, 2014, the company opened a bakery.";

    /// <summary>The cover of a report in plain text.</summary>
    public static Cover Plain(string lines) => Read($"{Beginning}{Name}{lines}\n\n{Item}\n\n{Text}\n");

    /// <summary>The cover of a report in HTML; with a name and its label before the body, if it is to have one.</summary>
    public static Cover Html(string body, bool isNamed = true) =>
        Read($"<html><body>{Paragraphs(Beginning)}{(isNamed ? Paragraphs(Name) : "")}{body}<p>{Item}</p><p>{Text}</p></body></html>");

    /// <summary>Lines as paragraphs.</summary>
    public static string Paragraphs(string lines) => $"<p>{lines.Replace("\n", "</p>\n<p>")}</p>";

    private static Cover Read(string document)
    {
        ReadResult<CurrentReport> read = CoverPages.Read(document);
        Assert.Null(read.Error);
        return read.Value!.Cover;
    }
}
