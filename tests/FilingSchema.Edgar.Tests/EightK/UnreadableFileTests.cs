using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Whatever the file, reading it ends with a result.</summary>
public sealed class UnreadableFileTests
{
    private static readonly string Sample = File.ReadAllText("samples/harrowgate-8-k-2024.txt");

    private static string? ErrorOf(byte[] file) => EdgarReader.Read<CurrentReport>(file).Error;

    [Fact]
    public void It_says_why()
    {
        Assert.Equal("The file is empty.", ErrorOf([]));
        Assert.Equal("The file is empty.", ErrorOf(" \n "u8.ToArray()));
        Assert.Equal("The file is binary, not a text.", ErrorOf([0x50, 0x4B, 3, 4, 0, 0, 0]));
        Assert.Equal("The file does not say that it is a Form 8-K.", ErrorOf("Dear Sirs, our Form 8-K is attached."u8.ToArray()));
        Assert.Equal("The file is a Form 10-Q, not a Form 8-K.", ErrorOf(Encoding.UTF8.GetBytes(Sample.Replace("TYPE:\t8-K", "TYPE:\t10-Q", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_cut_anywhere_is_an_error_or_a_report()
    {
        for (int length = 0; length < Sample.Length; length += 97)
        {
            ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(Encoding.UTF8.GetBytes(Sample[..length]));
            Assert.True(read.Error is not null || read.Value is not null);
        }
    }

    [Theory]
    [InlineData("<div>", 60_000)]
    [InlineData("<table><tr><td>", 20_000)]
    [InlineData("<b><p></i>", 50_000)]
    [InlineData("Item 8.01 Other Events ", 5_000)]
    [InlineData("<p>Item 8.01 Other Events</p>", 20_000)]
    [InlineData("<p>Section 8 - Other</p>", 40_000)]
    [InlineData("<p>Item 8.01 Other Events</p><p>One.</p><p>FORM 8-K</p>", 15_000)]
    [InlineData("<hr><p>FORM 8-K</p><p>2</p>", 40_000)]
    [InlineData("Date of Report (", 5_000)]
    [InlineData("<table><tr><td>For</td><td>Against</td></tr>", 3_000)]
    public void A_hostile_document_does_no_harm(string piece, int times)
    {
        string text = $"<html><body><p>FORM 8-K</p>{string.Concat(Enumerable.Repeat(piece, times))}</body></html>";

        Assert.Null(ErrorOf(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Failures_of_the_stream_pass_through()
    {
        using BrokenStream stream = new();
        Assert.Throws<IOException>(() => EdgarReader.Read<CurrentReport>(stream));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new IOException();

        public override int Read(byte[] buffer, int offset, int count) => throw new IOException();

        public override void CopyTo(Stream destination, int bufferSize) => throw new IOException();
    }
}
