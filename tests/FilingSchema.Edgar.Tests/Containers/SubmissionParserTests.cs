using System.Text;

namespace FilingSchema.Edgar.Tests.Containers;

public sealed class SubmissionParserTests
{
    private static Submission Parse(string text)
    {
        using MemorySource source = new(Encoding.UTF8.GetBytes(text));
        return SubmissionParser.Parse(source, ["8-K"]);
    }

    [Fact]
    public void A_header_of_keys_is_a_tree_of_groups()
    {
        Submission submission = Parse("""
            -----BEGIN PRIVACY-ENHANCED MESSAGE-----
            Proc-Type: 2001,MIC-CLEAR

            <SEC-DOCUMENT>0009990001-00-000001.txt : 20000301
            <SEC-HEADER>0009990001-00-000001.hdr.sgml : 20000301
            ACCESSION NUMBER:		0009990001-00-000001
            CONFORMED SUBMISSION TYPE:	8-K
            ITEM INFORMATION:		
            ITEM INFORMATION:		<ITEMS>1.05
            FILED AS OF DATE:		20000301

            FILER:

            	COMPANY DATA:	
            		COMPANY CONFORMED NAME:			ALDER MILLS INC
            		STANDARD INDUSTRIAL CLASSIFICATION:	 [2200
            ]		IRS NUMBER:				890000001
            </COMPANY-DATA>

            		FILING VALUES:
            			SEC ACT:		
            			SEC FILE NUMBER:	000-90001
            </FILING-VALUES>

            			BUSINESS ADDRESS:	
            				CITY:			DOVER
            </FILER>

            FILER:

            	COMPANY DATA:	
            		COMPANY CONFORMED NAME:			ALDER FINANCE INC
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <TEXT>
            FORM 8-K
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            -----END PRIVACY-ENHANCED MESSAGE-----
            """);

        Assert.False(submission.IsCut);
        Assert.Equal(["", "1.05"], submission.Header.FindAll("ITEM INFORMATION").Select(entry => entry.Value));
        HeaderGroup[] filers = [.. submission.Header.FindGroups("FILER")];
        Assert.Equal(["ALDER MILLS INC", "ALDER FINANCE INC"], filers.Select(filer => filer.Find("COMPANY CONFORMED NAME")!.Value));
        Assert.Equal("890000001", filers[0].Find("EIN")!.Value);
        Assert.Equal("000-90001", filers[0].Find("FILE-NUMBER")!.Value);
        Assert.Equal("DOVER", filers[0].Find("CITY")!.Value);
        Assert.Equal("8-K", Assert.Single(submission.Documents).Type);
    }

    [Fact]
    public void A_header_of_tags_says_the_same()
    {
        Submission submission = Parse("""
            <SUBMISSION>
            <ACCESSION-NUMBER>0009990001-01-000001
            <TYPE>8-K
            <PERIOD>20010105
            <ITEMS>5
            <ITEMS>7
            <FILING-DATE>20010108
            <FILER>
            <COMPANY-DATA>
            <CONFORMED-NAME>ALDER MILLS INC
            <CIK>0009990001
            </COMPANY-DATA>
            <BUSINESS-ADDRESS>
            <STREET1>1 MILL LANE
            </BUSINESS-ADDRESS>
            </FILER>
            <DOCUMENT>
            <TYPE>8-K
            <TEXT>
            FORM 8-K
            </TEXT>
            </DOCUMENT>
            """);

        Assert.Equal("8-K", submission.Header.Find("CONFORMED SUBMISSION TYPE")!.Value);
        Assert.Equal("20010108", submission.Header.Find("FILED AS OF DATE")!.Value);
        Assert.Equal(["5", "7"], submission.Header.FindAll("ITEM INFORMATION").Select(entry => entry.Value));
        HeaderGroup filer = Assert.Single(submission.Header.FindGroups("FILER"));
        Assert.Equal("0009990001", filer.Find("CENTRAL INDEX KEY")!.Value);
        Assert.Equal("1 MILL LANE", filer.Find("STREET 1")!.Value);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Lines_of_a_header_end_as_they_may(string ending)
    {
        const string Text = "<SEC-HEADER>1.hdr.sgml\nACCESSION NUMBER:\t1\n\nFILER:\n\n\tCOMPANY DATA:\n\t\tCENTRAL INDEX KEY:\t0009990001\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nOne\n</TEXT>\n</DOCUMENT>\n";
        Submission submission = Parse(Text.Replace("\n", ending));

        Assert.Equal("1", submission.Header.Find("ACCESSION NUMBER")!.Value);
        Assert.Equal("0009990001", Assert.Single(submission.Header.FindGroups("FILER")).Find("CENTRAL INDEX KEY")!.Value);
    }

    [Fact]
    public void Documents_are_slices_of_the_source()
    {
        const string Text = "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<XBRL>\n<html>one</html>\n</XBRL>\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>GRAPHIC\n<FILENAME>a.jpg\n<TEXT>\nbegin 644 a.jpg\n#0V%T\n`\nend\n</TEXT>\n</DOCUMENT>\n";
        Submission submission = Parse(Text);

        Assert.Equal(["8-K", "GRAPHIC"], submission.Documents.Select(document => document.Type));
        SubmissionDocument main = submission.MainDocument!;
        Assert.Equal("<html>one</html>\n", submission.Source[main.Start..main.End].ToString());
        Assert.Equal(["\n<XBRL>\n<html>one</html>\n</XBRL>\n", "\nbegin 644 a.jpg\n#0V%T\n`\nend\n"],
            submission.Documents.Select(document => Encoding.UTF8.GetString(document.Body.Bytes.Span)));
    }

    [Theory]
    [InlineData("<SEC-DOCUMENT>a\n<SEC-HEADER>b\nACCESSION NUMBER: 1\n")]
    [InlineData("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><body>FORM 8-K")]
    [InlineData("<html><body>FORM 8-K")]
    [InlineData("<html><body>FORM 8-K</p>")]
    [InlineData("<html><body>FORM 8-K</body")]
    public void A_file_that_breaks_off_is_cut(string text) => Assert.True(Parse(text).IsCut);

    [Theory]
    [InlineData("<html><body>FORM 8-K</body>")]
    [InlineData("<HTML><BODY>FORM 8-K</BODY >\n")]
    public void A_body_that_ends_is_whole_without_the_last_end_tag(string text) => Assert.False(Parse(text).IsCut);
}
