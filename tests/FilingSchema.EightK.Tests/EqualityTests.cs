using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>Two reports are equal if they say the same, however deep it stands.</summary>
public sealed class EqualityTests
{
    public static TheoryData<string> Items => CompleteReports.Items;

    [Theory]
    [MemberData(nameof(Items))]
    public void The_same_text_gives_equal_reports_with_equal_hash_codes(string item)
    {
        string json = Sample.Write(CompleteReports.Of(item).Report);
        CurrentReport first = CurrentReport.Parse(json);
        CurrentReport second = CurrentReport.Parse(json);

        Assert.NotSame(first, second);
        Assert.True(first == second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(first.Items, second.Items);
        Assert.Equal(first.Items[0], second.Items[0]);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Another_value_in_any_member_makes_another_report(string item)
    {
        (JsonObject json, IReadOnlyList<Place> places) = CompleteReports.Of(item);
        CurrentReport report = CurrentReport.Parse(Sample.Write(json));
        foreach (Place place in places)
        {
            JsonObject changed = json.DeepClone().AsObject();
            if (place.In(changed) is JsonArray list)
                list.Add(list[0]!.DeepClone());
            else if (place.In(changed) is JsonValue number && number.GetValueKind() == JsonValueKind.Number)
                changed = place.Replace(json, 3);
            else if (place.In(changed) is JsonValue truth && truth.GetValueKind() == JsonValueKind.True)
                changed = place.Replace(json, false);
            else if (place.In(changed) is JsonObject inner)
                inner.Add("unnamed", "x");
            else
                continue;
            CurrentReport other = CurrentReport.Parse(Sample.Write(changed));
            Assert.True(report != other, place.Path);
        }
    }

    [Fact]
    public void With_changes_a_copy()
    {
        CurrentReport report = Sample.Read();
        CurrentReport amended = report with { Form = CurrentReportForm.Form8KA };
        Assert.NotEqual(report, amended);
        Assert.Same(report.Items, amended.Items);
        Assert.Equal(CurrentReportForm.Form8K, report.Form);
        Assert.Equal(report, amended with { Form = CurrentReportForm.Form8K });
    }

    [Fact]
    public void A_list_made_anew_of_equal_elements_is_equal()
    {
        CurrentReport report = Sample.Read();
        Assert.Equal(report, report with { Items = [.. report.Items] });
        Assert.NotEqual(report, report with { Items = [.. report.Items.Skip(1)] });
        Assert.NotEqual(report, report with { Items = [.. report.Items.Reverse()] });
    }

    [Fact]
    public void A_change_four_lists_deep_counts()
    {
        CurrentReport report = Sample.Read();
        SecurityHolderVote vote = report.Items.OfType<SecurityHolderVote>().Single();
        Matter matter = vote.Matters![0];
        VoteCount count = matter.Votes![1];
        CurrentReport Recounted(long votes) => report with
        {
            Items = [.. report.Items.Select(item => item == vote
                ? vote with { Matters = [matter with { Votes = [matter.Votes[0], count with { For = votes }] }, .. vote.Matters.Skip(1)] }
                : item)],
        };

        Assert.Equal(report, Recounted(count.For!.Value));
        Assert.NotEqual(report, Recounted(count.For.Value + 1));
    }

    [Fact]
    public void Kept_members_are_compared_by_their_JSON_value()
    {
        Exhibit first = Exhibit.Parse("""{"a":{"x":1.0,"y":[2]},"b":null}""");
        Assert.Equal(first, Exhibit.Parse("""{"b":null,"a":{"y":[2],"x":1}}"""));
        Assert.NotEqual(first, Exhibit.Parse("""{"a":{"x":1.0,"y":[3]},"b":null}"""));
        Assert.NotEqual(first, Exhibit.Parse("""{"a":{"x":1.0,"y":[2]}}"""));
    }

    [Fact]
    public void Items_of_two_eras_with_the_same_text_are_not_equal()
    {
        Narrative narrative = new() { Text = "We spoke at a conference." };
        EightKItem today = new RegulationFDDisclosure { Narrative = narrative };
        EightKItem then = new RegulationFDDisclosureBefore2004 { Narrative = narrative };
        Assert.NotEqual(today, then);
        Assert.Equal(today, new RegulationFDDisclosure { Narrative = narrative with { } });
    }

    [Fact]
    public void Undetermined_is_neither_absent_nor_a_value()
    {
        FinancialStatementsAndExhibits absent = new();
        FinancialStatementsAndExhibits undetermined = absent with { ProFormaInformation = Determinable<FinancialStatements>.Undetermined };
        FinancialStatementsAndExhibits determined = absent with { ProFormaInformation = new FinancialStatements { Exhibit = "99.2" } };
        Assert.Equal(3, new HashSet<EightKItem> { absent, undetermined, determined }.Count);
        Assert.Equal(undetermined, FinancialStatementsAndExhibits.Parse("""{"item":"9.01","proFormaInformation":"undetermined"}"""));
        Assert.Equal(determined, FinancialStatementsAndExhibits.Parse("""{"item":"9.01","proFormaInformation":{"exhibit":"99.2"}}"""));
    }
}
