using System.Diagnostics;
using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Hostile;

/// <summary>
/// Whatever is repeated without end, wherever in a filing: reading takes time and memory in proportion to the size. Each piece is
/// one that something in the reader stops at.
/// </summary>
public sealed class RepetitionTests
{
    private const int Size = 60_000;
    private const int Factor = 4;

    // Four times the size takes four times as long, and sixteen times where each piece looks at all the others. What takes no
    // time at all cannot be told from noise.
    private const double MostTimes = 10;
    private static readonly TimeSpan Noise = TimeSpan.FromSeconds(1);

    // What grows no more may still take far too long: a million comparisons at each of a few hundred places.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    // A block of one letter takes some two thousand bytes; what counts is that its number does not matter.
    private const double MostMemoryGrowth = 1.6;
    private const double UsualMemoryPerByte = 300;

    public static TheoryData<string> Pieces =>
    [
        "<div>", "<b>", "<p>", "<i><p></b>", "<table><tr><td>", "<table><tr><td>x", "<table><tr><td>1<td>* ", "<td>x", "<tr><td>a<td>b", "<p>a", "<li>x", "<font face=Wingdings>o", "<a href='#'>x</a>",
        "<span style='display:none'>", "<td colspan=999 rowspan=999>", "<!-- ", "&amp;", "&#", "\n", "\t", "x ", "1 ", "a.", "- ", "( ", "[ ", "*", "--", "*a ", "     a     b\n",
        "<ix:nonNumeric name='dei:EntityRegistrantName' contextRef='c'>", "<ix:nonNumeric name='dei:TradingSymbol' contextRef='c'>A</ix:nonNumeric>",
        "<ix:nonNumeric name='dei:TradingSymbol' contextRef='c'>A quarter of a page of text, as a filing may have it", "<ix:continuation id='f' continuedAt='f'>", "<xbrli:context id='a'><xbrli:identifier>1</xbrli:identifier></xbrli:context>",
        "Item 8.01 Other Events. ", "<p>Item 8.01 Other Events</p>x", "\n\nItem 8.01 Other Events\n\nx", "<p>Item 8.01", "<p>Item 77", "<p>Items 1.01, 2.01 and ",
        "Items 1.01, 2.01 and ", "<p>Section 5 - Governance", "<p>.....", "<p>Item 1.01 .... 3", "<p>SIGNATURE", "SIGNATURE\n\n", "SIGNATURE ", "<p>/s/ A B</p>",
        "<p>By: /s/ A B<p>Name: A B", "\n\nBy: /s/ A B\n\n", "/s/ ", "<p>EXHIBIT INDEX", "<tr><td>99.1</td><td>Press release</td></tr>", "<p>99.1 Press", "\n\n99.1   Press release\n\n",
        "<table><tr><td>For<td>Against</table>", "<tr><td>For<td>1", "<tr><td>Smith<td>1<td>2", "For 1 Against 2 ", "\nFor      1\nAgainst      2\n", "<PAGE>\n",
        "<p>Date of Report (Date of earliest event reported)", "March 4, 2014 ", "On March 4, 2014, held the annual meeting on ", "dismissed Acme LLP as auditor ", "on May 5, 2025, ", "Ada Quill, ", "Mr. Quill notified Elm of his decision to resign. ", "1 for ", "for each ",
        "<p>On May 5, 2025 (the “Leaving Date”), Ada Quill spoke. Ms. Quill resigned as Treasurer effective on the Leaving Date.", "<p>On the same date, she resigned as Treasurer. ",
        "<p>For&#8195;&#8195;Against", "<tr><td>For<br>1<td>Against<br>2", "<tr><td>1a. Election of Director: Ada Quill<td>1<td>2", "There were 4 broker non-votes for each nominee. ",
        "<p>(Exact name of registrant as specified in its charter)", "\n\n     (Exact name of registrant)\n\n", "\u2610 ", "<p>\u2610 Written communications", "(Zip Code)<br>", "Delaware<br>",
        "<p>Delaware", "<tr><td>Common Stock<td>ABC<td>NYSE", "<tr><td>State<td>Commission File Number<td>IRS Employer Identification No.<tr><td>Ohio<td>1-5502<td>25-1040754", "Title of each class ", "Commission File Number 1-2 ", "(State of incorporation) (Commission File Number) ",
        "If an emerging growth company, indicate by check mark if the registrant has elected not to use the extended transition period \u2610 ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Repetition_costs_what_its_size_does(string piece)
    {
        foreach (string place in (ReadOnlySpan<string>)["cover", "people", "item", "signature", "text"])
        {
            Cost small = Read(piece, place, Size);
            Cost large = Read(piece, place, Size * Factor);
            Assert.True(large.Time < Noise || large.Time < small.Time * MostTimes, $"In the {place}: {small.Time.TotalMilliseconds:F0} ms, and {large.Time.TotalMilliseconds:F0} ms for {Factor} times the size.");
            Assert.True(large.Time < Longest, $"In the {place}: {large.Time.TotalSeconds:F1} s.");
            Assert.True(
                large.MemoryPerByte < UsualMemoryPerByte || large.MemoryPerByte < small.MemoryPerByte * MostMemoryGrowth,
                $"In the {place}: {small.MemoryPerByte:F0} bytes allocated for each, and {large.MemoryPerByte:F0} for {Factor} times the size.");
        }
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<table><tr><td>", 100_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<ix:nonNumeric name='a:B' contextRef='c'>", 100_000)]
    [InlineData("a", 50_000_000)]
    [InlineData("a ", 25_000_000)]
    public void Depth_and_length_do_no_harm(string piece, int times)
    {
        byte[] filing = Encoding.UTF8.GetBytes($"<html><body><p>FORM 8-K</p><p>Date of Report: March 4, 2014</p><p>Item 8.01 Other Events</p>{string.Concat(Enumerable.Repeat(piece, times))}</body></html>");

        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(filing);

        Assert.Equal("8.01", Assert.Single(read.Value!.Items).Item.ToString());
    }

