using System.Globalization;
using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>
/// One truth: reading JSON into a record and evaluating it in its open form give the same verdict and the same violations.
/// Schemas and JSON are random, from fixed seeds; <c>FILINGSCHEMA_LONG_RUN</c> says how many times as many to try.
/// </summary>
/// <remarks>
/// A value of a wrong type is told once by the record, which then knows no more of it; so at its place it is only asked
/// that both say something, and of what holds it nothing that depends on it.
/// </remarks>
public sealed class OneTruthTests(ITestOutputHelper output)
{
    private const int SchemasPerSeed = 40;
    private const int InstancesPerSchema = 50;

    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("FILINGSCHEMA_LONG_RUN"), NumberStyles.None, CultureInfo.InvariantCulture, out int times) ? times : 1;

    private readonly List<string> differences = [];
    private int tried;
    private int valid;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 2 * Times)];

    /// <summary>That each schema without a problem compiles without a warning is part of it.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_schemas_say_the_same_in_both_forms(int seed)
    {
        var random = new Random(seed);
        JsonObject[] schemas = [.. Enumerable.Range(0, SchemasPerSeed).Select(_ => new RandomSchema(random).File())];
        var forms = new TwoForms([.. schemas.Select(static schema => ((string, string)[])[("a.json", schema.ToJsonString())])]);
        foreach (int set in forms.Accepted)
        {
            var instances = new RandomInstance(random, schemas[set], oddOneIn: 12);
            for (int i = 0; i < InstancesPerSchema; i++)
            {
                Compare(forms, set, instances.Make(), schemas[set].ToJsonString(), discriminator: null);
            }
        }

        output.WriteLine($"{forms.Accepted.Count} schemas, {tried} values, {valid} valid; {forms.Rejected.Count} schemas have problems.");
        AssertSame();
        Assert.True(forms.Accepted.Count > SchemasPerSeed / 2, $"Too few of the schemas compile:\n{string.Join('\n', forms.Rejected.Select(static rejected => rejected.Problems))}");
        Assert.InRange(valid, tried / 50, tried * 9 / 10);
    }

    [Fact]
    public void The_official_schemas_say_the_same_in_both_forms()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "8-k");
        (string Path, string Text)[] files = [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(static file => file.Path == "form.yaml" ? 0 : 1)];
        var forms = new TwoForms([files]);
        var schema = (JsonObject)JsonNode.Parse(forms.SchemaOf(0).JsonSchema.Span)!;
        var instances = new RandomInstance(new Random(1), schema, oddOneIn: 1000);
        for (int i = 0; i < 200 * Times; i++)
        {
            Compare(forms, 0, instances.Make(), "schemas/8-k", discriminator: "item");
        }

        output.WriteLine($"{tried} reports, {valid} valid.");
        AssertSame();
    }

    private void Compare(TwoForms forms, int set, JsonNode? instance, string schema, string? discriminator)
    {
        string json = instance?.ToJsonString() ?? "null";
        (ISchemaRecord? record, ViolationList reading) = forms.Read(set, json);
        tried++;
        valid += reading.IsEmpty ? 1 : 0;
        Compare(json, reading, forms.Evaluate(set, json), schema, discriminator);
        if (record is not null)
        {
            // A member that is `null` and need not be there is not written.
            string written = RecordJson.ToJson(record);
            Compare(written, Checker.Run(record), forms.Evaluate(set, written), schema, discriminator);
        }
    }

    private void Compare(string json, ViolationList record, ViolationList open, string schema, string? discriminator)
    {
        if (Difference.Between(record, open, discriminator) is { } difference)
        {
            differences.Add($"{difference}\n\nJSON: {json}\n\nrecord:\n{record}\n\nopen form:\n{open}\n\nschema: {schema}");
        }
    }

    private void AssertSame() =>
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join("\n\n----\n", differences.OrderBy(static difference => difference.Length).Take(3))}");
}
