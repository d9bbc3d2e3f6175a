using System.Text;

namespace FilingSchema.Edgar.Tests.OwnForm;

/// <summary>A user's own form is read through the same door as the official one: the reader works from the plan alone.</summary>
public sealed class VoyageReportTests
{
    private const string Report = """
        <DOCUMENT>
        <TYPE>V-1
        <SEQUENCE>1
        <TEXT>
        <html><body>
        <p>FORM V-1</p>
        <p>Day of departure: 3 May 2021</p>
        <p>The Heron</p><p>(Name of vessel)</p>
        <p>Tonnage as measured: 1,250 tons</p>
        <p>&#9746; Under sail</p>
        <p><b>Book 1 - The Passage Out</b></p>
        <p><b>Chapter 1.01 Weather Met at Sea.</b></p>
        <p>Fair winds, as Chapter 1.02 of this report explains.</p>
        <p>Rain on the last day.</p>
        <p><b>Chapter 1.02</b></p><p><b>Cargo Carried</b></p>
        <table>
        <tr><td>Hold</td><td>Tons</td></tr>
        <tr><td>Fore</td><td>120.5</td></tr>
        <tr><td>Aft</td><td>98</td></tr>
        </table>
        <p>SEALED</p>
        <p>The Heron Company</p>
        <p>By: /s/ Ada Quill</p><p>Ada Quill</p><p>Master</p>
        </body></html>
        </TEXT>
        </DOCUMENT>
        """;

    [Fact]
    public void A_form_of_ones_own_is_read_from_its_plan()
    {
        ReadResult<VoyageReport> read = EdgarReader.Read<VoyageReport>(Encoding.UTF8.GetBytes(Report));

        Assert.Null(read.Error);
        Assert.Empty(read.Violations);
        VoyageReport report = read.Value!;
        Assert.Equal(new DateOnly(2021, 5, 3), report.Deck.Departure);
        Assert.Equal("The Heron", report.Deck.Vessel);
        Assert.True(report.Deck.UnderSail);
        Assert.Equal(1250, report.Deck.Tonnage);
        Assert.Collection(
            report.Chapters,
            chapter => Assert.Equal("Fair winds, as Chapter 1.02 of this report explains.\n\nRain on the last day.", Assert.IsType<Weather>(chapter).Log),
            chapter =>
            {
                Cargo cargo = Assert.IsType<Cargo>(chapter);
                Assert.Equal("Cargo Carried", cargo.Title);
                Assert.Equal([("Fore", 120.5m), ("Aft", 98m)], cargo.Holds!.Select(hold => (hold.Name!, hold.Weight!.Value)));
            });
        Seal seal = Assert.Single(report.Signatures!);
        Assert.Equal(("Ada Quill", "Master"), (seal.By, seal.Rank));
    }

    [Fact]
    public void A_section_is_none_before_it_was_in_force()
    {
        ReadResult<VoyageReport> read = EdgarReader.Read<VoyageReport>(
            Encoding.UTF8.GetBytes(Report), new ReadOptions { FiledDate = new DateOnly(2019, 12, 31) });

        Assert.IsType<Weather>(Assert.Single(read.Value!.Chapters));
    }

    [Theory]
    [InlineData("There was no alarm.", false)]
    [InlineData("There was an alarm.", true)]
    [InlineData("All slept.", null)]
    public void Sentences_tell_of_elements_and_of_truth(string sentence, bool? alarm)
    {
        string report = Report.Replace("Rain on the last day.", $"Whales and gulls were seen on May 4, 2021. {sentence}", StringComparison.Ordinal);

        ReadResult<VoyageReport> read = EdgarReader.Read<VoyageReport>(Encoding.UTF8.GetBytes(report));

        Weather weather = Assert.IsType<Weather>(read.Value!.Chapters[0]);
        DateOnly day = new(2021, 5, 4);
        Assert.Equal([("Whales", day), ("gulls", day)], weather.Sightings!.Select(sighting => (sighting.What!, sighting.Day!.Value)));
        Assert.Equal(alarm, weather.Alarm);
        SourceSpan gulls = read.Where("/chapters/0/sightings/1/what")!.Value;
        Assert.Equal("gulls", report.Substring((int)gulls.Offset, (int)gulls.Length));
    }

    [Fact]
    public void A_value_knows_where_it_stands_in_the_filing()
    {
        ReadResult<VoyageReport> read = EdgarReader.Read<VoyageReport>(Encoding.UTF8.GetBytes(Report));

        SourceSpan vessel = read.Where("/deck/vessel")!.Value;
        Assert.Equal("The Heron", Report.Substring((int)vessel.Offset, vessel.Length));
        Assert.Equal((8, 4), (vessel.Line, vessel.Column));
        SourceSpan weight = read.Where("/chapters/1/holds/1/weight")!.Value;
        Assert.Equal("98", Report.Substring((int)weight.Offset, weight.Length));
        Assert.Equal(read.Where("/deck/departure"), read.Where("/deck"));
    }

    [Fact]
    public void Another_form_is_refused_by_its_name()
    {
        ReadResult<VoyageReport> read = EdgarReader.Read<VoyageReport>(
            Encoding.UTF8.GetBytes(Report.Replace("<TYPE>V-1", "<TYPE>V-2", StringComparison.Ordinal)));

        Assert.Null(read.Value);
        Assert.Equal("The file is a Form V-2, not a Form V-1.", read.Error);
    }
}
