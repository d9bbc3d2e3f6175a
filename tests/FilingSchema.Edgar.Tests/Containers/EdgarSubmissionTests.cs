using System.Runtime.InteropServices;
using System.Text;

namespace FilingSchema.Edgar.Tests.Containers;

/// <summary>A submission taken apart without a form in mind.</summary>
public sealed class EdgarSubmissionTests
{
    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    [Fact]
    public void Documents_are_slices_of_the_file()
    {
        byte[] file = Bytes(
            "<SEC-DOCUMENT>a.txt\n<SEC-HEADER>a\nACCESSION NUMBER: 0009990001-13-000001\n</SEC-HEADER>\n"
            + "<DOCUMENT>\r\n<TYPE>8-K\r\n<SEQUENCE>1\r\n<FILENAME>a.htm\r\n<DESCRIPTION>A \u0093REPORT\u0094\r\n<TEXT>\r\n<html>caf\u00E9</html></TEXT>\r\n</DOCUMENT>\r\n"
            + "<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>2\n<FILENAME>b.jpg\n<TEXT>\nbegin 644 b.jpg\n#<TEXT>\n#</TEXT>\n`\nend\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");

        EdgarSubmission submission = EdgarSubmission.Parse(file);

        Assert.False(submission.IsCut);
        Assert.Equal("0009990001-13-000001", submission.Header!.AccessionNumber.ToString());
        EdgarDocument main = submission.Documents[0];
        Assert.Equal(("8-K", 1, "a.htm", "A “REPORT”"), (main.Type, main.Sequence!.Value, main.FileName, main.Description));
        Assert.Equal("\r\n<html>caf\u00E9</html>", Encoding.Latin1.GetString(main.Content.Span));
        Assert.Equal("\nbegin 644 b.jpg\n#<TEXT>\n#</TEXT>\n`\nend\n", Encoding.Latin1.GetString(submission.Documents[1].Content.Span));
        foreach (EdgarDocument document in submission.Documents)
        {
            Assert.True(MemoryMarshal.TryGetArray(document.Content, out ArraySegment<byte> slice));
            Assert.Same(file, slice.Array);
            Assert.Equal((document.Offset, document.Length), (slice.Offset, slice.Count));
        }
    }

    [Fact]
    public void A_wrapper_written_anew_by_an_html_library_is_taken_off()
    {
        EdgarSubmission submission = EdgarSubmission.Parse(Bytes(
            "<html><body><document>\n<type>8-K\n<sequence>1\n<filename>a.htm\n<text>\n<p>FORM 8-K</p>\n</text></document></body></html>"));

        EdgarDocument document = Assert.Single(submission.Documents);
        Assert.Equal(("8-K", "a.htm"), (document.Type, document.FileName));
        Assert.Equal("\n<p>FORM 8-K</p>\n", Encoding.Latin1.GetString(document.Content.Span));
    }

    [Fact]
    public void Prose_may_speak_of_tags()
    {
        const string Prose = "\nA body stands in <TEXT> and ends with </TEXT>; a </DOCUMENT> ends more.\n  See <DOCUMENT>.\n<DOCUMENT>\nThat was one.\n";
        EdgarSubmission submission = EdgarSubmission.Parse(Bytes(
            $"The <DOCUMENT> follows.\n<DOCUMENT>\n<TYPE>8-K\n<DESCRIPTION>ON <TEXT>\n<TEXT>{Prose}</TEXT>\n</DOCUMENT>\n"));

        EdgarDocument document = Assert.Single(submission.Documents);
        Assert.Equal("ON <TEXT>", document.Description);
        Assert.Equal(Prose, Encoding.Latin1.GetString(document.Content.Span));
    }

    [Theory]
    [InlineData("<DOCUMENT>\n<TYPE>A\n<TEXT>\none\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>B\n<TEXT>\ntwo\n</TEXT>\n</DOCUMENT>\n")]
    [InlineData("<DOCUMENT>\n<TYPE>A\n<TEXT>\none\n</TEXT>\n<DOCUMENT>\n<TYPE>B\n<TEXT>\ntwo\n</TEXT>\n</DOCUMENT>\n")]
    [InlineData("<DOCUMENT>\n<TYPE>A\n<TEXT>\none\n<DOCUMENT>\n<TYPE>B\n<TEXT>\ntwo\n</TEXT>\n</DOCUMENT>\n")]
    [InlineData("<DOCUMENT>\n<TYPE>A\n<TEXT>\none\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>B\n<TEXT>\ntwo\n</TEXT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n")]
    public void A_missing_closing_tag_ends_where_the_next_thing_begins(string file)
    {
        EdgarSubmission submission = EdgarSubmission.Parse(Bytes(file));

        Assert.False(submission.IsCut);
        Assert.Equal(["A", "B"], submission.Documents.Select(document => document.Type));
        Assert.Equal(["\none\n", "\ntwo\n"], submission.Documents.Select(document => Encoding.Latin1.GetString(document.Content.Span)));
    }

    [Fact]
    public void A_document_without_text_has_none()
    {
        EdgarSubmission submission = EdgarSubmission.Parse(Bytes("<DOCUMENT>\n<TYPE>A\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>B\n<TEXT>\ntwo\n</TEXT>\n</DOCUMENT>\n"));

        Assert.Equal([0, 5], submission.Documents.Select(document => document.Length));
    }

    [Theory]
    [InlineData("Dear Sirs,", 1)]
    [InlineData("-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nMIC-Info: RSA", 1)]
    [InlineData("", 1)]
    [InlineData("<SEC-HEADER>a\nACCESSION NUMBER: 1\n</SEC-HEADER>\n", 0)]
    public void Whatever_is_no_container_is_a_bare_document(string file, int documents)
    {
        EdgarSubmission submission = EdgarSubmission.Parse(Bytes(file));

        Assert.Equal(documents, submission.Documents.Count);
        Assert.Equal(documents == 0, submission.Header is not null);
    }
}
