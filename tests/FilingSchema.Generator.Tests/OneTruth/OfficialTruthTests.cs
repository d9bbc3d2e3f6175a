using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>One truth of the schemas of Form 8-K: reports that are valid, and reports with one or two faults.</summary>
public sealed class OfficialTruthTests(ITestOutputHelper output)
{
    [Fact]
    public void The_official_schemas_say_the_same_in_both_forms()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "8-k");
        (string Path, string Text)[] files = [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(static file => file.Path == "form.yaml" ? 0 : 1)];
        var forms = new TwoForms([files]);
        var schema = new JsonObject { [SchemaGen.Main] = JsonNode.Parse(forms.SchemaOf(0).JsonSchema.Span) };
        var search = new TruthSearch(output);
        Gen<Instance> reports = new InstanceGen(schema, InstanceGen.Faithful).Of(SchemaGen.Main, faults: 2).Select(static node => new Instance(node));

        search.Try(forms, 0, schema, reports, Math.Max(300, TruthSearch.Cases / 50), TruthSearch.Seed + 1);

        output.WriteLine($"{search.Tried} reports, {search.Valid} valid.");
        search.AssertSame();
        Assert.InRange(search.Valid, search.Tried / 5, search.Tried * 4 / 5);
    }
}
