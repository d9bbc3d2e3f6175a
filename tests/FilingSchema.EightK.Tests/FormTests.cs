using System.Globalization;

namespace FilingSchema.EightK.Tests;

/// <summary>The items of the form, as the SEC's releases have them.</summary>
public sealed class FormTests
{
    // Item, first and last day in force, status, business days until due, the item that took its place.
    // The first day of 1.04 is the earliest of the statute's, EDGAR's and the form's (2012-01-27): a filing of 2011 is right.
    private const string Form = """
        1.01  2004-08-23  -           Filed        4  -
        1.02  2004-08-23  -           Filed        4  -
        1.03  2004-08-23  -           Filed        4  -
        1.04  2010-08-20  -           Filed        4  -
        1.05  2023-09-05  -           Filed        4  -
        2.01  2004-08-23  -           Filed        4  -
        2.02  2004-08-23  -           Furnished    4  -
        2.03  2004-08-23  -           Filed        4  -
        2.04  2004-08-23  -           Filed        4  -
        2.05  2004-08-23  -           Filed        4  -
        2.06  2004-08-23  -           Filed        4  -
        3.01  2004-08-23  -           Filed        4  -
        3.02  2004-08-23  -           Filed        4  -
        3.03  2004-08-23  -           Filed        4  -
        4.01  2004-08-23  -           Filed        4  -
        4.02  2004-08-23  -           Filed        4  -
        5.01  2004-08-23  -           Filed        4  -
        5.02  2004-08-23  -           Filed        4  -
        5.03  2004-08-23  -           Filed        4  -
        5.04  2004-08-23  -           Filed        4  -
        5.05  2004-08-23  -           Filed        4  -
        5.06  2005-11-07  -           Filed        4  -
        5.07  2010-02-28  -           Filed        4  -
        5.08  2011-09-20  -           Filed        4  -
        6.01  2005-03-08  -           Filed        -  -
        6.02  2005-03-08  -           Filed        4  -
        6.03  2005-03-08  -           Filed        4  -
        6.04  2005-03-08  -           Filed        4  -
        6.05  2005-03-08  -           Filed        4  -
        6.06  2014-11-24  -           Filed        -  -
        7.01  2004-08-23  -           Furnished    -  -
        8.01  2004-08-23  -           Filed        -  -
        9.01  2004-08-23  -           Follows      -  -
        1     -           2004-08-22  Filed        -  5.01
        2     -           2004-08-22  Filed        -  2.01
        3     -           2004-08-22  Filed        -  1.03
        4     -           2004-08-22  Filed        -  4.01
        5     -           2004-08-22  Filed        -  8.01
        6     -           2004-08-22  Filed        -  5.02
        7     -           2004-08-22  Follows      -  9.01
        8     -           2004-08-22  Filed        -  5.03
        9     -           2004-08-22  Furnished    -  7.01
        10    -           2004-08-22  Filed        -  5.05
        11    -           2004-08-22  Filed        -  5.04
        12    2003-03-28  2004-08-22  Furnished    -  2.02
        13    -           2004-08-22  Unspecified  -  -
        """;

    /// <summary>The days on which the form changed, and what it gained and lost on them.</summary>
    public static TheoryData<string, string[], string[]> Changes { get; } = new()
    {
        { "2003-03-28", ["12"], [] },
        {
            "2004-08-23",
            [
                "1.01", "1.02", "1.03", "2.01", "2.02", "2.03", "2.04", "2.05", "2.06", "3.01", "3.02", "3.03", "4.01", "4.02",
                "5.01", "5.02", "5.03", "5.04", "5.05", "7.01", "8.01", "9.01",
            ],
            ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
        },
        { "2005-03-08", ["6.01", "6.02", "6.03", "6.04", "6.05"], [] },
        { "2005-11-07", ["5.06"], [] },
        { "2010-02-28", ["5.07"], [] },
        { "2010-08-20", ["1.04"], [] },
        { "2011-09-20", ["5.08"], [] },
        { "2014-11-24", ["6.06"], [] },
        { "2023-09-05", ["1.05"], [] },
    };

    [Fact]
    public void The_form_has_each_item_once_in_its_order_with_its_days_and_status() =>
        Assert.Equal(Form, string.Join('\n', Form8K.Items.Select(Row)));

    [Fact]
    public void Every_item_belongs_to_the_form() =>
        Assert.All(Form8K.Items, static item => Assert.Equal("8-K", item.Form));

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_form_changes_on_the_days_of_the_releases_and_not_a_day_sooner(string day, string[] gained, string[] lost)
    {
        DateOnly date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        string[] before = [.. Form8K.InForce(date.AddDays(-1)).Select(static item => item.Item!)];
        string[] after = [.. Form8K.InForce(date).Select(static item => item.Item!)];
        Assert.Equal(gained, after.Except(before));
        Assert.Equal(lost, before.Except(after));
    }

    [Theory]
    [InlineData("1996-01-02", "1 2 3 4 5 6 7 8 9 10 11 13")]
    [InlineData("2004-08-22", "1 2 3 4 5 6 7 8 9 10 11 12 13")]
    public void The_old_form_has_the_old_items_only(string day, string items) =>
        Assert.Equal(items, string.Join(' ', Form8K.InForce(DateOnly.Parse(day, CultureInfo.InvariantCulture)).Select(static item => item.Item)));

    [Fact]
    public void Today_all_33_items_of_the_form_are_in_force() =>
        Assert.Equal(33, Form8K.InForce(new DateOnly(2026, 1, 1)).Count());

    [Fact]
    public void Find_finds_every_item_by_its_number() =>
        Assert.All(Form8K.Items, static item => Assert.Same(item, Form8K.Find(ItemNumber.Parse(item.Item))));

    [Theory]
    [InlineData("6.10")]
    [InlineData("1.06")]
    [InlineData("9.02")]
    [InlineData("14")]
    [InlineData("57")]
    public void Find_finds_no_item_that_the_form_never_had(string item) => Assert.Null(Form8K.Find(ItemNumber.Parse(item)));

    [Fact]
    public void The_form_is_read_from_eight_submission_types()
    {
        FilingSection form = Form8K.Schema.Filing!;
        Assert.Equal(["8-K", "8-K/A", "8-K12B", "8-K12B/A", "8-K12G3", "8-K12G3/A", "8-K15D5", "8-K15D5/A"], form.Forms);
        Assert.Equal("2025-02", form.Version);
        Assert.Equal(form.Forms, Enum.GetValues<CurrentReportForm>().Select(static value => System.Text.Json.JsonSerializer.Serialize(value).Trim('"')));
    }

    private static string Row(RecordSchema schema)
    {
        FilingSection section = schema.Filing!;
        string due = section.DueBusinessDays?.ToString(CultureInfo.InvariantCulture) ?? "-";
        return $"{section.Item,-4}  {Day(section.Since),-10}  {Day(section.Until),-10}  {section.Status,-11}  {due}  {section.Successor ?? "-"}";
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
