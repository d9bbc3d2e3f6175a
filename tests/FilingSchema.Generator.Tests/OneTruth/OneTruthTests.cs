using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using FilingSchema.Compiler.Problems;
using FsCheck;
using FsCheck.Fluent;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>
/// One truth: reading JSON into a record and evaluating it in its open form give the same verdict and the same violations.
/// Schemas and JSON are random, from fixed seeds; what differs is shrunk. <c>FILINGSCHEMA_TRUTH_CASES</c> says how many
/// values to try, <c>FILINGSCHEMA_TRUTH_SEED</c> which.
/// </summary>
/// <remarks>That each schema without a problem compiles without a warning is part of it.</remarks>
public sealed class OneTruthTests(ITestOutputHelper output)
{
    private const int SchemasPerBatch = 50;

    private static readonly int Cases = TruthSearch.Cases;
    private static readonly ulong Seed = TruthSearch.Seed;
    private static readonly int InstancesPerSchema = Math.Clamp(Cases / 150, 20, 250);

    private readonly TruthSearch search = new(output);
    private readonly ConcurrentBag<IReadOnlyList<Problem>> refused = [];
    private int accepted;

    [Fact]
    public void Random_schemas_say_the_same_in_both_forms()
    {
        int round = Environment.ProcessorCount;
        int said = 0;
        for (int batch = 1; search.Tried < Cases && !search.IsOver; batch += round)
        {
            Parallel.For(batch, batch + round, TryBatch);
            if (search.Tried - said >= 50_000)
            {
                said = search.Tried;
                output.WriteLine($"{accepted} schemas, {search.Tried} values, {search.Valid} valid; {refused.Count} schemas refused, {search.Differences.Count} differences.");
            }
        }

        output.WriteLine($"{accepted} schemas, {search.Tried} values, {search.Valid} valid; {refused.Count} schemas refused:");
        output.WriteLine(string.Join('\n', refused.SelectMany(static problems => problems).GroupBy(static problem => problem.Rule.Id).OrderByDescending(static rule => rule.Count())
            .Select(static rule => $"{rule.Count()} {rule.Key}, such as {rule.First().Message}")));
        search.AssertSame();
        Assert.True(accepted > refused.Count, "Too few of the schemas compile.");
        Assert.InRange(search.Valid, search.Tried / 50, search.Tried * 9 / 10);
    }

    private void TryBatch(int batch)
    {
        JsonObject[] schemas = [.. SchemaGen.Files.Sample(SchemasPerBatch, new Rnd(Seed + (ulong)batch), 50)];
        if (search.Compile(schemas) is not { } forms)
        {
            return;
        }

        Interlocked.Add(ref accepted, forms.Accepted.Count);
        foreach ((_, IReadOnlyList<Problem> problems) in forms.Rejected)
        {
            refused.Add(problems);
        }

        foreach (int set in forms.Accepted)
        {
            Gen<Instance> instances = new InstanceGen(schemas[set], 12).Of(SchemaGen.Main, faults: 3).Select(static node => new Instance(node));
            search.Try(forms, set, schemas[set], instances, InstancesPerSchema, Seed + (ulong)((batch * SchemasPerBatch) + set));
        }
    }
}
