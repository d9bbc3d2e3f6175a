using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FilingSchema.Generator;
using FilingSchema.GeneratorTests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingSchema.Benchmarks;

/// <summary>How long the generator takes for 50, 200 and 1,000 schemas: all of them, after one edit, and after none.</summary>
/// <remarks>
/// What is measured is a run of the compiler's generator driver, which also parses the C# that comes out: what an editor
/// waits for before it completes a word. Time is the processor's, of all threads.
/// </remarks>
internal static class GeneratorSpeed
{
    private static readonly int[] Sizes = [50, 200, 1000];

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Acme", options: new(OutputKind.DynamicallyLinkedLibrary));

    // An edit of each kind, with what it costs besides the file itself.
    private static readonly (string Name, string File, string Words, string Replacement)[] Edits =
    [
        ("a description", "item-5.07.yaml", "Reported after", "Filed after"),
        ("an assertion", "notice-3.yaml", "maxLength: 2000", "maxLength: 3000"),
        ("a property more", "notice-4.yaml", "properties:\n", "properties:\n  place: { type: string }\n"),
        ("a name that others refer to", "notice-5.yaml", "x-csharp: {", "x-csharp: { name: Renamed,"),
        ("what ten others take over", "notice.yaml", @"\d{4}", @"\d{3}"),
    ];

    public static void Run()
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Stopwatch clock = Stopwatch.StartNew();
        _ = Driver(SchemaSet.Of(SchemaSet.FolderSize), out _).RunGenerators(Compilation);
        Print($"The first run in a process, {SchemaSet.FolderSize} schemas, all code being compiled for the first time: {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F0} ms, by the clock {clock.Elapsed.TotalMilliseconds:F0} ms\n");

        // All sizes, and all edits, are to be measured with the machine code that an editor has after a while.
        _ = ProcessorTime.Repeat(TimeSpan.FromSeconds(4), static () => _ = Driver(SchemaSet.Of(SchemaSet.FolderSize), out _).RunGenerators(Compilation));
        Measure(SchemaSet.FolderSize, static (_, _) => { });
        Dictionary<string, List<double>> rows = new(StringComparer.Ordinal);
        foreach (int size in Sizes)
            Measure(size, (name, value) => (rows.TryGetValue(name, out List<double>? values) ? values : rows[name] = []).Add(value));

        Print($"{"",-34}{string.Concat(Sizes.Select(static size => size.ToString(CultureInfo.InvariantCulture).PadLeft(10)))}");
        foreach ((string name, List<double> values) in rows)
            Print($"{name,-34}{string.Concat(values.Select(static value => value.ToString("F1", CultureInfo.InvariantCulture).PadLeft(10)))}");
    }

    private static void Measure(int size, Action<string, double> report)
    {
        (string Path, string Text)[] schemas = SchemaSet.Of(size);
        GeneratorDriver driver = Driver(schemas, out ImmutableArray<AdditionalText> files).RunGenerators(Compilation);
        Debug.Assert(driver.GetRunResult().Diagnostics.IsEmpty, "The schemas are right.");

        report("all of them, ms", Milliseconds(() => Driver(schemas, out _).RunGenerators(Compilation), TimeSpan.FromSeconds(2)));
        report("kept in memory, kB each", KeptBytes(schemas) / size / 1000);
        report("none edited, ms", Milliseconds(() => driver.RunGenerators(Compilation), TimeSpan.FromSeconds(0.7)));
        foreach ((string name, string file, string words, string replacement) in Edits)
        {
            AdditionalText old = files.Single(text => text.Path == SchemaFileText.Folder + SchemaSet.PathOf(0, file));
            string text = ((SchemaFileText)old).Text;
            int at = text.IndexOf(words, StringComparison.Ordinal);
            SchemaFileText edited = new(SchemaSet.PathOf(0, file), text.Remove(at, words.Length).Insert(at, replacement));
            GeneratorDriver changed = driver.ReplaceAdditionalText(old, edited);
            report(name + ", ms", Milliseconds(() => changed.RunGenerators(Compilation), TimeSpan.FromSeconds(0.7)));
        }
    }

    private static CSharpGeneratorDriver Driver((string Path, string Text)[] schemas, out ImmutableArray<AdditionalText> files)
    {
        files = [.. schemas.Select(static schema => new SchemaFileText(schema.Path, schema.Text))];
        return CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], files, CSharpParseOptions.Default, new TestOptions());
    }

    /// <summary>The median run: one in which much memory was collected says nothing of the next.</summary>
    private static double Milliseconds(Func<GeneratorDriver> run, TimeSpan time)
    {
        List<double> runs = [];
        _ = ProcessorTime.Repeat(time / 2, () => run());
        _ = ProcessorTime.Repeat(time, () => runs.Add(ProcessorTime.Repeat(TimeSpan.Zero, () => run()).Seconds * 1000));
        runs.Sort();
        return runs[runs.Count / 2];
    }

    private static double KeptBytes((string Path, string Text)[] schemas)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        GeneratorDriver driver = Driver(schemas, out _).RunGenerators(Compilation);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(driver);
        return after - before;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
