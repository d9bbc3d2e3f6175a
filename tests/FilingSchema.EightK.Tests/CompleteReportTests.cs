using System.Text.Json;
using System.Text.Json.Nodes;

namespace FilingSchema.EightK.Tests;

/// <summary>The compiled types and their JSON Schemas agree on every member of every object of every item.</summary>
public sealed class CompleteReportTests
{
    public static TheoryData<string> Items => CompleteReports.Items;

    [Theory]
    [MemberData(nameof(Items))]
    public void A_complete_report_is_valid_and_comes_back_byte_for_byte(string item)
    {
        string json = Sample.Write(CompleteReports.Of(item).Report);
        Assert.True(CurrentReport.TryParse(json, out CurrentReport? report, out ViolationList violations), violations.ToString());
        Assert.Equal(json, report.ToJson());
        Assert.Empty(report.Validate());
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void A_member_that_no_schema_names_is_kept_in_every_object(string item)
    {
        (JsonObject report, IReadOnlyList<Place> places) = CompleteReports.Of(item);
        foreach (Place place in places.Where(static place => CompleteReports.Kind(Determined(place.Schema)) == "object"))
        {
            JsonObject extended = report.DeepClone().AsObject();
            place.In(extended)!.AsObject().Add("unnamed", place.Path);
            string json = Sample.Write(extended);
            Assert.Equal(json, CurrentReport.Parse(json).ToJson());
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Every_value_of_a_wrong_type_is_a_violation_at_its_place_and_the_only_one(string item)
    {
        (JsonObject report, IReadOnlyList<Place> places) = CompleteReports.Of(item);
        foreach (Place place in places.Skip(1))
        {
            foreach (string wrong in WrongFor(place.Schema))
                AssertOnly(place, place.Replace(report, JsonNode.Parse(wrong)), "type", "const", "enum", "oneOf", "anyOf");
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Every_optional_member_may_be_left_out_and_no_required_one(string item)
    {
        (JsonObject report, IReadOnlyList<Place> places) = CompleteReports.Of(item);
        foreach (Place place in places.Skip(1).Where(static place => !place.Path.EndsWith("/0", StringComparison.Ordinal)))
        {
            Place parent = places.Single(candidate => candidate.Path == place.Path[..place.Path.LastIndexOf('/')]);
            JsonObject lacking = report.DeepClone().AsObject();
            JsonNode value = place.In(lacking)!;
            string name = value.GetPropertyName();
            value.Parent!.AsObject().Remove(name);
            if (IsRequired(Determined(parent.Schema), name))
                AssertOnly(place, lacking, "required");
            else
                Assert.Equal(Sample.Write(lacking), CurrentReport.Parse(Sample.Write(lacking)).ToJson());
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Every_text_that_breaks_its_enum_format_pattern_or_length_is_a_violation(string item)
    {
        (JsonObject report, IReadOnlyList<Place> places) = CompleteReports.Of(item);
        foreach (Place place in places)
        {
            JsonElement schema = Determined(place.Schema);
            foreach (string keyword in (string[])["const", "enum", "oneOf", "format", "pattern"])
            {
                if (CompleteReports.Kind(schema) == "string" && schema.TryGetProperty(keyword, out _))
                    AssertOnly(place, place.Replace(report, "?"), "const", "enum", "oneOf", "format", "pattern");
            }
            if (schema.TryGetProperty("minLength", out _))
                AssertOnly(place, place.Replace(report, ""), "minLength");
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Every_number_out_of_its_bounds_is_a_violation(string item)
    {
        (JsonObject report, IReadOnlyList<Place> places) = CompleteReports.Of(item);
        foreach (Place place in places)
        {
            JsonElement schema = Determined(place.Schema);
            if (schema.TryGetProperty("minimum", out JsonElement minimum))
                AssertOnly(place, place.Replace(report, minimum.GetInt64() - 1), "minimum");
            if (schema.TryGetProperty("maximum", out JsonElement maximum))
                AssertOnly(place, place.Replace(report, maximum.GetInt64() + 1), "maximum");
            if (CompleteReports.Kind(schema) == "integer")
                AssertOnly(place, place.Replace(report, 1.5m), "type");
            if (CompleteReports.Kind(schema) is "integer" or "number")
                AssertOnly(place, place.Replace(report, JsonNode.Parse("1e400")), "type");
        }
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void What_may_be_undetermined_may_be_so_and_nothing_else_may(string item)
    {
        (JsonObject report, IReadOnlyList<Place> places) = CompleteReports.Of(item);
        foreach (Place place in places.Skip(1))
        {
            JsonObject undetermined = place.Replace(report, "undetermined");
            bool isText = CompleteReports.Kind(Determined(place.Schema)) == "string" && !IsClosed(Determined(place.Schema));
            if (isText || place.Schema.TryGetProperty("anyOf", out _))
                Assert.Equal(Sample.Write(undetermined), CurrentReport.Parse(Sample.Write(undetermined)).ToJson());
            else
                Assert.False(CurrentReport.TryParse(Sample.Write(undetermined), out _, out _), place.Path);
        }
    }

    private static void AssertOnly(Place place, JsonObject report, params string[] keywords)
    {
        Violation violation = Assert.Single(Refusal.Of(Sample.Write(report)));
        Assert.Equal(place.Path, violation.Path);
        Assert.Contains(violation.Keyword, keywords);
        Assert.NotEqual("", violation.SchemaLocation);
    }

    // A value of each JSON type that the schema does not allow.
    private static IEnumerable<string> WrongFor(JsonElement schema)
    {
        string kind = CompleteReports.Kind(Determined(schema));
        if (kind != "object")
            yield return """{"a":[{}]}""";
        if (kind != "array")
            yield return """[{"a":0},[]]""";
        if (kind != "string")
            yield return "\"no\"";
        if (kind is not ("integer" or "number"))
            yield return "-1.25e2";
        if (kind != "boolean")
            yield return "false";
        yield return "null";
    }

    private static bool IsRequired(JsonElement schema, string name) =>
        schema.TryGetProperty("required", out JsonElement required) && required.EnumerateArray().Any(member => member.ValueEquals(name));

    private static bool IsClosed(JsonElement text) =>
        ((string[])["const", "enum", "oneOf", "format", "pattern"]).Any(keyword => text.TryGetProperty(keyword, out _));

    private static JsonElement Determined(JsonElement schema) =>
        schema.TryGetProperty("anyOf", out JsonElement alternatives) ? CompleteReports.Resolve(alternatives[1]) : schema;
}
