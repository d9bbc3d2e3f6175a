namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Elements are equal if their JSON is, also where C# holds two of them for equal.</summary>
public sealed class EqualElementsTests
{
    private static readonly Lazy<TwoForms> Calendar = new(static () => new(
    [
        [
            ("calendar.json", """
                {
                  "type": "object",
                  "properties": {
                    "moments": { "type": "array", "uniqueItems": true, "items": { "type": "string", "format": "date-time" } },
                    "pages": { "type": "array", "uniqueItems": true, "items": { "type": "string", "format": "uri" } },
                    "calls": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/Call" } }
                  },
                  "$defs": { "Call": { "type": "object", "properties": { "at": { "type": "string", "format": "date-time" } } } }
                }
                """),
        ],
    ]));

    [Theory]
    [InlineData("""{"moments":["2026-02-03T17:30:00Z","2026-02-03T12:30:00-05:00"]}""", null)]
    [InlineData("""{"moments":["2026-02-03T17:30:00Z","2026-02-03T17:30:00Z"]}""", "/moments")]
    [InlineData("""{"pages":["https://acme.example/#a","https://acme.example/#b"]}""", null)]
    [InlineData("""{"pages":["https://acme.example/a","https://ACME.example/a"]}""", null)]
    [InlineData("""{"pages":["https://acme.example/a","https://acme.example/a"]}""", "/pages")]
    [InlineData("""{"calls":[{"at":"2026-02-03T17:30:00Z"},{"at":"2026-02-03T12:30:00-05:00"}]}""", null)]
    [InlineData("""{"calls":[{"at":"2026-02-03T17:30:00Z"},{"at":"2026-02-03T17:30:00Z"}]}""", "/calls")]
    public void A_record_that_was_built_is_judged_as_its_JSON_is(string json, string? path)
    {
        (ISchemaRecord? record, ViolationList reading) = Calendar.Value.Read(0, json);
        string?[] paths = [.. reading.Select(static violation => violation.Path)];
        Assert.Equal(path is null ? [] : [path], paths);
        Assert.Equal(paths, Calendar.Value.Evaluate(0, json).Select(static violation => violation.Path));
        Assert.Equal(paths, Checker.Run(record!).Select(static violation => violation.Path));
    }
}
