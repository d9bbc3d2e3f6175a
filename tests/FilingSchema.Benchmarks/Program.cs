using BenchmarkDotNet.Running;
using FilingSchema.Benchmarks;

switch (args)
{
    case ["edgar"]:
        EdgarThroughput.Run();
        return;
    case ["cold"]:
        ColdStart.Run();
        return;
    case ["cold", string kind]:
        ColdStart.Measure(kind);
        return;
    case ["generator"]:
        GeneratorSpeed.Run();
        return;
}

// In this very process: the project that BenchmarkDotNet would make for a process of its own inherits what this folder's
// projects have in common, xunit among it, and would build the whole product anew, which takes longer than the measuring.
BenchmarkSwitcher.FromTypes([typeof(ReadBenchmarks), typeof(WriteBenchmarks), typeof(InvalidBenchmarks)])
    .Run([.. args, .. args.Contains("--filter") ? [] : (string[])["--filter", "*"], "--inProcess"]);
