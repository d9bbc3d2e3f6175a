using System.Text;

namespace FilingSchema.Edgar.Tests.Headers;

/// <summary>One header in its dialects is one record.</summary>
public sealed class EdgarHeaderTests
{
    private static EdgarHeader Parse(string text) => EdgarSubmission.Parse(Encoding.UTF8.GetBytes(text)).Header!;

    private const string Keys = """
        <SEC-DOCUMENT>0009990001-13-000012.txt : 20130408
        <SEC-HEADER>0009990001-13-000012.hdr.sgml : 20130408
        <ACCEPTANCE-DATETIME>20130408163015
        ACCESSION NUMBER:		0009990001-13-000012
        CONFORMED SUBMISSION TYPE:	8-K
        PUBLIC DOCUMENT COUNT:		3
        CONFORMED PERIOD OF REPORT:	20130407
        ITEM INFORMATION:		Other Events
        ITEM INFORMATION:		Financial Statements and Exhibits
        FILED AS OF DATE:		20130408
        DATE AS OF CHANGE:		20130409

        SUBJECT COMPANY:	

        	COMPANY DATA:	
        		COMPANY CONFORMED NAME:			ALDER MILLS INC
        		CENTRAL INDEX KEY:			0009990001
        		STANDARD INDUSTRIAL CLASSIFICATION:	BROADWOVEN FABRIC MILLS, COTTON [2211]
        		ORGANIZATION NAME:           	04 Manufacturing
        		EIN:				890000001
        		STATE OF INCORPORATION:			DE
        		FISCAL YEAR END:			1231

        	FILING VALUES:
        		FORM TYPE:		8-K
        		SEC ACT:		1934 Act
        		SEC FILE NUMBER:	001-90001
        		FILM NUMBER:		13000001

        	BUSINESS ADDRESS:	
        		STREET 1:		1 MILL LANE
        		STREET 2:		FLOOR 2
        		CITY:			DOVER
        		STATE:			DE
        		ZIP:			19901
        		BUSINESS PHONE:		3025550100

        	MAIL ADDRESS:	
        		STREET 1:		PO BOX 7
        		CITY:			DOVER
        		STATE:			DE
        		ZIP:			19901

        	FORMER COMPANY:	
        		FORMER CONFORMED NAME:	ALDER COTTON CO
        		DATE OF NAME CHANGE:	19991231

        	FORMER COMPANY:	
        		FORMER CONFORMED NAME:	ALDER & SONS
        		DATE OF NAME CHANGE:	19560102

        FILED BY:

        	COMPANY DATA:	
        		COMPANY CONFORMED NAME:			WEIR HOLDINGS LLC
        		CENTRAL INDEX KEY:			0009990002
        </SEC-HEADER>
        """;

    private const string Tags = """
        <SEC-HEADER>0009990001-13-000012.hdr.sgml : 20130408
        <ACCEPTANCE-DATETIME>20130408163015
        <ACCESSION-NUMBER>0009990001-13-000012
        <TYPE>8-K
        <PUBLIC-DOCUMENT-COUNT>3
        <PERIOD>20130407
        <ITEMS>8.01
        <ITEMS>9.01
        <FILING-DATE>20130408
        <DATE-OF-FILING-DATE-CHANGE>20130409
        <SUBJECT-COMPANY>
        <COMPANY-DATA>
        <CONFORMED-NAME>ALDER MILLS INC
        <CIK>0009990001
        <ASSIGNED-SIC>2211
        <ORGANIZATION-NAME>04 Manufacturing
        <IRS-NUMBER>890000001
        <STATE-OF-INCORPORATION>DE
        <FISCAL-YEAR-END>1231
        </COMPANY-DATA>
        <FILING-VALUES>
        <FORM-TYPE>8-K
        <ACT>34
        <FILE-NUMBER>001-90001
        <FILM-NUMBER>13000001
        </FILING-VALUES>
        <BUSINESS-ADDRESS>
        <STREET1>1 MILL LANE
        <STREET2>FLOOR 2
        <CITY>DOVER
        <STATE>DE
        <ZIP>19901
        <PHONE>3025550100
        </BUSINESS-ADDRESS>
        <MAIL-ADDRESS>
        <STREET1>PO BOX 7
        <CITY>DOVER
        <STATE>DE
        <ZIP>19901
        </MAIL-ADDRESS>
        <FORMER-COMPANY>
        <FORMER-CONFORMED-NAME>ALDER COTTON CO
        <DATE-CHANGED>19991231
        </FORMER-COMPANY>
        <FORMER-COMPANY>
        <FORMER-CONFORMED-NAME>ALDER & SONS
        <DATE-CHANGED>19560102
        </FORMER-COMPANY>
        </SUBJECT-COMPANY>
        <FILED-BY>
        <COMPANY-DATA>
        <CONFORMED-NAME>WEIR HOLDINGS LLC
        <CIK>0009990002
        </COMPANY-DATA>
        </FILED-BY>
        </SEC-HEADER>
        """;

