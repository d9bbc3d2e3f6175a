using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>Members that no schema names are kept where they stood, and written back there.</summary>
public sealed class UnknownMemberTests
{
    private static readonly string Extended = Sample.With(static report =>
    {
        report["reviewer"] = "R. Ito";
        report["cover"]!["checksum"] = JsonNode.Parse("1.50e3");
        report["items"]![2]!["pages"] = JsonNode.Parse("""[4,{"from":5,"to":null}]""");
        report["items"]![2]!["matters"]![0]!["votes"]![1]!["proxies"] = new JsonObject();
        report["items"]![1]!["salaryOrBonus"]!["salary"]!["inWords"] = "vierhundert\u00ADfünfundachtzigtausend";
    });

    [Fact]
    public void They_come_back_byte_for_byte() => Assert.Equal(Extended, CurrentReport.Parse(Extended).ToJson());

    [Fact]
    public void They_violate_nothing() => Assert.Empty(CurrentReport.Parse(Extended).Validate());

    [Fact]
    public void Each_is_found_at_its_level()
    {
        CurrentReport report = CurrentReport.Parse(Extended);
        SecurityHolderVote vote = Assert.IsType<SecurityHolderVote>(report.Items[2]);

        Assert.Equal("R. Ito", report.AdditionalMembers["reviewer"].GetString());
        Assert.Equal("1.50e3", report.Cover.AdditionalMembers["checksum"].GetRawText());
        Assert.Equal(["pages"], vote.AdditionalMembers.Names);
        Assert.Equal(JsonValueKind.Object, vote.Matters![0].Votes![1].AdditionalMembers["proxies"].ValueKind);
        Assert.Empty(vote.Matters[0].Votes![0].AdditionalMembers);
        Assert.False(report.Cover.AdditionalMembers.TryGetValue("reviewer", out _));
    }

    [Fact]
    public void They_outlive_the_text_that_they_were_read_from()
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes("""{"number":"10.1","page":[1,2]}""");
        Exhibit exhibit = Exhibit.Parse(text);
        Array.Fill(text, (byte)'!');
        Assert.Equal("""{"number":"10.1","page":[1,2]}""", exhibit.ToJson());
    }

    [Fact]
    public void They_stand_after_the_members_that_the_schema_names() =>
        Assert.Equal("""{"number":"10.1","z":1,"a":2}""", Exhibit.Parse("""{"z":1,"a":2,"number":"10.1"}""").ToJson());

    [Fact]
    public void With_sets_one_and_leaves_the_first_record_as_it_was()
    {
        Exhibit first = new() { Number = "10.1" };
        Exhibit second = first with { AdditionalMembers = first.AdditionalMembers.With("redacted", JsonElement.Parse("true")) };
        Assert.Equal("""{"number":"10.1"}""", first.ToJson());
        Assert.Equal("""{"number":"10.1","redacted":true}""", second.ToJson());
    }

    [Fact]
    public void Names_are_told_apart_by_case() =>
        Assert.Equal("""{"number":"1","Number":"2"}""", Exhibit.Parse("""{"Number":"2","number":"1"}""").ToJson());
}
