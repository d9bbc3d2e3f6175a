using System.Text.Json;

namespace FilingSchema.Tests;

public class OpenValueTests
{
    [Theory]
    [InlineData("null", "null", true)]
    [InlineData("1.0", "integer", true)]
    [InlineData("1e400", "integer", true)]
    [InlineData("1.5", "integer", false)]
    [InlineData("1.5", "number", true)]
    [InlineData("\"1\"", "number", false)]
    [InlineData("[]", "object", false)]
    [InlineData("true", "boolean", true)]
    public void Types(string json, string type, bool holds) => Assert.Equal(holds, Run(json, (check, value) => check.Type(value, type)).IsEmpty);

    [Fact]
    public void Assertions_about_another_type_hold()
    {
        foreach (string json in (string[])["null", "true", "\"abc\"", "5", "[1,1]", "{\"a\":1}"])
        {
            int found = Run(json, static (check, value) =>
            {
                check.MinLength(value, 4);
                check.Maximum(value, 4);
                check.MaxItems(value, 1);
                check.MaxProperties(value, 0);
            }).Count;

            Assert.Equal(json is "null" or "true" ? 0 : 1, found);
        }
    }

    [Fact]
    public void Each_assertion_is_violated_by_what_it_is_about()
    {
        Assert.Equal(
            ["minLength", "maxLength", "pattern", "enum", "const"],
            Keywords("\"abc\"", static (check, value) =>
            {
                check.MinLength(value, 4);
                check.MaxLength(value, 2);
                check.Pattern(value, new RegexPattern("^b"));
                check.OneOf(value, "\"a\"", "5");
                check.Const(value, "null");
            }));
        Assert.Equal(
            ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
            Keywords("5", static (check, value) =>
            {
                check.Minimum(value, 6);
                check.Maximum(value, 4);
                check.ExclusiveMinimum(value, 5);
                check.ExclusiveMaximum(value, 5);
                check.MultipleOf(value, 2);
            }));
        Assert.Equal(
            ["minItems", "maxItems", "uniqueItems"],
            Keywords("[1,{\"a\":[2]},{\"a\":[2.0]}]", static (check, value) =>
            {
                check.MinItems(value, 4);
                check.MaxItems(value, 2);
                check.UniqueItems(value);
            }));
        Assert.Equal(
            ["minProperties", "maxProperties", "required", "dependentRequired"],
            Keywords("{\"a\":1,\"b\":2}", static (check, value) =>
            {
                check.MinProperties(value, 3);
                check.MaxProperties(value, 1);
                check.RequiredMembers(value, "a", "c");
                check.DependentRequired(value, "a", "d");
            }));
    }

    [Fact]
    public void Numbers_beyond_decimal_are_compared_all_the_same()
    {
        Assert.Equal(["maximum"], Keywords("1e300", static (check, value) =>
        {
            check.Minimum(value, 0);
            check.Maximum(value, 100);
            check.MultipleOf(value, 0.5m);
        }));
        Assert.Equal(["minimum"], Keywords("-1e999", static (check, value) => check.Minimum(value, 0)));
    }

    [Fact]
    public void A_value_that_is_missing_violates_only_what_requires_it() =>
        Assert.Equal(["required"], Probe.Run(static check =>
        {
            check.Required(default(JsonElement));
            check.Type(default, "string");
            check.Const(default(JsonElement), "1");
            check.OneOf(default(JsonElement), "1");
        }).Select(static violation => violation.Keyword));

    private static ViolationList Run(string json, Action<Checker, JsonElement> assert)
    {
        JsonElement value = JsonElement.Parse(json);
        return Probe.Run(check => assert(check, value));
    }

    private static IEnumerable<string> Keywords(string json, Action<Checker, JsonElement> assert) =>
        Run(json, assert).Select(static violation => violation.Keyword);

    // To find each of these from the beginning of its list would take minutes.
    [Fact]
    public void Elements_are_gone_through_once()
    {
        string json = $"[{string.Join(',', Enumerable.Repeat("{}", 300_000))}]";

        Assert.Empty(Keywords(json, static (check, value) =>
        {
            Evaluated? outer = check.Track();
            check.Contains(value, 1, 1_000_000, static (_, _) => { });
            check.UnevaluatedItems(value, static (_, _) => { });
            check.Items(value, 0, static (_, _) => { });
            check.Untrack(outer);
        }));
    }

    [Fact]
    public void Values_of_one_shape_have_hashes_of_their_own()
    {
        IEqualityComparer<JsonElement> comparer = ValueComparer<JsonElement>.Default;

        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(i => comparer.GetHashCode(JsonElement.Parse($$"""{"a":[{{i}}]}"""))).Distinct().Count());
        Assert.Equal(comparer.GetHashCode(JsonElement.Parse("""{"a":1,"b":[2.0]}""")), comparer.GetHashCode(JsonElement.Parse("""{"b":[2],"a":1.0}""")));
    }

    // The probe cannot be written.
    [Fact]
    public void Of_a_record_that_has_no_json_nothing_is_said_but_why()
    {
        static void Judge(Checker check, JsonElement value) => check.MinProperties(value, 5);

        Assert.Equal(["required"], Probe.Run(static check =>
        {
            check.Required((string?)null);
            check.OpenRecord(new Probe(static _ => { }), Judge);
        }).Select(static violation => violation.Keyword));
        Assert.Throws<NotSupportedException>(() => Probe.Run(static check => check.OpenRecord(new Probe(static _ => { }), Judge)));
    }
}
