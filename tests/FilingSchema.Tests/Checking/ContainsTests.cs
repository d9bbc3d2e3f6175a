using System.Text.Json;

namespace FilingSchema.Tests;

public class ContainsTests
{
    [Theory]
    [InlineData("[7,1,8]")]
    [InlineData("[7,7,1,1,1]")]
    [InlineData("[7,7,7]")]
    public void A_list_with_as_many_elements_as_asked_for_is_valid(string grades) => Assert.Empty(Violations(grades));

    [Theory]
    [InlineData("[]", "/grades: must have at least 2 elements of the kind asked for, but has 0 (contains, ballot.yaml#/properties/grades/contains)")]
    [InlineData("[1,2]", "/grades: must have at least 2 elements of the kind asked for, but has 0; element 0 must be at least 5, but is 1 (counted from 0) (contains, ballot.yaml#/properties/grades/contains)")]
    [InlineData("[7,2,3]", "/grades: must have at least 2 elements of the kind asked for, but has 1; element 1 must be at least 5, but is 2 (counted from 0) (minContains, ballot.yaml#/properties/grades/minContains)")]
    [InlineData("[7,2,7,7,7,7]", "/grades: must have at most 3 elements of the kind counted, but has 5; element 4 is one too many (counted from 0) (maxContains, ballot.yaml#/properties/grades/maxContains)")]
    public void Too_few_and_too_many_are_one_violation_of_the_list(string grades, string expected) =>
        Assert.StartsWith(expected + " at 1:11", Assert.Single(Violations(grades)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[7,\"x\"]", "type minContains")]
    [InlineData("[7,7,\"x\"]", "type")]
    [InlineData("[7,\"x\",7,7,7]", "type maxContains")]
    public void Of_a_list_whose_elements_could_not_all_be_read_the_JSON_is_counted(string grades, string keywords) =>
        Assert.Equal(keywords.Split(' ').Order(), Violations(grades).Select(static violation => violation.Keyword).Order());

    [Fact]
    public void A_missing_list_holds() => Assert.Empty(Probe.Run(static check =>
        check.Contains((ValueList<string>?)null, 1, 1, static (check, item) => check.Const(item, "a"))));

    [Fact]
    public void None_need_be_there_where_none_is_asked_for()
    {
        ValueList<string> items = ["b", "a", "a"];

        Assert.Equal(["maxContains"], Keywords(check =>
        {
            check.Contains(items, 0, null, static (check, item) => check.Const(item, "c"));
            check.Contains(items, 0, 2, static (check, item) => check.Const(item, "a"));
            check.Contains(items, 0, 1, static (check, item) => check.Const(item, "a"));
        }));
    }

    [Fact]
    public void What_is_asserted_of_all_elements_counts_every_one()
    {
        ValueList<bool> items = [true, false];

        Assert.Equal(["maxContains"], Keywords(check =>
        {
            check.Contains(items, 2, 2, static (check, item) => { });
            check.Contains(items, 2, 1, static (check, item) => { });
        }));
    }

    [Fact]
    public void Violations_before_and_after_stay()
    {
        ValueList<string> items = ["a"];

        Assert.Equal(["minLength", "contains", "maxLength"], Keywords(check =>
        {
            check.MinLength("", 1);
            check.Contains(items, 1, null, static (check, item) => { check.MinLength(item, 2); check.Const(item, "b"); });
            check.Contains(items, 1, null, static (check, item) => check.Const(item, "a"));
            check.MaxLength("ab", 1);
        }));
    }

    [Fact]
    public void Lists_within_lists_are_counted_by_what_they_contain()
    {
        ValueList<ValueList<string>> rows = [["a"], ["b", "a"], ["b"]];

        ViolationList violations = Probe.Run(check =>
        {
            check.Contains(rows, 2, 2, static (check, row) => check.Contains(row, 1, null, static (check, cell) => check.Const(cell, "a")));
            check.Each(rows, static (check, row) => check.Contains(row, 1, null, static (check, cell) => check.Const(cell, "b")));
        });

        Assert.Equal("/member/0", Assert.Single(violations).Path);
    }

    [Fact]
    public void Null_is_counted_only_where_nothing_speaks_against_it()
    {
        ValueList<string?> items = [null];
        ValueList<int?> numbers = [null, 5];

        ViolationList violations = Probe.Run(check =>
        {
            check.Contains(items, 1, null, static (check, item) => check.MinLength(item, 3));
            check.Contains(items, 1, null, static (check, item) => check.NotNull(item));
            check.Contains(numbers, 1, 1, static (check, item) => check.NotNull(item));
        });

        Assert.Equal("must have at least 1 element of the kind asked for, but has 0; element 0 must not be null (counted from 0)", Assert.Single(violations).Message);
    }

    [Fact]
    public void Open_values_are_told_apart_by_their_type()
    {
        ValueList<JsonElement> items = [JsonElement.Parse("5"), JsonElement.Parse("\"abc\"")];

        Assert.Equal(["contains"], Keywords(check =>
        {
            check.Contains(items, 1, 1, static (check, item) => { check.Type(item, "string"); check.MinLength(item, 3); });
            check.Contains(items, 1, null, static (check, item) => check.Const(item, "6"));
        }));
    }

    [Fact]
    public void Choices_are_named_as_in_JSON()
    {
        WireNames names = new("""["so","mo"]"""u8);
        int? none = null;

        Assert.Equal(
            ["must be one of \"so\", \"x\", but is \"mo\"", "must be one of \"so\", but is \"5\""],
            Probe.Run(check =>
            {
                check.OneOf((int)DayOfWeek.Sunday, names, "so");
                check.OneOf(none, names, "so");
                check.OneOf((int)DayOfWeek.Monday, names, "so", "x");
                check.OneOf((int)DayOfWeek.Friday, names, "so");
            }).Select(static violation => violation.Message));
    }

    [Fact]
    public void The_first_elements_that_suffice_cost_no_allocation()
    {
        Ballot ballot = new() { Grades = [7, 7, 7] };
        Assert.Empty(Checker.Run(ballot));

        Assert.Equal(0, Allocations.Of(() => Checker.Run(ballot)));
    }

    private static ViolationList Violations(string grades)
    {
        bool isValid = RecordJson.TryParse<Ballot>($$"""{"grades":{{grades}}}""", out _, out ViolationList violations);

        Assert.Equal(isValid, violations.IsEmpty);
        return violations;
    }

    private static IEnumerable<string> Keywords(Action<Checker> assert) => Probe.Run(assert).Select(static violation => violation.Keyword);

    /// <summary>Stands for generated code: <c>grades</c> is a list of numbers, two or three of which are 5 or more.</summary>
    private sealed record Ballot : ISchemaRecord<Ballot>
    {
        public ValueList<long>? Grades { get; init; }

        public static RecordSchema Schema { get; } = new() { Name = "Ballot", Location = "ballot.yaml", GetJson = static () => "{}"u8.ToArray() };

        static Ballot? ISchemaRecord<Ballot>.Read(ref JsonSource json)
        {
            if (!json.ReadObjectStart("""["grades"]"""u8, out MemberScan members))
                return null;
            ValueList<long>? grades = null;
            JsonMembers? more = null;
            while (json.ReadMember(ref members))
            {
                if (members.Index == 0)
                    grades = json.ReadList(static (ref JsonSource json) => json.ReadInteger());
                else
                    json.KeepMember(ref more);
            }
            return new Ballot { Grades = grades };
        }

        public void Write(JsonTarget json) => throw new NotSupportedException();

        void ISchemaRecord.Check(Checker check)
        {
            check.Member("grades");
            check.Contains(Grades, 2, 3, static (check, item) => check.Minimum(item, 5L), static (check, json) =>
            {
                check.Type(json, "integer");
                check.Minimum(json, 5m);
            });
        }
    }
}

/// <summary>Checks of lists all of whose elements are there.</summary>
internal static class ContainsOfWholeLists
{
    public static void Contains<T>(this Checker check, ValueList<T>? items, int min, int? max, Action<Checker, T> assert) =>
        check.Contains(items, min, max, assert, static (_, _) => throw new NotSupportedException("No element is missing."));
}
