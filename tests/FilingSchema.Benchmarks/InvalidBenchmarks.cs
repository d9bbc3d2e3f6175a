using BenchmarkDotNet.Attributes;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>What it costs to say what is wrong with a text, and where.</summary>
[MemoryDiagnoser]
public class InvalidBenchmarks
{
    private byte[] valid = [];
    private byte[] mistake = [];
    private byte[] violation = [];
    private byte[] broken = [];

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "report";

    /// <summary>All there is to read.</summary>
    public static IEnumerable<string> Names => Documents.Names;

    /// <summary>Makes sure that what is wrong is found.</summary>
    [GlobalSetup]
    public void Setup()
    {
        valid = Documents.Utf8(Document);
        mistake = Documents.WithMistake(Document);
        violation = Documents.WithViolation(Document);
        broken = Documents.Broken(Document);
        if (!Valid() || Mistake().Count != 1 || Violation().Count != 1 || Broken().Count != 1)
            throw new InvalidOperationException("There is more or less wrong than meant to be.");
    }

    /// <summary>Nothing is wrong.</summary>
    [Benchmark(Baseline = true, Description = "valid")]
    public bool Valid() => CurrentReport.TryParse(valid, out _, out _);

    /// <summary>A value is of a wrong type.</summary>
    [Benchmark(Description = "a wrong type")]
    public ViolationList Mistake() => Violations(mistake);

    /// <summary>An assertion does not hold.</summary>
    [Benchmark(Description = "too short a text")]
    public ViolationList Violation() => Violations(violation);

    /// <summary>The text breaks off.</summary>
    [Benchmark(Description = "broken off")]
    public ViolationList Broken() => Violations(broken);

    private static ViolationList Violations(byte[] json)
    {
        _ = CurrentReport.TryParse(json, out _, out ViolationList violations);
        return violations;
    }
}
