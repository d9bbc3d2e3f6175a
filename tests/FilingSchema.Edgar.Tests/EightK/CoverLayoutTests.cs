using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Covers in the many ways in which filers set them.</summary>
public sealed class CoverLayoutTests
{
    [Theory]
    [InlineData("Date of Report (Date of earliest event reported): March 4, 2014", "2014-03-04")]
    [InlineData("Date of Report (Date of earliest event reported): March 4, 2014 (March 1, 2014)", "2014-03-01")]
    [InlineData("Date of Report: March 4, 2014 (Date of earliest event reported: March 1, 2014)", "2014-03-01")]
    [InlineData("Date of Report (Date of earliest event reported) 3/4/2014", "2014-03-04")]
    [InlineData("Date of earliest event reported: 4 March 2014", "2014-03-04")]
    [InlineData("Date of Report (date of earliest event reported): Mar. 4, 2014", "2014-03-04")]
    [InlineData("DATE OF REPORT (DATE OF EARLIEST EVENT REPORTED): MARCH 4, 2014", "2014-03-04")]
    [InlineData("March 4, 2014\n(Date of Report; date of earliest event reported)", "2014-03-04")]
    [InlineData("March 4, 2014\nDate of Report (Date of earliest event reported)", "2014-03-04")]
    [InlineData("March 4, 2014 (March 1, 2014)\nDate of Report (Date of earliest event reported)", "2014-03-01")]
    [InlineData("Date of Report (Date of earliest event reported): March 1 - 4, 2014", "2014-03-01")]
    [InlineData("Date of Report (Date of earliest event reported): March 31, 2014 through April 2, 2014", "2014-03-31")]
    [InlineData("March 4, 2014", "2014-03-04")]
    [InlineData("Date of Report\n(Date of earliest event reported):  March 4, 2014", "2014-03-04")]
    [InlineData("Date of Report (Date of earliest event reported): December 31st, 2013", "2013-12-31")]
    public void The_date_of_the_earliest_event_is_read(string line, string date)
    {
        Assert.Equal(date, CoverText.Plain(line).DocumentPeriodEndDate?.ToString("yyyy-MM-dd"));
        Assert.Equal(date, CoverText.Html(CoverText.Paragraphs(line)).DocumentPeriodEndDate?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("<td>March 4,</td><td>2014</td>")]
    [InlineData("<td>March</td><td>4</td><td>, 2014</td>")]
    public void A_date_may_stand_in_several_cells(string cells) => Assert.Equal(
        new DateOnly(2014, 3, 4), CoverText.Html($"<table><tr><td>Date of Report (Date of earliest event reported):</td>{cells}</tr></table>").DocumentPeriodEndDate);

    [Fact]
    public void The_date_of_the_event_may_stand_in_parentheses_on_the_next_line()
    {
        const string Lines = "Date of Report (Date of earliest event reported): March 4, 2014\n(March 1, 2014)";

        Assert.Equal(new DateOnly(2014, 3, 1), CoverText.Plain(Lines).DocumentPeriodEndDate);
        Assert.Equal(new DateOnly(2014, 3, 1), CoverText.Html($"<p>{Lines.Replace("\n", "<br>")}</p>").DocumentPeriodEndDate);
    }

    [Theory]
    [InlineData("Registrant's telephone number, including area code: (781) 555-0100", "781", "555-0100", null, null)]
    [InlineData("Registrant's telephone number, including area code: 781-555-0100", "781", "555-0100", null, null)]
    [InlineData("Registrant’s telephone number, including area code 781.555.0100", "781", "555.0100", null, null)]
    [InlineData("Registrant's telephone number, including area code: 781/555-0100", "781", "555-0100", null, null)]
    [InlineData("Registrant's telephone number, including area code: 1-800-555-0100", "800", "555-0100", null, null)]
    [InlineData("Registrant's telephone number, including area code: +1 (781) 555-0100", "781", "555-0100", "1", null)]
    [InlineData("Registrant's telephone number, including area code: (86) 755-5550-0109", "755", "5550-0109", "86", null)]
    [InlineData("Registrant's telephone number, including area code: +44 20 7946 0123", "20", "7946 0123", "44", null)]
    [InlineData("Registrant's telephone number, including area code: +353 (0)1 555 0100", "1", "555 0100", "353", null)]
    [InlineData("Registrant's telephone number, including area code: 011-972-3-555-0100", "3", "555-0100", "972", null)]
    [InlineData("Registrant's telephone number, including area code: 30-210-555-0100", "210", "555-0100", "30", null)]
    [InlineData("Registrant's telephone number, including area code: (781) 555-0100, ext. 24", "781", "555-0100", null, "24")]
    [InlineData("(781) 555-0100\n(Registrant's telephone number, including area code)", "781", "555-0100", null, null)]
    [InlineData("781 555 0100\nRegistrant's telephone number, including area code", "781", "555 0100", null, null)]
    [InlineData("(Issuer's telephone number) (781) 555-0100", "781", "555-0100", null, null)]
    [InlineData("Telephone: (781) 555-0100\nFax: (781) 555-0199", "781", "555-0100", null, null)]
    [InlineData("Fax: (781) 555-0199\nTel. (781) 555-0100", "781", "555-0100", null, null)]
    public void A_telephone_number_is_read_in_parts(string lines, string area, string number, string? country, string? extension)
    {
        foreach (Cover cover in (Cover[])[CoverText.Plain(lines), CoverText.Html(CoverText.Paragraphs(lines))])
            Assert.Equal(
                new Telephone { CountryRegion = country, CityAreaCode = area, LocalPhoneNumber = number, Extension = extension }, cover.Telephone);
    }

    [Theory]
    [InlineData("12 Canal Street, Waltham, MA 02453", "12 Canal Street", null, "Waltham", "MA", null, "02453")]
    [InlineData("12 Canal Street\nSuite 300\nWaltham, Massachusetts 02453-1234", "12 Canal Street", "Suite 300", "Waltham", "MA", null, "02453-1234")]
    [InlineData("One Canal Park, 3rd Floor\nNew York, New York 10013", "One Canal Park", "3rd Floor", "New York", "NY", null, "10013")]
    [InlineData("Tarn Tower\n12 Canal Street, Floor 8\nSt. Louis, MO 63101", "Tarn Tower", "12 Canal Street", "St. Louis", "MO", null, "63101")]
    [InlineData("P.O. Box 12, Waltham, MA 02453", "P.O. Box 12", null, "Waltham", "MA", null, "02453")]
    [InlineData("12 CANAL STREET, N.W.\nWASHINGTON, D.C. 20001", "12 CANAL STREET, N.W.", null, "WASHINGTON", "DC", null, "20001")]
    [InlineData("12 Canal Street, Waltham, MA 02453  (Tel. 781-895-0600)", "12 Canal Street", null, "Waltham", "MA", null, "02453")]
    [InlineData("12 Canal Street, Waltham, MA 02453 Telephone No.: (781) 895-0600", "12 Canal Street", null, "Waltham", "MA", null, "02453")]
    [InlineData("12 Canal Street Waltham, MA 02453", "12 Canal Street", null, "Waltham", "MA", null, "02453")]
    [InlineData("12 Canal Street\nWaltham MA 02453", "12 Canal Street", null, "Waltham", "MA", null, "02453")]
    [InlineData("12 Canal Street\nWaltham, MA 02453\nUSA", "12 Canal Street", null, "Waltham", "MA", "US", "02453")]
    [InlineData("12 King Street West, Suite 4000\nToronto, Ontario, Canada M5H 1J9", "12 King Street West", "Suite 4000", "Toronto", "ON", "CA", "M5H 1J9")]
    [InlineData("12 King Street West\nToronto, Ontario M5H 1J9\nCanada", "12 King Street West", null, "Toronto", "ON", "CA", "M5H 1J9")]
    [InlineData("12 Canal Walk\nDublin 2, Ireland D02 R296", "12 Canal Walk", null, "Dublin 2", null, "IE", "D02 R296")]
    [InlineData("12 Canal Walk, London EC2Y 5EB, United Kingdom", "12 Canal Walk", null, "London", null, "GB", "EC2Y 5EB")]
    [InlineData("12 Canal Walk\nLondon\nUnited Kingdom EC2Y 5EB", "12 Canal Walk", null, "London", null, "GB", "EC2Y 5EB")]
    [InlineData("Canal House\n12 Church Street\nHamilton HM 11, Bermuda", "Canal House", "12 Church Street", "Hamilton", null, "BM", "HM 11")]
    [InlineData("12 Canal Road, Nanshan District\nShenzhen, Guangdong, People’s Republic of China 518054", "12 Canal Road, Nanshan District", null, "Shenzhen", null, "CN", "518054")]
    [InlineData("Kanalstrasse 12, 80333 Munich, Germany", "Kanalstrasse 12", null, "Munich", null, "DE", "80333")]
    [InlineData("12 Canal Street, Tel Aviv, Israel 6789155", "12 Canal Street", null, "Tel Aviv", null, "IL", "6789155")]
    [InlineData("12 Canal Street\nWaltham, MA USA 02453", "12 Canal Street", null, "Waltham", "MA", "US", "02453")]
    [InlineData("12 Canal Street, Waltham, MA 02453 U.S.A.", "12 Canal Street", null, "Waltham", "MA", "US", "02453")]
    [InlineData("12 Canal Street, Canal District, Beijing, People’s Republic of China, 100022", "12 Canal Street, Canal District", null, "Beijing", null, "CN", "100022")]
    [InlineData("12 Canal Street, #12-01, Singapore 049315", "12 Canal Street", "#12-01", "Singapore", null, "SG", "049315")]
    [InlineData("12 King Street West\nToronto, Ontario M5H 1J9 Canada", "12 King Street West", null, "Toronto", "ON", "CA", "M5H 1J9")]
    [InlineData("12 Canal Walk\nLondon W1S 2ER United Kingdom", "12 Canal Walk", null, "London", null, "GB", "W1S 2ER")]
    [InlineData("12 Church Street\nHamilton HM 12 Bermuda", "12 Church Street", null, "Hamilton", null, "BM", "HM 12")]
    [InlineData("Level 4, 12 Canal Street, Perth WA 6000 Australia", "Level 4, 12 Canal Street", null, "Perth", null, "AU", "6000")]
    [InlineData("Avenida do Canal 12, São Paulo, SP 01310-100, Brazil", "Avenida do Canal 12", null, "São Paulo", null, "BR", "01310-100")]
    [InlineData("Calle 12, Panama City, Republic of Panama", "Calle 12", null, "Panama City", null, "PA", null)]
    [InlineData("2-3 rue du Canal, L-1234 Luxembourg, Grand Duchy of Luxembourg", "2-3 rue du Canal", null, "Luxembourg", null, "LU", "L-1234")]
    [InlineData("12 King Street, Yellowknife, NT X1A 2B3, Canada", "12 King Street", null, "Yellowknife", "NT", "CA", "X1A 2B3")]
    [InlineData("12 Canal Street, Waltham, MA 02453\n40 Mill Square, Dublin 2, Ireland", "12 Canal Street", null, "Waltham", "MA", null, "02453")]
    [InlineData("12 Canal Street\nWaltham, MA 02453\nand\n40 Mill Road\nBoston, MA 02110", "12 Canal Street", null, "Waltham", "MA", null, "02453")]
    public void An_address_is_read_in_parts(
        string lines, string line1, string? line2, string city, string? state, string? country, string? code)
    {
        string label = "\n(Address of principal executive offices) (Zip Code)";
        Dictionary<string, string?> expected = new(StringComparer.Ordinal)
        {
            ["AddressLine1"] = line1, ["AddressLine2"] = line2, ["CityOrTown"] = city, ["StateOrProvince"] = state, ["Country"] = country,
            ["PostalZipCode"] = code,
        };
        string all = lines + label;
        foreach (Cover cover in (Cover[])[CoverText.Plain(all), CoverText.Html(CoverText.Paragraphs(all)), CoverText.Html($"<p>{all.Replace("\n", "<br>")}</p>")])
        {
            Dictionary<string, string> read = CoverFields.Of(cover);
            Assert.Equal(expected, expected.Keys.ToDictionary(static part => part, part => read.GetValueOrDefault($"entityAddress{part}")));
        }
    }

    [Theory]
    [InlineData("Federal")]
    [InlineData("Federally chartered corporation")]
    [InlineData("United States of America")]
    public void A_company_of_no_state(string line) => Assert.Equal(
        StateOrCountry.UnitedStates, Assert.Single(CoverText.Html(CoverText.Paragraphs($"{line}\n(State or other jurisdiction of incorporation)")).Registrants).EntityIncorporationStateCountryCode);

    [Theory]
    [InlineData("<p>(Address of principal executive offices)</p>")]
    [InlineData("<p>State of incorporation: Delaware</p><p>(Address of principal executive offices)</p>")]
    public void Neither_the_Commissions_address_nor_another_line_is_the_registrants(string body) => Assert.Null(CoverText.Html(body, isNamed: false).Address);

    [Fact]
    public void A_code_may_stand_beside_the_street_and_its_label_beside_the_town()
    {
        Address address = CoverText.Plain("12 Canal Street                      02453\nWaltham, Massachusetts             (Zip Code)\n(Address of principal executive offices)").Address!;

        Assert.Equal(("12 Canal Street", "Waltham", "02453"), (address.EntityAddressAddressLine1, address.EntityAddressCityOrTown, address.EntityAddressPostalZipCode));
        Assert.Equal(StateOrProvince.Massachusetts, address.EntityAddressStateOrProvince);
    }

    [Fact]
    public void An_address_may_stand_beside_its_label()
    {
        Address address = CoverText.Html("""
            <table>
            <tr><td>Date of earliest event reported:</td><td>March 4, 2014</td></tr>
            <tr><td>Exact name of registrant as<br>specified in its charter:</td><td>Tarn Biologics, Inc.</td></tr>
            <tr><td>Address of principal executive offices:</td><td>12 Canal Street<br>Waltham, MA 02453</td></tr>
            </table>
            """, isNamed: false).Address!;

        Assert.Equal(("12 Canal Street", "Waltham", "02453"), (address.EntityAddressAddressLine1, address.EntityAddressCityOrTown, address.EntityAddressPostalZipCode));
    }

    [Theory]
    [InlineData("State: Nevada\nIRS No.: 88-1234567\nCommission File No.: 0-12345")]
    [InlineData("State of incorporation: Nevada      IRS No.: 88-1234567\n\nCommission File No.: 0-12345")]
    [InlineData("State or other jurisdiction of incorporation (if known): Nevada\n\nI.R.S. Employer Identification No.: 88-1234567\n\nCommission File Number: 0-12345")]
    public void Labels_may_stand_before_their_values(string lines)
    {
        foreach (Cover cover in (Cover[])[CoverText.Plain(lines), CoverText.Html(CoverText.Paragraphs(lines))])
        {
            Registrant registrant = Assert.Single(cover.Registrants);
            Assert.Equal(StateOrCountry.Nevada, registrant.EntityIncorporationStateCountryCode);
            Assert.Equal("0-12345", registrant.EntityFileNumber?.ToString());
            Assert.Equal("88-1234567", registrant.EntityTaxIdentificationNumber?.ToString());
        }
    }

    [Theory]
    [InlineData("<p>Exact name of registrant as specified in its charter: Tarn Biologics, Inc.</p><p>12 Canal Street</p>", "Tarn Biologics, Inc.")]
    [InlineData("<p>Tarn Biologics, Inc.</p><p>(Exact name of registrant as specified in its charter) Web site: tarn.example.com</p>", "Tarn Biologics, Inc.")]
    [InlineData("<p>(Issuer in respect of the Certificates, BANK OF<br>(Exact name of registrant as specified in its charter)</p>", null)]
    public void The_name_of_the_registrant(string body, string? name) =>
        Assert.Equal(name, CoverText.Html(body, isNamed: false).Registrants.SingleOrDefault()?.EntityRegistrantName);

    [Fact]
    public void An_address_behind_its_label_is_read_without_it() =>
        Assert.Equal("12 Canal Street", CoverText.Html("<p>Address of principal executive offices: 12 Canal Street, Akron, Ohio 44308</p>").Address?.EntityAddressAddressLine1);
}
