using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>
/// One truth: reading JSON into a record and evaluating it in its open form give the same verdict and the same violations.
/// Schemas and JSON are random, from fixed seeds; what differs is shrunk. <c>FILINGSCHEMA_TRUTH_CASES</c> says how many
/// values to try.
/// </summary>
/// <remarks>That each schema without a problem compiles without a warning is part of it.</remarks>
public sealed class OneTruthTests(ITestOutputHelper output)
{
    private const int SchemasPerBatch = 25;
    private const int EnoughDifferences = 2;

    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("FILINGSCHEMA_TRUTH_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : 3_000;
    private static readonly int InstancesPerSchema = Math.Clamp(Cases / 150, 20, 250);

    private readonly List<string> differences = [];
    private int accepted;
    private int rejected;
    private int tried;
    private int valid;

    [Fact]
    public void Random_schemas_say_the_same_in_both_forms()
    {
        List<string> problems = [];
        for (int batch = 1; tried < Cases * 9 / 10 && differences.Count < EnoughDifferences; batch++)
        {
            JsonObject[] schemas = [.. SchemaGen.Files.Sample(50, new Rnd((ulong)batch), SchemasPerBatch)];
            if (Compile(schemas) is not { } forms)
            {
                continue;
            }

            accepted += forms.Accepted.Count;
            rejected += forms.Rejected.Count;
            problems.AddRange(forms.Rejected.Select(static rejected => rejected.Problems));
            foreach (int set in forms.Accepted.TakeWhile(_ => differences.Count < EnoughDifferences))
            {
                Try(forms, set, schemas[set], (ulong)((batch * SchemasPerBatch) + set));
            }
        }

        output.WriteLine($"{accepted} schemas, {tried} values, {valid} valid; {rejected} schemas have problems.");
        AssertSame();
        Assert.True(accepted > rejected, $"Too few of the schemas compile:\n{string.Join('\n', problems)}");
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
        var schema = new JsonObject { [SchemaGen.Main] = JsonNode.Parse(forms.SchemaOf(0).JsonSchema.Span) };
        Check.One(Config(1).WithMaxTest(Math.Max(150, Cases / 50)), Prop.ForAll(Instances(schema, 1000), instance => AssertSame(forms, 0, instance)));
        output.WriteLine($"{tried} reports, {valid} valid.");
    }

    /// <summary>Compiles schemas together; if one is refused by the C# compiler, that is a difference.</summary>
    private TwoForms? Compile(JsonObject[] schemas)
    {
        try
        {
            return new TwoForms([.. schemas.Select(Texts)]);
        }
        catch (Xunit.Sdk.TrueException)
        {
            foreach (JsonObject files in schemas)
            {
                Shrink(new(files, new(null)));
            }

            Assert.NotEmpty(differences);
            return null;
        }
    }

    /// <summary>Tries values of a schema. The smallest that tells of a difference is the last one that does.</summary>
    private void Try(TwoForms forms, int set, JsonObject files, ulong seed)
    {
        Instance? differing = null;
        _ = Record.Exception(() => Check.One(Config(seed), Prop.ForAll(Instances(files, 12), instance =>
        {
            if (Differ(forms, set, instance) is { } difference)
            {
                differing = instance;
                throw new InvalidOperationException(difference);
            }
        })));
        if (differing is not null)
        {
            output.WriteLine(Differ(forms, set, differing)!);
            Shrink(new(files, differing));
        }
    }

    /// <summary>Finds the smallest schemas that tell of a difference, or are refused by the C# compiler.</summary>
    private void Shrink(TruthCase found)
    {
        string? difference = null;
        for (TruthCase? smaller = found; smaller is not null; smaller = Smaller(smaller))
        {
            (found, difference) = (smaller, Differ(smaller) ?? difference);
        }

        if (difference is not null)
        {
            differences.Add($"{difference}\n\nschemas: {found.Files.ToJsonString()}");
        }
    }

    /// <summary>The first smaller case that tells of a difference. Many are compiled at once, for that takes longest.</summary>
    private TruthCase? Smaller(TruthCase found)
    {
        foreach (TruthCase[] some in found.Shrink().Chunk(12))
        {
            try
            {
                var forms = new TwoForms([.. some.Select(static one => Texts(one.Files))]);
                int[] differing = [.. forms.Accepted.Where(set => Differ(forms, set, some[set].Instance) is not null).Take(1)];
                if (differing.Length > 0)
                {
                    return some[differing[0]];
                }
            }
            catch (Xunit.Sdk.TrueException)
            {
                if (some.FirstOrDefault(one => Differ(one) is not null) is { } refused)
                {
                    return refused;
                }
            }
        }

        return null;
    }

    private string? Differ(TruthCase one)
    {
        try
        {
            var forms = new TwoForms([Texts(one.Files)]);
            return forms.Accepted.Count == 0 ? null : Differ(forms, 0, one.Instance);
        }
        catch (Xunit.Sdk.TrueException refused)
        {
            return refused.Message;
        }
    }

    private void AssertSame(TwoForms forms, int set, Instance instance)
    {
        if (Differ(forms, set, instance) is { } difference)
        {
            throw new InvalidOperationException(difference);
        }
    }

    private string? Differ(TwoForms forms, int set, Instance instance)
    {
        (ISchemaRecord? record, ViolationList reading) = forms.Read(set, instance.Json);
        tried++;
        valid += reading.IsEmpty ? 1 : 0;
        if (Differ(instance.Json, reading, forms.Evaluate(set, instance.Json)) is { } difference || record is null)
        {
            return Differ(instance.Json, reading, forms.Evaluate(set, instance.Json));
        }

        // A member that is `null` and need not be there is not written.
        string written = RecordJson.ToJson(record);
        return Differ("written: " + written, Checker.Run(record), forms.Evaluate(set, written));
    }

    private static string? Differ(string json, ViolationList record, ViolationList open) =>
        Difference.Between(record, open, "item", "kind") is { } difference
            ? $"{difference}\n\nJSON: {json}\n\nrecord:\n{record}\n\nopen form:\n{open}"
            : null;

    private static (string Path, string Text)[] Texts(JsonObject files) =>
        [.. files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, file.Value!.ToJsonString()))];

    private static Arbitrary<Instance> Instances(JsonObject files, int oddOneIn) =>
        Arb.From(new InstanceGen(files, oddOneIn).Of(SchemaGen.Main).Select(static node => new Instance(node)), static instance => instance.Shrink());

    private static Config Config(ulong seed) =>
        FsCheck.Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(InstancesPerSchema).WithReplay(new Replay(new Rnd(seed), Microsoft.FSharp.Core.FSharpOption<int>.None));

    private void AssertSame() =>
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n{string.Join("\n\n----\n", differences.OrderBy(static difference => difference.Length))}");
}