    private static EdgarHeader Expected { get; } = new()
    {
        AccessionNumber = AccessionNumber.Parse("0009990001-13-000012"),
        FormType = "8-K",
        PublicDocumentCount = 3,
        Period = new DateOnly(2013, 4, 7),
        Items = ["Other Events", "Financial Statements and Exhibits"],
        FiledDate = new DateOnly(2013, 4, 8),
        ChangeDate = new DateOnly(2013, 4, 9),
        AcceptedAt = new DateTime(2013, 4, 8, 16, 30, 15),
        Parties =
        [
            new EdgarParty
            {
                Role = "SUBJECT COMPANY",
                Name = "ALDER MILLS INC",
                Cik = new Cik(9990001),
                IndustryCode = "2211",
                Industry = "BROADWOVEN FABRIC MILLS, COTTON",
                OrganizationName = "04 Manufacturing",
                TaxNumber = "890000001",
                StateOfIncorporation = "DE",
                FiscalYearEnd = "1231",
                FilingValues = [new EdgarFilingValues { FormType = "8-K", Act = "34", FileNumber = "001-90001", FilmNumber = "13000001" }],
                BusinessAddress = new EdgarAddress
                {
                    Street1 = "1 MILL LANE", Street2 = "FLOOR 2", City = "DOVER", State = "DE", Zip = "19901", Phone = "3025550100",
                },
                MailAddress = new EdgarAddress { Street1 = "PO BOX 7", City = "DOVER", State = "DE", Zip = "19901" },
                FormerNames =
                [
                    new EdgarFormerName { Name = "ALDER COTTON CO", ChangeDate = new DateOnly(1999, 12, 31) },
                    new EdgarFormerName { Name = "ALDER & SONS", ChangeDate = new DateOnly(1956, 1, 2) },
                ],
            },
            new EdgarParty { Role = "FILED BY", Name = "WEIR HOLDINGS LLC", Cik = new Cik(9990002) },
        ],
    };

    /// <summary>The same header as tags say it: numbers instead of captions.</summary>
    private static EdgarHeader ExpectedOfTags { get; } = Expected with
    {
        Items = ["8.01", "9.01"],
        Parties = [Expected.Parties[0] with { Industry = null }, Expected.Parties[1]],
    };

    [Fact]
    public void Lines_of_keys() => Assert.Equal(Expected, Parse(Keys));

    [Fact]
    public void Lines_of_tags() => Assert.Equal(ExpectedOfTags, Parse(Tags));

    [Fact]
    public void Tags_of_a_submission_and_the_first_container_of_all()
    {
        const string Body = "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFORM 8-K\n</TEXT>\n</DOCUMENT>\n";
        string submission = Tags.Replace("</SEC-HEADER>", Body + "</SUBMISSION>", StringComparison.Ordinal);
        submission = submission.Replace(submission[..submission.IndexOf('\n')], "<SUBMISSION>", StringComparison.Ordinal);

        Assert.Equal(ExpectedOfTags, Parse(submission));
        Assert.Equal(Expected, Parse(Keys.Replace("SEC-", "IMS-", StringComparison.Ordinal) + "\n" + Body + "</IMS-DOCUMENT>\n"));
        Assert.Equal(Expected, Parse("-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n" + Keys.ReplaceLineEndings("\r\n") + "\r\n" + Body));
    }

    [Fact]
    public void Groups_closed_by_tags_among_keys_and_blank_values()
    {
        EdgarHeader header = Parse("""
            <SEC-HEADER>a
            ACCEPTANCE-DATETIME:	soon
            ACCESSION NUMBER:		1
            ITEM INFORMATION:		
            ITEM INFORMATION:		<ITEMS>1.05

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
            				ADDRESS IS A NON US LOCATION: 	YES
            				CITY:			CALGARY
            				PROVINCE COUNTRY:   	A0
            </BUSINESS-ADDRESS>

            				FORMER COMPANY:	
            					FORMER CONFORMED NAME:	ALDER COTTON CO
            					DATE OF NAME CHANGE:	LONG AGO
            </FORMER-COMPANY>
            </FILER>

            FILER:

            	COMPANY DATA:	
            		COMPANY CONFORMED NAME:			ALDER FINANCE INC
            </SEC-HEADER>
            """);

        Assert.Equal(new EdgarHeader
        {
            Items = ["1.05"],
            Parties =
            [
                new EdgarParty
                {
                    Role = EdgarParty.Filer,
                    Name = "ALDER MILLS INC",
                    IndustryCode = "2200",
                    TaxNumber = "890000001",
                    FilingValues = [new EdgarFilingValues { FileNumber = "000-90001" }],
                    BusinessAddress = new EdgarAddress { City = "CALGARY", State = "A0" },
                    FormerNames = [new EdgarFormerName { Name = "ALDER COTTON CO" }],
                },
                new EdgarParty { Role = EdgarParty.Filer, Name = "ALDER FINANCE INC" },
            ],
        }, header);
        Assert.Equal(2, header.Filers.Count());
    }
}
