using System.Reflection;
using System.Text.Json;

namespace FilingSchema.EightK.Tests;

/// <summary>Every type gives its JSON Schema, which says everything by itself.</summary>
public sealed class JsonSchemaTests
{
    private static readonly IReadOnlyList<RecordSchema> Schemas =
    [
        .. typeof(CurrentReport).Assembly.GetTypes()
            .Where(static type => type.IsAssignableTo(typeof(ISchemaRecord)))
            .Select(static type => (RecordSchema)type.GetProperty("Schema", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.GetValue(null)!)
            .OrderBy(static schema => schema.Name, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. Schemas.Select(static schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_a_JSON_Schema_that_is_described(string name)
    {
        using JsonDocument document = Read(name);
        JsonElement root = document.RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        Assert.Equal(Find(name).Description, root.GetProperty("description").GetString());
        Assert.Equal("object", root.GetProperty("type").GetString());
        if (Find(name).Filing is not null)
            Assert.Equal(Find(name).Title, root.GetProperty("title").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_reference_resolves_within_it_and_nothing_in_it_is_unused(string name)
    {
        using JsonDocument document = Read(name);
        string[] definitions = document.RootElement.TryGetProperty("$defs", out JsonElement found)
            ? [.. found.EnumerateObject().Select(static definition => "#/$defs/" + definition.Name)]
            : [];
        Assert.Equal(definitions.Distinct(), definitions);
        Assert.Equal(definitions.Order(StringComparer.Ordinal), References(document.RootElement).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_member_is_described(string name)
    {
        using JsonDocument document = Read(name);
        foreach (JsonProperty member in document.RootElement.GetProperty("properties").EnumerateObject())
            Assert.True(member.Value.TryGetProperty("description", out JsonElement description) && description.GetString()!.EndsWith('.'), $"{name}.{member.Name}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_member_is_a_property_of_the_type_and_each_property_a_member(string name)
    {
        using JsonDocument document = Read(name);
        Type type = typeof(CurrentReport).Assembly.GetType($"FilingSchema.EightK.{name}", throwOnError: true)!;
        Assert.Equal(
            document.RootElement.GetProperty("properties").EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal),
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(static property => property.Name)
                .Where(static property => property != "AdditionalMembers")
                .Select(JsonNamingPolicy.CamelCase.ConvertName)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_report_leads_to_every_type()
    {
        HashSet<string> reached = [];
        Queue<RecordSchema> open = new([CurrentReport.Schema]);
        while (open.TryDequeue(out RecordSchema? schema))
        {
            if (!reached.Add(schema.Name))
                continue;
            foreach (RecordSchema reference in schema.GetReferences().Concat(schema.Cases))
                open.Enqueue(reference);
        }
        Assert.Equal(Names.Select(static row => row.Data), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_belongs_to_this_library_alone_is_left_out()
    {
        using JsonDocument document = Read("CurrentReport");
        Assert.DoesNotContain(Members(document.RootElement), static member => member.StartsWith("x-", StringComparison.Ordinal));
    }

    private static RecordSchema Find(string name) => Schemas.Single(schema => schema.Name == name);

    private static JsonDocument Read(string name) => JsonDocument.Parse(Find(name).JsonSchema);

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member =>
            member.NameEquals("$ref") && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static IEnumerable<string> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Members(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };
}
