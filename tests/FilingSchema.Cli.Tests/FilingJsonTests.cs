using System.Text.Json;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.Reading;
using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Tests;

/// <summary>The object of a filing that has something wrong with it.</summary>
public class FilingJsonTests
{
    private static readonly FilingOutcome Flawed = new()
    {
        Source = "cut.txt",
        Report = new CurrentReport
        {
            Source = "cut.txt",
            Form = CurrentReportForm.Form8K,
            Cover = new() { Registrants = [new() { EntityRegistrantName = "Müller & Søn <A/S>" }] },
            Items = [new RegulationFDDisclosure { Narrative = new() { Text = "One.\n\nTwo\t2" } }],
        },
        Violations =
        [
            new()
            {
                Path = "/items/0", Keyword = "required", SchemaLocation = "item-7.01.yaml#/required", Message = "is missing",
                Position = new TextPosition(12, 5, 300),
            },
        ],
        Notes =
        [
            new() { Kind = NoteKind.MissingSection, Message = "EDGAR's header names Item 9.01, which the document does not have." },
            new() { Kind = NoteKind.UnknownSection, Message = "Odd.", Path = "/items/0", Where = new SourceSpan(40, 4, 3, 7) },
        ],
        Error = "The file ends within a document.",
    };

    [Fact]
    public void Violations_notes_and_error_come_last_under_the_names_of_the_contract()
    {
        using JsonDocument document = JsonDocument.Parse(FilingJson.Write(Flawed, indented: true));

        Assert.Equal(
            ["source", "form", "cover", "items", "violations", "notes", "error"],
            document.RootElement.EnumerateObject().Select(static member => member.Name));
        JsonElement violation = Assert.Single(document.RootElement.GetProperty("violations").EnumerateArray());
        Assert.Equal("/items/0", violation.GetProperty("path").GetString());
        Assert.Equal("required", violation.GetProperty("rule").GetString());
        Assert.Equal("is missing", violation.GetProperty("message").GetString());
        Assert.Equal(12, violation.GetProperty("line").GetInt32());
        Assert.Equal(5, violation.GetProperty("column").GetInt32());
        Assert.Equal(
            """[{"path":"","rule":"missing-section","message":"EDGAR's header names Item 9.01, which the document does not have."},"""
            + """{"path":"/items/0","rule":"unknown-section","message":"Odd.","line":3,"column":7}]""",
            JsonSerializer.Serialize(document.RootElement.GetProperty("notes"), Plain));
        Assert.Equal("The file ends within a document.", document.RootElement.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_wrong_survives_a_round_trip_byte_for_byte(bool indented)
    {
        string json = FilingJson.Write(Flawed, indented);

        Assert.Equal(json, CurrentReport.Parse(json).ToJson(indented));
        Assert.Contains("Müller & Søn <A/S>", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validating_takes_no_offence_at_notes()
    {
        FilingOutcome noted = Flawed with { Violations = [], Error = null };

        CommandLineRun run = await CommandLineRun.WithInput(FilingJson.Write(noted, indented: false), "validate", "-");

        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_file_without_a_report_has_source_and_error_alone() =>
        Assert.Equal(
            """{"source":"empty.txt","error":"The file is empty."}""",
            FilingJson.Write(new FilingOutcome { Source = "empty.txt", Error = "The file is empty." }, indented: false));

    [Fact]
    public void Arrays_are_indented_throughout()
    {
        JsonArrayFormat format = new();

        string json = format.Start + format.Render(Flawed) + format.Separator + format.Render(Flawed) + format.End(2, 0);

        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(JsonSerializer.Serialize(document.RootElement, Indented) + "\n", json);
    }

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
