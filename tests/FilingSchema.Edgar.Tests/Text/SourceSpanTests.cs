using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Text;

/// <summary>The bytes of a value's place in the file are the value as it was printed.</summary>
public sealed class SourceSpanTests
{
    private const string Filing =
        "<SEC-DOCUMENT>\n<SEC-HEADER>a\nCONFORMED SUBMISSION TYPE:\t8-K\nFILED AS OF DATE: 20130408\n</SEC-HEADER>\n"
        + "<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>caf\u00E9.jpg\n<TEXT>\nbegin\n\u0093\u0094\nend\n</TEXT>\n</DOCUMENT>\n"
        + "<DOCUMENT>\n<TYPE>8-K\n<FILENAME>\u00E9\u00E9.htm\n<DESCRIPTION>THE REPORT\n<TEXT><html><p>\u00A0FORM 8-K</p>\n"
        + "<p>caf\u00E9</p> <p><b>Item 8.01 Other \u0093Events\u0094</b></p>\n<p>\u20AC \u00E9 One\nand <i>two</i>.</p></html>\n</TEXT>\n</DOCUMENT>\n"
        + "<DOCUMENT>\n<TYPE>EX-99.1\n<DESCRIPTION>\u00E9 LAST\n<TEXT>\nend\n</TEXT>\n</DOCUMENT>\n";

    public static TheoryData<string, string> Files => new()
    {
        { "windows-1252", "\n" },
        { "windows-1252", "\r\n" },
        { "utf-8", "\n" },
        { "utf-8", "\r\n" },
        { "utf-8", "\r" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_place_can_be_cut_out_of_the_file(string encoding, string newLine)
    {
        byte[] file = Encode(Filing.Replace("\n", newLine, StringComparison.Ordinal), encoding);
        // Only LF ends a line of a header.
        if (newLine == "\r")
            file = [.. Encode("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\r", encoding), .. file.AsSpan(file.AsSpan().IndexOf("<html>"u8)..)];
        foreach (ReadResult<CurrentReport> read in (ReadResult<CurrentReport>[])
            [EdgarReader.Read<CurrentReport>(file), EdgarReader.Read<CurrentReport>(new MemoryStream(file))])
        {
            Assert.Null(read.Error);
            Expect(read, "/form", "8-K");
            Expect(read, "/items/0/heading", "Other \u0093Events\u0094");
            Expect(read, "/items/0/narrative/text", $"{(encoding == "utf-8" ? "\u20AC" : "\u0080")} \u00E9 One{newLine}and <i>two</i>.");
            if (newLine == "\r")
                continue;
            Expect(read, "/documents/0/fileName", "caf\u00E9.jpg");
            Expect(read, "/documents/1/description", "THE REPORT");
            Expect(read, "/documents/2/description", "\u00E9 LAST");
        }

        void Expect(ReadResult<CurrentReport> read, string pointer, string printed)
        {
            SourceSpan span = read.Where(pointer)!.Value;
            byte[] expected = encoding == "utf-8" ? Encode(printed, encoding) : Encoding.Latin1.GetBytes(printed);
            Assert.Equal(expected, file.AsSpan((int)span.Offset, span.Length).ToArray());
            // Line and column, counted the plain way.
            string before = Decode(file.AsSpan(0, (int)span.Offset), encoding).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            Assert.Equal(before.Count(static character => character == '\n') + 1, span.Line);
            Assert.Equal(before.Length - before.LastIndexOf('\n'), span.Column);
        }
    }

    [Fact]
    public void A_part_of_a_text_has_its_own_place_behind_character_references()
    {
        const string Html = "<html><p>&ldquo;File&nbsp;&nbsp;number&rdquo; &amp;\r\n<b>of &#x201C;001-&#8203;90001&#148;</b> R&#038;D Ltd</p></html>";
        Block block = DocumentReader.Read(new FilingText(Html), new SubmissionDocument(new HeaderGroup(""), 0, Html.Length)).Blocks[0];
        FoundText all = FoundText.Of(block, 0, block.Text.Length);

        Assert.Equal("&ldquo;File&nbsp;&nbsp;number&rdquo;", Printed("\u201CFile number\u201D"));
        Assert.Equal("number", Printed("number"));
        Assert.Equal("&amp;", Printed("&"));
        Assert.Equal("of", Printed("of"));
        Assert.Equal("&#148;", Printed("\u201D", block.Text.LastIndexOf('\u201D')));
        Assert.Equal("R&#038;D Ltd", Printed("R&D Ltd"));

        string Printed(string text, int from = 0)
        {
            FieldPlace place = all.Slice(block.Text.IndexOf(text, from, StringComparison.Ordinal), text.Length).Place;
            return Html.Substring(place.Offset, place.Length);
        }
    }

    [Fact]
    public void Many_questions_take_no_longer_than_one_pass()
    {
        StringBuilder text = new("<html><p>FORM 8-K</p>");
        for (int i = 0; i < 4000; i++)
            text.Append("<p>caf\u00E9 ").Append('x', 500).Append("</p>");
        text.Append("<p>Item 8.01 Other Events</p><p>One.</p></html>");
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(Encoding.UTF8.GetBytes(text.ToString()));

        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        for (int i = 0; i < 20_000; i++)
            Assert.Equal(1, read.Where("/items/0/narrative/text")!.Value.Line);
        // Each from the beginning of the file would be forty gigabytes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Fact]
    public void Places_in_real_filings_hold_what_was_read()
    {
        string? corpus = Environment.GetEnvironmentVariable("FILINGSCHEMA_CORPUS");
        if (corpus is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        int places = 0;
        List<string> wrong = [];
        foreach (string path in Directory.EnumerateFiles(Path.Combine(corpus, "filings")))
        {
            byte[] file = File.ReadAllBytes(path);
            ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(path);
            if (read.Value is null)
                continue;
            using JsonDocument json = JsonDocument.Parse(read.Value.ToJson());
            foreach ((string pointer, string value) in Headings(json.RootElement))
            {
                if (read.Where(pointer) is not { Length: > 0 } span)
                    continue;
                places++;
                string printed = FilingBytes.Decode(file.AsSpan((int)span.Offset, span.Length));
                if (Letters(WebUtility.HtmlDecode(Regex.Replace(printed, "<[^>]*>", ""))) != Letters(value))
                    wrong.Add($"{Path.GetFileName(path)} {pointer}: {value} | {printed}");
            }
        }
        Assert.True(places > 0 && wrong.Count == 0, $"{wrong.Count} of {places}\n{string.Join('\n', wrong.Take(20))}");
    }

    // What is printed as it is read: captions of sections, and what the header lines of documents say.
    private static IEnumerable<(string Pointer, string Value)> Headings(JsonElement report)
    {
        foreach ((string list, string[] names) in new[] { ("items", new[] { "heading" }), ("documents", ["fileName", "description"]) })
        {
            if (!report.TryGetProperty(list, out JsonElement elements))
                continue;
            int index = 0;
            foreach (JsonElement element in elements.EnumerateArray())
            {
                foreach (string name in names)
                {
                    if (element.TryGetProperty(name, out JsonElement value))
                        yield return ($"/{list}/{index}/{name}", value.GetString()!);
                }
                index++;
            }
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(static character => char.IsLetterOrDigit(character)));

    private static byte[] Encode(string text, string encoding) =>
        encoding == "utf-8" ? Encoding.UTF8.GetBytes(text) : Encoding.Latin1.GetBytes(text.Replace('\u20AC', '\u0080'));

    private static string Decode(ReadOnlySpan<byte> bytes, string encoding) =>
        encoding == "utf-8" ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
}
