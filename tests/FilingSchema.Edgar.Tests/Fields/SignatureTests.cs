using System.Globalization;
using FilingSchema.Edgar.Tests.EightK;

namespace FilingSchema.Edgar.Tests.Fields;

/// <summary>Signature blocks in the shapes in which filers print them.</summary>
public sealed class SignatureTests
{
    private const string Sentence =
        "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized";

    private const string Expected = "Elm Works, Inc.|/s/ Ada Quill|Ada Quill|Treasurer|2020-06-02";

    private static string[] Html(string block, string sentence = Sentence + ".") => Rows($"""
        <html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Elm Works, Inc.</p><p>(Exact name of registrant)</p><p>Oak Works</p>
        <p>Item 8.01 Other Events.</p><p>A mill burned.</p><p>SIGNATURE</p><p>{sentence}</p>{block}</body></html>
        """);

    private static string[] Plain(string block, string endOfSentence = " duly authorized.") => Rows($"""
        FORM 8-K

        Date of Report: June 1, 1999

        ITEM 5. OTHER EVENTS

        A mill burned.

                                  SIGNATURES

             Pursuant to the requirements of the Securities Exchange Act of 1934, the
        registrant has duly caused this report to be signed on its behalf by the
        undersigned hereunto{endOfSentence}

        {block}
        """);

