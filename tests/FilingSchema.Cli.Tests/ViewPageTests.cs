using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FilingSchema.Cli.Tests;

/// <summary>The page that <c>view</c> writes: its links and marks, and what is left of a filing that means harm.</summary>
public sealed partial class ViewPageTests : IDisposable
{
    /// <summary>All that a page could be made to load, run, send or cover; and what tries to break out of where it is put.</summary>
    private const string Hostile =
        """
        <script>alert(1)</script><script src="https://example.com/x.js"></script>
        <img src=x onerror=alert(1)><img src="https://example.com/beacon.gif" width="40" height="40">
        <a href="javascript:alert(1)" onclick="alert(1)">press</a><a href="https://example.com/">out</a><a href="#part">in</a>
        <iframe src="https://example.com/"></iframe><object data="x"></object><embed src="x"><base href="https://example.com/">
        <form action="https://example.com/"><input name=a><button>send</button></form><meta http-equiv=refresh content="0;url=https://example.com/">
        <link rel=stylesheet href="https://example.com/x.css"><svg><style><img src=x onerror=alert(1)></style></svg><math><mtext><script>alert(1)</script>
        <style>@import "https://example.com/y.css"; p { background: u\72l(https://example.com/z.png) } </style>
        <p style="background:url(https://example.com/w.png);color:expression(alert(1))">styled</p>
        <textarea></textarea><xmp><script>alert(1)</script></xmp><template><script>alert(1)</script></template><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
        <mark id="v1" data-v="0">false mark</mark><p id="m0">a stolen id</p><p id="part">part</p><p id="part">once more</p>
        </div></div></div></fs-filing></body></html>"></iframe><script>alert(1)</script> {{script}} {{values}}
        &lt;script&gt;alert(1)&lt;/script&gt; < script>alert(1)< /script>
        """;

    private readonly TemporaryFolder folder = new();

