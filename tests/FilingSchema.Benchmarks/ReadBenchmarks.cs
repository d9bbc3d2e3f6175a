using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FilingSchema.Benchmarks.SystemTextJson;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>From UTF-8 to objects.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private byte[] json = [];
    private CurrentReport report = null!;

    /// <summary>What is read.</summary>
    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "report";

    /// <summary>All there is to read.</summary>
    public static IEnumerable<string> Names => Documents.Names;

    /// <summary>Compares only what is comparable.</summary>
    [GlobalSetup]
    public void Setup()
    {
        ReportSample.MakeSureThatBothSidesCarryTheSame();
        json = Documents.Utf8(Document);
        report = CurrentReport.Parse(json);
    }

    /// <summary>The floor: every token, nothing made of it.</summary>
    [Benchmark(Description = "Utf8JsonReader: tokens only")]
    public int ScanTokens()
    {
        Utf8JsonReader reader = new(json);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    /// <summary>Hand-written types, source-generated; nothing is validated.</summary>
    [Benchmark(Baseline = true, Description = "System.Text.Json: objects")]
    public object? Deserialize() => JsonSerializer.Deserialize(json, ReportContext.Default.Report);

    /// <summary>Compiled types; everything is validated.</summary>
    [Benchmark(Description = "FilingSchema: records, validated")]
    public CurrentReport Parse() => CurrentReport.Parse(json);

    /// <summary>What validation alone costs, on a record that is there.</summary>
    [Benchmark(Description = "FilingSchema: Validate() alone")]
    public ViolationList Validate() => report.Validate();
}
