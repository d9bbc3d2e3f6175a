using System.Text;
using System.Text.Json;

namespace FilingSchema.EightK.Tests;

/// <summary>What is read is written back, byte for byte.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void The_sample_is_valid()
    {
        Assert.True(CurrentReport.TryParse(Sample.Indented, out CurrentReport? report, out ViolationList violations), violations.ToString());
        Assert.Empty(violations);
        Assert.Empty(report.Validate());
    }

    [Fact]
    public void Compact_text_comes_back_byte_for_byte() => Assert.Equal(Sample.Compact, Sample.Read().ToJson());

    [Fact]
    public void Indented_text_comes_back_byte_for_byte() =>
        Assert.Equal(Sample.Indented, CurrentReport.Parse(Sample.Indented).ToJson(indented: true) + "\n");

    [Fact]
    public void Utf8_and_string_read_the_same_report() => Assert.Equal(CurrentReport.Parse(Sample.Compact), CurrentReport.Parse(Sample.CompactUtf8));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Assert.Equal(Sample.Read(), CurrentReport.Parse([0xEF, 0xBB, 0xBF, .. Sample.CompactUtf8]));

    [Fact]
    public void WriteTo_writes_an_object_wherever_the_writer_stands()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartArray();
            new Exhibit { Number = "104" }.WriteTo(writer);
            new Money { Amount = 485000.00m, Currency = "USD" }.WriteTo(writer);
            writer.WriteEndArray();
        }
        Assert.Equal("""[{"number":"104"},{"amount":485000.00,"currency":"USD"}]""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void The_order_of_members_and_the_space_between_them_do_not_count()
    {
        const string Text = """
             { "items" : [ { "heading":"Other Events", "item" : "8.01" } ],
               "cover" : { "registrants" : [ ] }, "form" : "8-K\/A" }
            """;
        Assert.Equal("""{"form":"8-K/A","cover":{"registrants":[]},"items":[{"item":"8.01","heading":"Other Events"}]}""", CurrentReport.Parse(Text).ToJson());
    }

    [Fact]
    public void A_report_built_in_code_is_the_one_that_its_JSON_gives()
    {
        CurrentReport report = new()
        {
            Form = CurrentReportForm.Form8KA,
            FiledDate = new DateOnly(2026, 2, 9),
            Cover = new() { Registrants = [new() { EntityRegistrantName = "Acme Corp.", EntityFileNumber = CommissionFileNumber.Parse("001-40609") }] },
            Items =
            [
                new CybersecurityIncident { Nature = Determinable<string>.Undetermined, Scope = "Two servers." },
                new OtherEventsBefore2004 { Narrative = new() { Text = "Tab\tquote\" <b> “ü” 🜁\n" } },
            ],
        };

        Assert.Empty(report.Validate());
        Assert.Equal(
            """
            {"form":"8-K/A","filedDate":"2026-02-09","cover":{"registrants":[{"entityRegistrantName":"Acme Corp.","entityFileNumber":"001-40609"}]},"items":[{"item":"1.05","nature":"undetermined","scope":"Two servers."},{"item":"5","narrative":{"text":"Tab\tquote\" <b> “ü” \uD83D\uDF01\n"}}]}
            """,
            report.ToJson());
        Assert.Equal(report, CurrentReport.Parse(report.ToJson()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("485000.00")]
    [InlineData("-0.10")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Sums_keep_every_digit(string amount)
    {
        string json = $$"""{"amount":{{amount}},"currency":"USD"}""";
        Assert.Equal(json, Money.Parse(json).ToJson());
    }
}