    [GeneratedRegex("<body[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Body { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("harrowgate-8-k-2024.txt")]
    [InlineData("pell-river-8-k-1999.txt")]
    public async Task Each_value_has_its_mark_and_each_id_is_there_once(string sample)
    {
        (IHtmlDocument page, IHtmlDocument frame) = await ViewAsync(Path.Combine(Samples.Folder, sample));

        AssertLinked(page, frame);
        Assert.True(page.QuerySelectorAll("a.value").Length > 20);
    }

    [Fact]
    public async Task A_mark_is_on_the_words_of_its_value()
    {
        (IHtmlDocument page, IHtmlDocument frame) = await ViewAsync(Samples.Harrowgate);

        Assert.Equal("Ilse V. Drummond", MarkOf("/signatures/0/name"));
        Assert.Equal("May 2, 2024", MarkOf("/signatures/0/date"));
        Assert.Equal("001-99417", MarkOf("/cover/registrants/0/entityFileNumber"));
        Assert.Equal("0009990417-24-000021", MarkOf("/accessionNumber"));
        Assert.Equal("hgi-ex991_20240502.htm", MarkOf("/documents/1/fileName"));

        string MarkOf(string pointer)
        {
            string? number = page.QuerySelector($"a.value[href='#{pointer}']")?.GetAttribute("data-v");
            return string.Concat(frame.QuerySelectorAll($"mark[data-v='{number}']").Select(static mark => mark.TextContent)).Replace('\u00A0', ' ').Trim();
        }
    }

    [Fact]
    public async Task The_whole_text_of_the_document_is_there()
    {
        (_, IHtmlDocument frame) = await ViewAsync(Samples.PellRiver);
        string filing = await File.ReadAllTextAsync(Samples.PellRiver, Cancellation);
        int start = filing.IndexOf("<TEXT>", StringComparison.Ordinal) + "<TEXT>".Length;

        Assert.Equal(
            filing[start..filing.IndexOf("</TEXT>", StringComparison.Ordinal)].Trim(),
            frame.QuerySelector("fs-filing")!.TextContent.Trim());
    }

    [Fact]
    public async Task Nothing_of_a_hostile_filing_loads_runs_or_leads_away()
    {
        string filing = await File.ReadAllTextAsync(Samples.Harrowgate, Cancellation);
        string path = folder.Write("hostile.txt", Body.Replace(filing, static body => body.Value + Hostile, 1));

        (IHtmlDocument page, IHtmlDocument frame) = await ViewAsync(path);

        AssertLinked(page, frame);
        IElement script = Assert.Single(page.QuerySelectorAll("script"));
        Assert.StartsWith("\"use strict\";", script.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("iframe"));
        Assert.Empty(frame.QuerySelectorAll(
            "script,iframe,object,embed,base,form,input,button,link,svg,math,img,textarea,template,noscript,xmp"));
        foreach (IAttr attribute in frame.All.Concat(page.All).SelectMany(static element => element.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.False(attribute.Name is "src" or "action" or "background", attribute.Name);
            Assert.False(attribute.Name == "href" && !attribute.Value.StartsWith('#'), attribute.Value);
            Assert.False(attribute.Name == "style" && attribute.Value.Contains("url", StringComparison.Ordinal), attribute.Value);
        }

        Assert.All(frame.QuerySelectorAll("meta[http-equiv]"), static meta => Assert.Equal("Content-Security-Policy", meta.GetAttribute("http-equiv")));

        Assert.All(frame.QuerySelectorAll("style"), static style => Assert.DoesNotMatch(@"url\s*\(|@import|\\7", style.TextContent));
        // What it says stays visible, as text.
        Assert.Contains("<script>alert(1)</script>", frame.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("{{values}}", frame.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("f-part", frame.QuerySelector("a[data-to]")!.GetAttribute("data-to"));
    }

    [Fact]
    public async Task The_browser_is_told_to_run_our_script_alone()
    {
        (IHtmlDocument page, _) = await ViewAsync(Samples.Harrowgate);
        string policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("script")!.TextContent)));

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{hash}';", policy, StringComparison.Ordinal);
        Assert.Equal("allow-same-origin", page.QuerySelector("iframe")!.GetAttribute("sandbox"));
    }

    [Fact]
    public async Task Bytes_of_every_encoding_are_shown_as_they_are_read()
    {
        string filing = await File.ReadAllTextAsync(Samples.Harrowgate, Cancellation);
        string path = folder["mixed.txt"];
        string marked = Body.Replace(filing, static body => body.Value + "<p>1:\u00E9 2:\u00C3\u00A9</p>", 1);
        byte[] bytes = Encoding.Latin1.GetBytes(marked.Replace("1:\u00E9", "1:\u00E9\u0093", StringComparison.Ordinal));
        await File.WriteAllBytesAsync(path, bytes, Cancellation);

        (_, IHtmlDocument frame) = await ViewAsync(path);

        Assert.Contains("1:é\u201C 2:é", frame.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filings_of_a_corpus_have_pages_that_are_linked_through()
    {
        string? corpus = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");
        Assert.SkipWhen(corpus is null, "FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        IEnumerable<string> filings = Directory.EnumerateFiles(Path.Combine(corpus!, "filings")).Order(StringComparer.Ordinal);
        foreach (string filing in filings.Where(static (_, index) => index % 10 == 0))
        {
            CommandLineRun run = await CommandLineRun.Of("view", filing, "-o", folder["page.html"]);
            if (run.ExitCode == 0)
                AssertLinked(await ParseAsync(folder["page.html"]));
        }
    }

    private static void AssertLinked((IHtmlDocument Page, IHtmlDocument Frame) both) => AssertLinked(both.Page, both.Frame);

    private static void AssertLinked(IHtmlDocument page, IHtmlDocument frame)
    {
        foreach (IHtmlDocument document in (IHtmlDocument[])[page, frame])
            Assert.All(document.QuerySelectorAll("[id]").GroupBy(static element => element.Id), static same => Assert.Single(same));
        string[] values = [.. page.QuerySelectorAll("a.value").Select(static link => link.GetAttribute("data-v")!)];
        HashSet<string> marks = [.. frame.QuerySelectorAll("mark[id]").Select(static mark => mark.Id![1..])];
        Assert.Equal(values.Length, values.Distinct().Count());
        Assert.All(values, value => Assert.Contains(value, marks));
        Assert.Equal(values.Length, marks.Count);
        Assert.All(frame.QuerySelectorAll("mark"), mark => Assert.Contains(mark.GetAttribute("data-v")!, marks));
    }

    private async Task<(IHtmlDocument Page, IHtmlDocument Frame)> ViewAsync(string filing)
    {
        CommandLineRun run = await CommandLineRun.Of("view", filing, "-o", folder["page.html"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return await ParseAsync(folder["page.html"]);
    }

    private static async Task<(IHtmlDocument Page, IHtmlDocument Frame)> ParseAsync(string path)
    {
        HtmlParser parser = new();
        IHtmlDocument page = parser.ParseDocument(await File.ReadAllTextAsync(path, Cancellation));
        return (page, parser.ParseDocument(page.QuerySelector("iframe")!.GetAttribute("srcdoc")!));
    }
}
