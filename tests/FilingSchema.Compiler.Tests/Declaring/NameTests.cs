using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Compiler.Tests.Declaring;

/// <summary>How the names of files, of <c>$defs</c> and of JSON members become names of C#.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("guidance", "Guidance")]
    [InlineData("item-5.07", "Item507")]
    [InlineData("8-k", "_8K")]
    [InlineData("net sales (restated)", "NetSalesRestated")]
    [InlineData("issuer's", "Issuers")]
    [InlineData("URL", "URL")]
    [InlineData("snake_case", "Snake_case")]
    [InlineData("état", "État")]
    [InlineData("+", "_")]
    public void A_file_gives_its_type_its_name(string file, string name) =>
        Assert.Equal(name, Assert.Single(Source.Declare(($"schemas/{file}.yaml", "type: object"))[0].Types).Name);

    [Fact]
    public void Types_are_called_after_the_place_where_they_stand()
    {
        FileExports exports = Source.Declare(("report.yaml", """
            type: object
            properties:
              kind: { enum: [a] }
              named: { x-csharp: { name: Renamed }, type: object }
              rows: { type: array, items: { type: object } }
              byYear: { type: object, additionalProperties: { type: object } }
              known: { anyOf: [{ const: undetermined }, { type: object }] }
            allOf: [{ properties: { merged: { enum: [b] } } }]
            $defs:
              person-name: { type: object }
              Text: { type: string }
              other: { type: object, x-csharp: { name: Another } }
            """))[0];
        Assert.Equal(
            ["Report", "ReportKind", "ReportRenamed", "ReportRowsItem", "ReportByYearEntry", "ReportKnown", "ReportMerged", "PersonName", "Another"],
            exports.Types.Select(static type => type.Name));
    }

    [Theory]
    [InlineData("schema", "SchemaValue")]
    [InlineData("additionalMembers", "AdditionalMembersValue")]
    [InlineData("toJson", "ToJsonValue")]
    [InlineData("report", "ReportValue")]
    [InlineData("class", "Class")]
    public void A_member_does_not_take_a_name_that_its_record_has(string json, string name) =>
        Assert.Contains($" {name} {{ get => ", Report($"{json}: {{ type: string }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("value", "value")]
    [InlineData("URLOfFiling", "urlOfFiling")]
    [InlineData("item", "item_")]
    [InlineData("members", "members_")]
    [InlineData("1st", "_1st_")]
    [InlineData("株価", "株価_")]
    public void A_variable_does_not_take_a_name_that_is_taken(string json, string local) =>
        Assert.Contains($"is {{ }} {local})", Report($"{json}: {{ type: string }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("URL", "Url", "url", "url_")]
    [InlineData("item", "item_", "item_", "item__")]
    public void Two_members_have_two_variables(string first, string second, string local, string otherLocal)
    {
        string report = Report($"{first}: {{ type: string }}\n  {second}: {{ type: string }}");
        Assert.Contains($"is {{ }} {local})", report, StringComparison.Ordinal);
        Assert.Contains($"is {{ }} {otherLocal})", report, StringComparison.Ordinal);
        Assert.Contains($"private string? __{local};", report, StringComparison.Ordinal);
        Assert.Contains($"private string? __{otherLocal};", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cik", "__cik", "__cik_")]
    [InlineData("cik_", "__cik_", "__cik__")]
    [InlineData("class", "__class", "__class_")]
    public void A_field_does_not_take_a_name_that_a_member_has(string member, string other, string field) =>
        Assert.Contains($"private string? {field};", Report($"{member}: {{ type: string }}\n  {other}: {{ type: string }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("__more")]
    [InlineData("__Keep")]
    [InlineData("__Known")]
    public void A_member_does_not_take_a_name_that_emitted_code_has(string member) =>
        Assert.Contains($" {member}Value {{ get => ", Report($"{member}: {{ type: string }}"), StringComparison.Ordinal);

    private static string Report(string properties)
    {
        Compilation compilation = Source.Compile(("report.yaml", $"type: object\nproperties:\n  {properties}\n"));
        Assert.Empty(compilation.Problems);
        return Assert.Single(compilation.Files).Source;
    }
}
