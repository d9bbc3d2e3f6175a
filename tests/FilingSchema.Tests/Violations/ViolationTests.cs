using System.Text;
using System.Text.Json;

namespace FilingSchema.Tests;

public class ViolationTests
{
    private static readonly Violation Example = new()
    {
        Path = "/low",
        Keyword = "minimum",
        SchemaLocation = "guidance.yaml#/properties/low/minimum",
        Message = "must be at least 0, but is -1",
    };

    [Fact]
    public void Prints_on_one_line()
    {
        Assert.Equal("/low: must be at least 0, but is -1 (minimum, guidance.yaml#/properties/low/minimum)", Example.ToString());
        Assert.Equal("/low: must be at least 0, but is -1 (minimum, guidance.yaml#/properties/low/minimum) at 3:10", Example.WithPosition(new(3, 10, 40)).ToString());
        Assert.Equal("(root): must be at least 0, but is -1 (minimum)", (Example with { Path = "", SchemaLocation = "" }).ToString());
    }

    [Fact]
    public void Has_a_form_in_json()
    {
        Assert.Equal(
            """{"path":"/low","rule":"minimum","message":"must be at least 0, but is -1","schema":"guidance.yaml#/properties/low/minimum","line":3,"column":10}""",
            Json(Example.WithPosition(new(3, 10, 40))));
        Assert.Equal("""{"path":"/low","rule":"minimum","message":"must be at least 0, but is -1"}""", Json(Example with { SchemaLocation = "" }));
    }

    [Fact]
    public void Lists_have_the_basic_output_of_json_schema()
    {
        ViolationList list = [Example, Example with { Path = "", SchemaLocation = "" }];

        Assert.Equal("""{"valid":true}""", Basic(ViolationList.Empty, null));
        Assert.Equal(
            """{"valid":false,"errors":[{"valid":false,"keywordLocation":"/properties/low/minimum","absoluteKeywordLocation":"schema-file:///guidance.yaml#/properties/low/minimum","instanceLocation":"/low","error":"must be at least 0, but is -1"},{"valid":false,"keywordLocation":"","instanceLocation":"","error":"must be at least 0, but is -1"}]}""",
            Basic(list, null));
        Assert.Contains("\"absoluteKeywordLocation\":\"https://acme.example/schemas/guidance.yaml#/properties/low/minimum\"", Basic(list, new("https://acme.example/schemas/")), StringComparison.Ordinal);
        Assert.Contains("\"absoluteKeywordLocation\":\"schema-file:///a%20b.yaml#/properties/c%25d%23/minimum\"", Basic([Example with { SchemaLocation = "a b.yaml#/properties/c%d#/minimum" }], null), StringComparison.Ordinal);
        Assert.Contains("\"keywordLocation\":\"/$ref/minimum\"", Basic([Example with { KeywordLocation = "/$ref/minimum" }], null), StringComparison.Ordinal);
        Assert.Contains("\"absoluteKeywordLocation\":\"https://acme.example/guidance#/properties/low/minimum\"", Basic([Example with { SchemaUri = "https://acme.example/guidance#/properties/low/minimum" }], new("file:///schemas/")), StringComparison.Ordinal);
        Assert.Contains("\"absoluteKeywordLocation\":\"file:///schemas/other#/minimum\"", Basic([Example with { SchemaUri = "schema-file:///other#/minimum" }], new("file:///schemas/")), StringComparison.Ordinal);
        Assert.Contains("\"absoluteKeywordLocation\":\"urn:a:b#/minimum\"", Basic([Example with { SchemaLocation = "urn:a:b#/minimum" }], null), StringComparison.Ordinal);
    }

    private static string Basic(ViolationList list, Uri? schemas)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
            list.WriteBasicTo(writer, schemas);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Fact]
    public void Lists_print_one_a_line_and_take_collection_expressions()
    {
        ViolationList list = [Example, Example with { Path = "/high" }];

        Assert.Equal(2, list.ToString().Split('\n').Length);
        Assert.Equal("/high", list[1].Path);
        Assert.Same(ViolationList.Empty, (ViolationList)[]);
        Assert.True(ViolationList.Empty.IsEmpty);
    }

    [Fact]
    public void What_was_found_is_shortened_and_kept_on_one_line()
    {
        string found = "a\n\u0001" + new string('x', 100);

        Assert.Equal($"must be \"b\", but is \"a  {new string('x', 37)}…\"", Assert.Single(Probe.Run(check => check.Const(found, "b"))).Message);
    }

    private static string Json(Violation violation)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
            violation.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
