using System.Diagnostics;
using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Hostile;

/// <summary>Containers that nobody should file are read in time and memory in proportion to their size, and without an exception.</summary>
public sealed class HostileContainerTests
{
    // At these sizes, a reader that went over the file once for each line or document would take minutes to hours.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private const string Main = "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>One.</p></html>\n</TEXT>\n</DOCUMENT>\n";

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static T Timed<T>(Func<T> read)
    {
        Stopwatch watch = Stopwatch.StartNew();
        T result = read();
        Assert.True(watch.Elapsed < Longest, watch.Elapsed.ToString());
        return result;
    }

    private static EdgarSubmission Parse(string file) => Timed(() => EdgarSubmission.Parse(Encoding.UTF8.GetBytes(file)));

    private static ReadResult<CurrentReport> Read(string file)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(file);
        ReadResult<CurrentReport> fromStream = Timed(() => EdgarReader.Read<CurrentReport>(new GeneratedStream([bytes], 60_000)));
        ReadResult<CurrentReport> read = Timed(() => EdgarReader.Read<CurrentReport>(bytes));
        Assert.Equal(read.Error, fromStream.Error);
        Assert.Equal(read.Submission?.Documents.Count, fromStream.Submission?.Documents.Count);
        return read;
    }

    [Theory]
    [InlineData("<DOCUMENT>\n", 1_000_000)]
    [InlineData("<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n", 1_000_000)]
    [InlineData("<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\na\n", 100_000)]
    public void A_million_documents(string document, int times)
    {
        EdgarSubmission submission = Parse(Repeat(document, times));

        Assert.Equal(times, submission.Documents.Count);
    }

    [Fact]
    public void Places_among_very_many_documents()
    {
        ReadResult<CurrentReport> read = Read(Main + Repeat("<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\na\n</TEXT>\n</DOCUMENT>\n", 20_000));

        Timed(() => Enumerable.Range(0, 20_001).Sum(index => read.Where($"/documents/{index}/type")!.Value.Line));
        Assert.Equal((20_000 * 6) + 2, read.Where("/documents/20000/type")!.Value.Line);
    }

    [Theory]
    [InlineData("ITEM INFORMATION:\t\tOther Events\n", 50_000)]
    [InlineData("ITEM INFORMATION:\t\t\n\n", 50_000)]
    [InlineData("<ITEMS>\n", 100_000)]
    [InlineData("<ITEMS></FILER>\n", 200_000)]
    [InlineData("</>\n", 200_000)]
    [InlineData("<FILER>\n", 20_000)]
    [InlineData("FILER:\n\tFILER:\n", 20_000)]
    public void Header_lines_in_the_thousands(string line, int times)
    {
        ReadResult<CurrentReport> read = Read($"<SEC-HEADER>\n{Repeat(line, times)}CONFORMED SUBMISSION TYPE: 8-K\n</FILER>\n</SEC-HEADER>\n{Main}");

        Assert.NotNull(read.Submission!.Header);
        Assert.Single(read.Submission.Documents);
    }

    [Fact]
    public void Ten_thousand_filers()
    {
        string filers = string.Concat(Enumerable.Range(1, 10_000).Select(static number =>
            $"FILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\tMILL {number}\n\t\tCENTRAL INDEX KEY:\t{number:D10}\n\n"));
        ReadResult<CurrentReport> read = Read($"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE: 8-K\n{filers}</SEC-HEADER>\n{Main}");

        Assert.Equal(10_000, read.Value!.Cover!.Registrants.Count);
        Assert.Equal("MILL 10000", Timed(() => read.Submission!.Header!.Parties[^1].Name));
    }

    [Theory]
    [InlineData("<DOCUMENT>\n<TYPE>8-K\n<DESCRIPTION>", "\n<TEXT>\nFORM 8-K\n</TEXT>\n</DOCUMENT>\n")]
    [InlineData("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n", "\n</TEXT>\n</DOCUMENT>\n")]
    [InlineData("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\na\n</TEXT>", "\n</DOCUMENT>\n")]
    [InlineData("<SEC-HEADER>\nACCESSION NUMBER: ", "\n</SEC-HEADER>\n")]
    [InlineData("", "")]
    public void A_line_of_fifty_megabytes(string before, string after)
    {
        foreach (char filler in "x <")
        {
            string file = before + new string(filler, 50_000_000) + after;
            Assert.NotNull(Parse(file));
        }
    }

    [Theory]
    [InlineData("DOCUMENT>")]
    [InlineData("<DOCUMENT>")]
    [InlineData("</DOCUMENT>")]
    [InlineData("<DOCUMENT> </DOCUMENT>")]
    [InlineData("</TEXT>")]
    [InlineData("<TEXT></TEXT>")]
    public void Tags_without_end(string tag)
    {
        Assert.NotNull(Parse(Repeat(tag, 100_000)));
        Assert.NotNull(Parse($"<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n{Repeat(tag, 100_000)}"));
        Assert.NotNull(Parse($"<SEC-HEADER>\n{Repeat(tag, 100_000)}"));
    }

    [Fact]
    public void A_picture_with_bytes_like_tags()
    {
        byte[] picture = new byte[1_000_000];
        new Random(1).NextBytes(picture);
        string[] tags = ["<TEXT>", "</TEXT>", "<DOCUMENT>", "</DOCUMENT>", "<TYPE>", "</TEXT>M</DOCUMENT>"];
        for (int i = 0; i < 1000; i++)
            Encoding.ASCII.GetBytes("M" + tags[i % tags.Length]).CopyTo(picture, i * 997);
        byte[] file =
        [
            .. Encoding.ASCII.GetBytes(Main), .. "<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\n"u8, .. picture, .. "\n</TEXT>\n</DOCUMENT>\n"u8,
            .. "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nlast\n</TEXT>\n</DOCUMENT>\n"u8,
        ];

        EdgarSubmission submission = EdgarSubmission.Parse(file);

        Assert.Equal(["8-K", "GRAPHIC", "EX-99"], submission.Documents.Select(document => document.Type));
        Assert.Equal(picture, submission.Documents[1].Content.Span[1..^1].ToArray());
    }
}