    [Fact]
    public void Cells_that_reach_far_to_the_right_and_down_take_no_longer_than_others() =>
        Assert.InRange(Read("<tr><td colspan=1000 rowspan=1000>x<td>y", "table", 16_000 * 41).Time, TimeSpan.Zero, Longest);

    [Fact]
    public void A_long_cover_may_be_asked_for_many_names()
    {
        string html = string.Concat(Enumerable.Range(0, 6_000).Select(static number => $"<p>Word{number} Elm {number}</p>"));
        Block[] blocks = HtmlBlockReader.Read(new FilingText(html), 0, html.Length).Blocks;
        CoverWords words = new(blocks, new TextStretch(new TextPoint(0, 0), new TextPoint(blocks.Length, 0)));
        long start = Stopwatch.GetTimestamp();

        Assert.Equal(5_000, Enumerable.Range(0, 100_000).Count(number => words.Has($"WORD{number}, Elm {number}") && number < 5_000));

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Longest);
    }

    private static Cost Read(string piece, string place, int size)
    {
        byte[] filing = Encoding.UTF8.GetBytes(Filing(string.Concat(Enumerable.Repeat(piece, size / piece.Length)), place));
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(filing);
        Cost cost = new(Stopwatch.GetElapsedTime(start), (double)(GC.GetAllocatedBytesForCurrentThread() - before) / size);
        Assert.True(read.Value is not null || read.Error is not null || !read.Violations.IsEmpty);
        return cost;
    }

    private static string Filing(string repeated, string place) => place == "text"
        ? $"FORM 8-K\n\nDate of Report: March 4, 2014\n\nItem 5.07 Submission of Matters to a Vote\n\n{repeated}"
        : $"""
            <html><body><p>FORM 8-K</p><p>Date of Report: March 4, 2014</p>{(place == "cover" ? repeated : "")}
            {(place == "people" ? $"<p>Item 5.02 Departure of Directors or Certain Officers</p>{repeated}" : "")}
            <p>Item 5.07 Submission of Matters to a Vote of Security Holders</p>{(place == "item" ? repeated : "")}
            {(place == "table" ? $"<table>{repeated}</table>" : "")}
            <p>Item 9.01 Financial Statements and Exhibits</p>
            <p>SIGNATURE</p>{(place == "signature" ? repeated : "")}</body></html>
            """;

    private readonly record struct Cost(TimeSpan Time, double MemoryPerByte);
}
