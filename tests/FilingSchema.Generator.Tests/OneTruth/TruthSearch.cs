using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Looks for JSON of which a record and its open form say different things, and makes what it finds smaller.</summary>
/// <param name="output">Is told of what is found, as it is found.</param>
internal sealed class TruthSearch(ITestOutputHelper output)
{
    private const int EnoughDifferences = 3;
    private const int LargeSchemas = 50_000;

    /// <summary>How many values are to be tried.</summary>
    public static int Cases { get; } = Number("FILINGSCHEMA_TRUTH_CASES", 3_000);

    /// <summary>The first of the seeds.</summary>
    public static ulong Seed { get; } = (ulong)Number("FILINGSCHEMA_TRUTH_SEED", 0) << 32;

    private readonly ConcurrentDictionary<string, string> differences = new(StringComparer.Ordinal);
    private int tried;
    private int valid;

    /// <summary>How many values were tried.</summary>
    public int Tried => tried;

    /// <summary>How many of them are as their schema says.</summary>
    public int Valid => valid;

    /// <summary>Whether so many kinds of differences are known that the search may end.</summary>
    public bool IsOver => differences.Count >= EnoughDifferences;

    /// <summary>One of each kind of difference, the smallest first.</summary>
    public IReadOnlyList<string> Differences => [.. differences.Values.OrderBy(static difference => difference.Length)];

    /// <summary>Shows what differs, if anything does.</summary>
    public void AssertSame() =>
        Assert.True(differences.IsEmpty, $"{differences.Count} differences\n{string.Join("\n\n----\n", Differences)}");

    /// <summary>Compiles schemas together; if one is refused by the C# compiler, that is a difference.</summary>
    public TwoForms? Compile(JsonObject[] schemas)
    {
        try
        {
            return new TwoForms([.. schemas.Select(Texts)]);
        }
        catch (Xunit.Sdk.TrueException)
        {
            foreach (JsonObject files in schemas)
            {
                var alone = new TruthCase(files, new(null));
                if (Differ(alone) is { } difference)
                {
                    Note(alone, difference);
                }
            }

            Assert.False(differences.IsEmpty);
            return null;
        }
    }

    /// <summary>Tries values of a schema.</summary>
    public void Try(TwoForms forms, int set, JsonObject files, Gen<Instance> instances, int count, ulong seed)
    {
        foreach (Instance instance in instances.Sample(count, new Rnd(seed), 50))
        {
            if (Differ(forms, set, files, instance) is { } difference && !differences.ContainsKey(difference.Kind))
            {
                Instance found = instance;
                while (found.Shrink().FirstOrDefault(smaller => Differ(forms, set, files, smaller)?.Kind == difference.Kind) is { } smaller)
                {
                    found = smaller;
                }

                Note(new(files, found), Differ(forms, set, files, found)!);
            }
        }
    }

    /// <summary>Notes the first of a kind, with schemas as small as can be. Large ones are too slow to be compiled again and again.</summary>
    private void Note(TruthCase found, Difference difference)
    {
        if (!differences.TryAdd(difference.Kind, difference.Description))
        {
            return;
        }

        bool isSmall = found.Files.ToJsonString().Length < LargeSchemas;
        while (isSmall && Smaller(found, difference.Kind) is { } smaller)
        {
            (found, difference) = smaller;
        }

        output.WriteLine(difference.Description);
        differences[difference.Kind] = isSmall ? $"{difference.Description}\n\nschemas: {found.Files.ToJsonString()}" : difference.Description;
    }

    /// <summary>The first smaller case with a difference of the kind. Many are compiled at once, for that takes longest.</summary>
    private (TruthCase Case, Difference Difference)? Smaller(TruthCase found, string kind)
    {
        foreach (TruthCase[] some in found.Shrink().Chunk(12))
        {
            foreach ((TruthCase one, Difference? difference) in DifferAll(some))
            {
                if (difference?.Kind == kind)
                {
                    return (one, difference);
                }
            }
        }

        return null;
    }

    private IEnumerable<(TruthCase Case, Difference? Difference)> DifferAll(TruthCase[] some)
    {
        try
        {
            var forms = new TwoForms([.. some.Select(static one => Texts(one.Files))]);
            return forms.Accepted.Select(set => (some[set], Differ(forms, set, some[set].Files, some[set].Instance)));
        }
        catch (Xunit.Sdk.TrueException)
        {
            return some.Select(one => (one, Differ(one)));
        }
    }

    private Difference? Differ(TruthCase one)
    {
        try
        {
            var forms = new TwoForms([Texts(one.Files)]);
            return forms.Accepted.Count == 0 ? null : Differ(forms, 0, one.Files, one.Instance);
        }
        catch (Xunit.Sdk.TrueException refused)
        {
            return Difference.OfCode(refused.Message);
        }
    }

    private Difference? Differ(TwoForms forms, int set, JsonObject files, Instance instance)
    {
        string json = instance.Json;
        (ISchemaRecord? record, ViolationList reading) = forms.Read(set, json);
        Interlocked.Increment(ref tried);
        if (reading.IsEmpty)
        {
            Interlocked.Increment(ref valid);
        }

        ViolationList open = forms.Evaluate(set, json);
        Difference? difference = Differ(json, reading, open) ?? (forms.SchemaOf(set).Location == SchemaGen.Main ? Lost(files, json, open, reading) : null);
        if (difference is not null || record is null)
        {
            return difference;
        }

        // A member that is `null` and need not be there is not written.
        string written = RecordJson.ToJson(record);
        return Differ("written: " + written, Checker.Run(record), written == json ? open : forms.Evaluate(set, written));
    }

    /// <summary>A violation to whose keyword its way, or its URI, does not lead, of schemas that are told as JSON.</summary>
    private static Difference? Lost(JsonObject files, string json, params IEnumerable<ViolationList> all) => all
        .SelectMany(static violations => violations)
        .Where(static violation => violation.Keyword is not ("duplicate" or "json"))
        .Select(violation => (Violation: violation, End: KeywordWay.End(files, SchemaGen.Main, violation.KeywordLocation), Uri: SchemaFiles.Uri(files, violation.SchemaLocation)))
        .Where(static told => told.End != told.Violation.SchemaLocation || told.Uri != told.Violation.SchemaUri)
        .Select(told => new Difference($"way: {told.Violation.Keyword}", $"{told.Violation.KeywordLocation} leads to {told.End}, not to {told.Violation.SchemaLocation}, which is {told.Violation.SchemaUri}\n\nJSON: {json}"))
        .FirstOrDefault();

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : usual;

    private static Difference? Differ(string json, ViolationList record, ViolationList open) =>
        Difference.Between(record, open, "item", "kind") is { } difference
            ? difference with { Description = $"{difference.Description}\n\nJSON: {json}\n\nrecord:\n{record}\n\nopen form:\n{open}" }
            : null;

    private static (string Path, string Text)[] Texts(JsonObject files) =>
        [.. files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, file.Value!.ToJsonString()))];
}
