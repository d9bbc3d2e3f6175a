using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Containers;

/// <summary>A submission from a stream gives what one in memory gives, and takes no more memory than what is read of it.</summary>
public sealed class StreamTests
{
    private const string Main = "<html><p>FORM 8-K</p><p>CURRENT REPORT</p><p>Item 8.01 Other Events</p><p>A mill was sold.</p></html>";

    private static string Document(string type, string body) =>
        $"<DOCUMENT>\n<TYPE>{type}\n<SEQUENCE>1\n<FILENAME>{type}.txt\n<TEXT>\n{body}\n</TEXT>\n</DOCUMENT>\n";

    private static string Header { get; } = HeaderOf(File.ReadAllText("samples/harrowgate-8-k-2024.txt"));

    private static string HeaderOf(string submission) => submission[..submission.IndexOf("<DOCUMENT>", StringComparison.Ordinal)];

    [Fact]
    public void Hundreds_of_megabytes_are_passed_by()
    {
        const int Pieces = 3000;
        GeneratedStream stream = new(Filing());

        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(stream);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Null(read.Error);
        Assert.Equal("A mill was sold.", read.Value!.Items.Single().Narrative!.Text);
        Assert.Equal(["GRAPHIC", "8-K", "EX-99.1"], read.Submission!.Documents.Select(document => document.Type));
        Assert.Equal([false, true, false], read.Submission.Documents.Select(document => document.HasContent));
        Assert.Equal(stream.Given, read.Submission.Documents[2].Offset + read.Submission.Documents[2].Length + "</TEXT>\n</DOCUMENT>\n".Length);
        Assert.True(stream.Given > 300_000_000, $"{stream.Given} bytes were read.");
        Assert.True(allocated < 20_000_000, $"{allocated} bytes were allocated.");

        IEnumerable<byte[]> Filing()
        {
            byte[] line = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("M and more bytes of a picture, as lines of text that mean nothing\n", 1600)) + "M <TEXT> </DOCUMENT> <DOCUMENT>\n");
            // The first document alone stands in for the main one, so it must not be large.
            yield return Encoding.ASCII.GetBytes(Header + Document("GRAPHIC", "begin 644 a.jpg\nend") + Document("8-K", Main));
            yield return "<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>3\n<TEXT>\n"u8.ToArray();
            for (int i = 0; i < Pieces; i++)
                yield return line;
            yield return "</TEXT>\n</DOCUMENT>\n"u8.ToArray();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void A_stream_gives_what_memory_gives(int most)
    {
        string exhibit = string.Concat(Enumerable.Repeat("prose with a <TEXT> and a DOCUMENT> in it\r\n", 4000));
        byte[] file = Encoding.UTF8.GetBytes(Header + Document("EX-99.1", exhibit) + Document("8-K", Main) + Document("EX-99.2", exhibit));

        ReadResult<CurrentReport> expected = EdgarReader.Read<CurrentReport>(file);
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(new GeneratedStream([file], most));

        Assert.Equal(expected.Value!.ToJson(), read.Value!.ToJson());
        Assert.Equal(expected.Violations, read.Violations);
        Assert.Equal(expected.Submission!.Header, read.Submission!.Header);
        Assert.Equal(
            expected.Submission.Documents.Select(document => (document.Type, document.Offset, document.Length)),
            read.Submission.Documents.Select(document => (document.Type, document.Offset, document.Length)));
        foreach (string pointer in (string[])["/form", "/items/0/heading", "/items/0/narrative/text", "/documents/2/type", "/documents/0/fileName"])
        {
            Assert.NotNull(expected.Where(pointer));
            Assert.Equal(expected.Where(pointer), read.Where(pointer));
        }
    }

    [Fact]
    public void The_first_document_is_the_main_one_until_one_of_the_form_comes()
    {
        string other = "<html><p>FORM 8-K</p><p>Item 8.01 Other Events</p><p>Of the first document.</p></html>";

        Assert.Equal("Of the first document.", TextOf(Document("LETTER", other) + Document("EX-99.1", Main)));
        Assert.Equal("A mill was sold.", TextOf(Document("LETTER", other) + Document("8-K", Main) + Document("8-K", other)));

        static string TextOf(string file) =>
            EdgarReader.Read<CurrentReport>(new GeneratedStream([Encoding.UTF8.GetBytes(Header + file)]))
                .Value!.Items.Single().Narrative!.Text;
    }

    [Fact]
    public void A_file_is_read_as_a_stream()
    {
        const string Path = "samples/harrowgate-8-k-2024.txt";

        Assert.Equal(
            EdgarReader.Read<CurrentReport>(File.ReadAllBytes(Path)).Value!.ToJson(), EdgarReader.Read<CurrentReport>(Path).Value!.ToJson());
    }
}