    private static string[] Rows(string filing) =>
    [
        .. (CurrentReportTests.Read(filing).Value!.Signatures ?? []).Select(static signature => string.Join(
            '|', signature.Registrant, signature.ConformedSignature, signature.Name, signature.Title,
            signature.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
    ];

    [Theory]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Name: Ada Quill</p><p>Title: Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>2</p><hr><p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Name: Ada Quill</p><p>Title: Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Dated: June 2, 2020</p><p>Elm Works, Inc.</p><p>By: /s/ Ada Quill<br>Ada Quill<br>Treasurer</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>(Registrant)</p><p>Date: June 2, 2020 By: /s/ Ada Quill</p><p>Ada Quill, Treasurer</p>")]
    [InlineData("<p>Elm Works, Inc., Registrant</p><p>By /s/ Ada Quill, Treasurer</p><p>June 2, 2020</p>")]
    [InlineData("<p>Registrant: Elm Works, Inc.</p><p>Signature: /s/ Ada Quill</p><p>Name: Ada Quill, Title: Treasurer</p><p>Date: 6/2/2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Its: Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<table><tr><td>Date:</td><td>June 2, 2020</td><td>By:</td><td>Elm Works, Inc.<br>/s/ Ada Quill</td></tr><tr><td></td><td></td><td>Title:</td><td>Treasurer</td></tr></table>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: Oak Works</p><p>By: /s/ Ada Quill</p><p>Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By:</p><hr><p>/s/ Ada Quill</p><hr><p>Ada Quill</p><p>Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>/s/ Ada Quill</p><p>(Signature)*</p><p>Ada Quill</p><p>Treasurer</p><p>Date: June 2, 2020</p><p>*Print the name and title of the signing officer under his signature.</p>")]
    [InlineData("<p>Date: June 2, 2020 Ada Quill, Treasurer</p><p>Elm Works, Inc.</p><p>/s/ Ada Quill</p><p>Treasurer</p>")]
    [InlineData("<table><tr><td></td><td>Elm Works, Inc.</td></tr><tr><td>Date:</td><td>June 2, 2020</td><td>By:</td><td>/s/ Ada Quill</td></tr><tr><td></td><td></td><td>Name:</td><td>Ada Quill</td></tr><tr><td></td><td></td><td>Title:</td><td>Treasurer</td></tr></table>")]
    [InlineData("<table><tr><td>June 2, 2020</td><td>Elm Works, Inc.</td></tr><tr><td>(Date)</td><td>/s/ Ada Quill<br>Ada Quill<br>Treasurer</td></tr></table>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Treasurer</p><p>Elm Works, Inc.</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>Page 3 of 4</p><p>June 2, 2020</p><p>EXHIBIT INDEX</p><p>99.1 Letter of /s/ Ben Roe</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Its Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><table><tr><td>By:</td><td>/s/</td><td>Ada Quill</td></tr><tr><td></td><td></td><td>Ada Quill</td></tr><tr><td></td><td></td><td>Treasurer</td></tr></table><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill, Treasurer</p><p>Dated this second day of June, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>(Ada Quill)<br>Treasurer</p><p>June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill (Ada Quill)</p><p>(Treasurer)</p><p>June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>/s/ Ada Quill</p><p>By: Ada Quill</p><p>Its: Treasurer</p><p>June 2, 2020</p>")]
    [InlineData("<table><tr><td>Elm Works, Inc.</td></tr><tr><td></td><td>/s/ Ada Quill</td></tr><tr><td>By:</td><td>Ada Quill, Treasurer</td></tr><tr><td>Date:</td><td>June 2, 2020</td></tr></table>")]
    [InlineData("<p>Company: Elm Works, Inc.</p><p>Signature: /s/ Ada Quill</p><p>Printed Name: Ada Quill</p><p>Position: Treasurer</p><p>Signed Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>As Its: Treasurer</p><p>June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><table><tr><td>Name:<br>Title:</td><td>Ada Quill<br>Treasurer</td></tr></table><p>June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><table><tr><td>Signature</td><td>Title</td><td>Date</td></tr><tr><td>/s/ Ada Quill</td><td>Treasurer</td><td>June 2, 2020</td></tr><tr><td>Ada Quill</td><td></td><td></td></tr></table>")]
    [InlineData("<table><tr><td>Date: June 2,<br>2020</td><td>Elm Works, Inc.</td></tr><tr><td></td><td>By: /s/ Ada Quill</td></tr><tr><td></td><td>Ada Quill<br>Treasurer</td></tr></table>")]
    [InlineData("<table><tr><td>Elm Works, Inc.</td></tr><tr><td>By</td><td>/s/ Ada Quill</td></tr><tr><td></td><td>Ada Quill</td></tr><tr><td>* Print name and title of the signing officer under his signature.</td><td>Treasurer</td></tr></table><p>June 2, 2020</p>")]
    [InlineData("<p>For: Elm Works, Inc.</p><p>By: \"/s/ Ada Quill\"</p><p>Ada Quill / Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<table><tr><td>By: June 2, 2020</td><td>Elm Works, Inc.</td></tr><tr><td>By:</td><td>/s/ Ada Quill</td></tr><tr><td></td><td>Ada Quill<br>Treasurer</td></tr></table>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>ELM WORKS MARCH 30, 2020 FORM 8-K 5</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>SIGNATURES AND POWER OF ATTORNEY</p><p>Date: June 2, 2020</p>")]
    public void A_block(string block) => Assert.Equal([Expected], Html(block));

    [Theory]
    [InlineData("on this 2nd day of June, 2020.")]
    [InlineData("on June 2, 2020.")]
    [InlineData("this second day of June, 2020.")]
    public void A_date_in_the_sentence(string end) =>
        Assert.Equal([Expected], Html("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill, Treasurer</p>", $"{Sentence} {end}"));

    [Fact]
    public void A_wrapped_sentence_with_place_and_day() => Assert.Equal(
        ["ELM WORKS, INC.|/s/ Ada Quill|Ada Quill|Treasurer|1999-06-02"],
        Plain("ELM WORKS, INC.\n\nBy /s/ Ada Quill\n   Ada Quill\n   Treasurer", " duly authorized, in the City of\nElmira, State of New York, on this 2nd day of June, 1999."));

    [Theory]
    [InlineData("/S/ ADA QUILL", "Ada Quill")]
    [InlineData("/s/Ada Quill", "Ada Quill")]
    [InlineData("s/ Ada Quill", "Ada Quill")]
    [InlineData("/ s / Ada Quill", "Ada Quill")]
    [InlineData("\\s\\ Ada Quill", "Ada Quill")]
    [InlineData("(s) Ada Quill", "Ada Quill")]
    [InlineData("/s/ A. Quill", "Ada B. Quill, Jr.")]
    [InlineData("/s/", "Ada Quill")]
    [InlineData("// Ada Quill", "Ada Quill")]
    [InlineData("(signed) Ada Quill", "Ada Quill")]
    [InlineData("/s/ Ada Quill", "Ada Quill, Ed. D.")]
    [InlineData("/s/ Ada Quill", "Ada Quill, MBA, CPA, CGMA")]
    public void A_mark(string mark, string name) => Assert.Equal(
        [$"Elm Works, Inc.|{mark}|{name}|Treasurer|2020-06-02"],
        Html($"<p>Elm Works, Inc.</p><p>By: {mark}</p><p>{name}</p><p>Treasurer</p><p>June 2, 2020</p>"));

    [Theory]
    [InlineData("<p>Elm Works, Inc.</p><p>By: <img src=s.jpg></p><p>Name: Ada Quill</p><p>Title: Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: ____________</p><p>Ada Quill, Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: ADA QUILL</p><p>Name: Ada Quill</p><p>Title: Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: Ada Quill</p><p>Ada Quill, Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: Ada Quill*</p><hr><p>Ada Quill</p><p>Treasurer</p><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p><img src=s.jpg></p><p>Ada Quill</p><p>Treasurer</p><p>Date: June 2, 2020</p>")]
    public void A_signature_that_is_a_picture_or_a_blank(string block) => Assert.Equal(["Elm Works, Inc.||Ada Quill|Treasurer|2020-06-02"], Html(block));

    [Theory]
    [InlineData("<p>Executive Vice President,<br>Chief Financial Officer and<br>Treasurer</p>", "Executive Vice President, Chief Financial Officer and Treasurer")]
    [InlineData("<p>Executive Vice President</p><p>Human Resources</p>", "Executive Vice President Human Resources")]
    [InlineData("<p>Treasurer</p><p>Dayton, Ohio</p>", "Treasurer")]
    [InlineData("<p>Senior Vice President -</p><p>Legal Affairs</p>", "Senior Vice President - Legal Affairs")]
    [InlineData("<p>Chief Financial Officer</p><p>(Principal Financial Officer)</p>", "Chief Financial Officer (Principal Financial Officer)")]
    [InlineData("<p>Chief Financial Officer</p><p>(Duly Authorized Officer)</p>", "Chief Financial Officer (Duly Authorized Officer)")]
    [InlineData("<p>Vice President of</p><p>Oak Mills, Inc.</p>", "Vice President of Oak Mills, Inc.")]
    [InlineData("<p>Attorney-in-Fact</p>", "Attorney-in-Fact")]
    [InlineData("<table><tr><td>Executive Vice President</td></tr><tr><td>Corporate Strategy</td></tr></table>", "Executive Vice President Corporate Strategy")]
    [InlineData("<p>Title: Chief Executive Officer and</p><p>President</p>", "Chief Executive Officer and President")]
    public void A_title(string lines, string expected) => Assert.Equal(
        [$"Elm Works, Inc.|/s/ Ada Quill|Ada Quill|{expected}|2020-06-02"],
        Html($"<p>Elm Works, Inc.</p><p>/s/ Ada Quill</p><p>Ada Quill</p>{lines}<p>June 2, 2020</p>"));

    [Fact]
    public void Nobody_but_the_signer() => Assert.Equal(
        ["|/s/ Ada Quill|Ada Quill|Treasurer|2020-06-02"], Html("<p>Date: June 2, 2020</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p>"));

    [Fact]
    public void Several_who_sign_for_one_registrant() => Assert.Equal(
        [Expected, "Elm Works, Inc.|/s/ Ben Roe|Ben Roe|Executive Vice President and Secretary|2020-06-02"],
        Html("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>By: /s/ Ben Roe</p><p>Ben Roe</p><p>Executive Vice President<br>and Secretary</p><p>Date: June 2, 2020</p>"));

    [Fact]
    public void A_title_beside_the_signature_and_the_name() => Assert.Equal(
        ["Elm Works, Inc.|/s/ Ada Quill|Ada B. Quill|Treasurer (Principal Financial Officer)|2020-06-02"],
        Html("<p>Elm Works, Inc.</p><table><tr><td>/s/ Ada Quill</td><td>Treasurer</td><td>June 2, 2020</td></tr><tr><td>Ada B. Quill</td><td>(Principal Financial Officer)</td></tr></table>"));

    [Fact]
    public void A_title_beside_a_star_is_somebody_elses() => Assert.Equal(
        [Expected],
        Html("<p>Elm Works, Inc.</p><table><tr><td>/s/ Ada Quill</td><td>Treasurer</td><td>June 2, 2020</td></tr><tr><td>Ada Quill</td><td></td></tr><tr><td></td></tr><tr><td>*</td><td>Director</td></tr><tr><td>Ben Roe</td></tr></table>"));

    [Fact]
    public void Captions_over_the_signatures() => Assert.Equal(
        [Expected, "Elm Works, Inc.|/s/ Ben Roe|Ben Roe|Controller|2020-06-03"],
        Html("<p>Elm Works, Inc.</p><p>Principal Financial Officer:</p><p>Date: June 2, 2020</p><p>/s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>Principal Accounting Officer:</p><p>Date: June 3, 2020</p><p>/s/ Ben Roe</p><p>Ben Roe</p><p>Controller</p>"));

    [Theory]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>Date: June 2, 2020</p><p>Oak Mills LLC</p><p>By: /s/ Ben Roe</p><p>Ben Roe</p><p>Manager</p><p>Date: June 2, 2020</p>")]
    [InlineData("<table><tr><td>Elm Works, Inc.</td><td>Oak Mills LLC</td></tr><tr><td>By: /s/ Ada Quill</td><td>By: /s/ Ben Roe</td></tr><tr><td>Ada Quill</td><td>Ben Roe</td></tr><tr><td>Treasurer</td><td>Manager</td></tr></table><p>Date: June 2, 2020</p>")]
    [InlineData("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>" + Sentence + "</p><p>Oak Mills LLC</p><p>By: /s/ Ben Roe</p><p>Ben Roe</p><p>Manager</p><p>Date: June 2, 2020</p>")]
    public void Several_registrants(string block) => Assert.Equal([Expected, "Oak Mills LLC|/s/ Ben Roe|Ben Roe|Manager|2020-06-02"], Html(block));

    [Fact]
    public void A_registrant_that_the_front_page_alone_tells() => Assert.Equal(
        [Expected, "Oak Works|/s/ Ben Roe|Ben Roe|Manager|2020-06-02"],
        Html("<p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>Oak Works</p><p>By: /s/ Ben Roe</p><p>Ben Roe</p><p>Manager</p><p>Date: June 2, 2020</p>"));

    [Theory]
    [InlineData("ELM WORKS, INC. AND OAK MILLS, L.P.", "Elm Works, Inc.|Oak Mills, L.P.", "ELM WORKS, INC.|OAK MILLS, L.P.")]
    [InlineData("Oak, Inc. and Elm Holdings, L.P.", "Oak, Inc. and Elm Holdings, L.P.", "Oak, Inc. and Elm Holdings, L.P.")]
    public void One_line_for_two_registrants(string line, string cover, string expected) => Assert.Equal(
        expected.Split('|').Select(static name => $"{name}|/s/ Ada Quill|Ada Quill|Treasurer|2020-06-02"),
        Rows($"""
            <html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>{cover.Replace("|", "</p><p>", StringComparison.Ordinal)}</p>
            <p>Item 8.01 Other Events.</p><p>A mill burned.</p><p>SIGNATURE</p><p>{Sentence}.</p>
            <p>{line}</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>June 2, 2020</p></body></html>
            """));

    [Fact]
    public void One_signature_for_several_registrants() => Assert.Equal(
        ["ELM WORKS, INC.|/s/ Ada Quill|Ada Quill|Treasurer|1999-06-02", "OAK MILLS COMPANY|/s/ Ada Quill|Ada Quill|Treasurer|1999-06-02"],
        Rows("""
            FORM 8-K

            Date of Report: June 1, 1999

            ELM WORKS, INC.
            (Exact name of registrant)

            OAK MILLS COMPANY
            (Exact name of registrant)

            ITEM 5. OTHER EVENTS

            A mill burned.

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, each of the
            registrants has duly caused this report to be signed by the undersigned hereunto
            duly authorized.

                                      ELM WORKS, INC.
                                      OAK MILLS COMPANY

                                      By /s/ Ada Quill
                                         Ada Quill
                                         Treasurer

            Date:  June 2, 1999
            """));

    [Theory]
    [InlineData("<p>Elm Fund, L.P.</p><p>By: Elm Partners LLC, its general partner</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>June 2, 2020</p>", "Elm Fund, L.P.")]
    [InlineData("<p>Elm Auto Trust 2020-A</p><p>By Elm Bank, N.A., as servicer</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>June 2, 2020</p>", "Elm Auto Trust 2020-A")]
    [InlineData("<table><tr><td><div>ELM MORTGAGE</div><div>SECURITIES CORP.</div><div>(Registrant)</div></td></tr></table><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>June 2, 2020</p>", "ELM MORTGAGE SECURITIES CORP.")]
    [InlineData("<p>ELM MORTGAGE<br>SECURITIES CORP.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>June 2, 2020</p>", "ELM MORTGAGE SECURITIES CORP.")]
    public void A_registrant(string block, string expected) =>
        Assert.Equal([$"{expected}|/s/ Ada Quill|Ada Quill|Treasurer|2020-06-02"], Html(block));

    [Fact]
    public void A_name_over_two_paragraphs_that_the_front_page_has_as_one() => Assert.Equal(
        ["ELM FINANCIAL BANCORP, INC.|/s/ Ada Quill|Ada Quill|Treasurer|2020-06-02"],
        Rows($"""
            <html><body><p>FORM 8-K</p><p>Date of Report: June 1, 2020</p><p>Elm Financial Bancorp, Inc.</p>
            <p>Item 8.01 Other Events.</p><p>A mill burned.</p><p>SIGNATURE</p><p>{Sentence}.</p>
            <p>ELM FINANCIAL</p><p>BANCORP, INC.</p><p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Treasurer</p><p>June 2, 2020</p></body></html>
            """));

    [Theory]
    [InlineData("ELM WORKS, INC.\n\n/s/ Ada Quill                           June 2, 1999\n-------------------------               ---------------\nAda Quill                               Date\nTreasurer")]
    [InlineData("                                  ELM WORKS, INC.\n\nDate:  June 2, 1999               By:  /s/ Ada Quill\n                                       -------------\n                                       Ada Quill\n                                       Treasurer")]
    [InlineData("                                  ELM WORKS, INC.\n                                  (Registrant)\n\n                                  By: /s/ Ada Quill\nDated: June 2, 1999                   Name:  Ada Quill\n                                      Title: Treasurer")]
    [InlineData("ELM WORKS, INC.\n\nBy:     /s/Ada Quill\nName:   Ada Quill\nTitle:  Treasurer\nDated:  June 2, 1999")]
    [InlineData("                     ELM WORKS, INC.\n                      (Registrant)\n\nJune 2, 1999          /s/ Ada Quill\n- ------------        -------------\n   Date               Ada Quill\n                      Treasurer\n\n                                    -3-\n<PAGE>\n\nEXHIBIT 99.1\n\nWe agree.\n\n/s/ Roe & Roe LLP")]
    [InlineData("                     ELM WORKS, INC.\nDate:   June 2, 1999        /s/     Ada Quill\n                     Name:  Ada Quill\n                     Title: Treasurer")]
    public void Plain_text(string block) =>
        Assert.Equal(["ELM WORKS, INC.|/s/ Ada Quill|Ada Quill|Treasurer|1999-06-02"], Plain(block).Select(row => row.Replace("/s/A", "/s/ A", StringComparison.Ordinal)));

    [Fact]
    public void A_day_may_stand_over_each_signature() => Assert.Equal(
        ["Elm Works, Inc.|/s/ Ada Quill|Ada Quill|Treasurer|2020-06-02", "Oak Works LLC|/s/ Ben Roe|Ben Roe|Manager|2020-06-03"],
        Html("<p>Dated: June 2, 2020</p><p>Elm Works, Inc.</p><p>By: /s/ Ada Quill</p><p>Ada Quill, Treasurer</p><p>Dated: June 3, 2020</p><p>Oak Works LLC</p><p>By: /s/ Ben Roe</p><p>Ben Roe, Manager</p>"));
}
