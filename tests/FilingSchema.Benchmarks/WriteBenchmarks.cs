using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FilingSchema.Benchmarks.SystemTextJson;
using FilingSchema.EightK;

namespace FilingSchema.Benchmarks;

/// <summary>From objects to UTF-8, into a buffer that is used again.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 20);
    private Utf8JsonWriter writer = null!;
    private CurrentReport record = null!;
    private Report report = null!;

    /// <summary>What is written.</summary>
    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "report";

    /// <summary>All there is to write.</summary>
    public static IEnumerable<string> Names => Documents.Names;

    /// <summary>Whether on several lines.</summary>
    [Params(false, true)]
    public bool Indented { get; set; }

    /// <summary>Compares only what is comparable.</summary>
    [GlobalSetup]
    public void Setup()
    {
        ReportSample.MakeSureThatBothSidesCarryTheSame();
        byte[] json = Documents.Utf8(Document);
        record = CurrentReport.Parse(json);
        report = JsonSerializer.Deserialize(json, ReportContext.Default.Report)!;
        writer = ReportSample.CreateWriter(buffer, Indented);
        Serialize();
        byte[] expected = buffer.WrittenSpan.ToArray();
        WriteTo();
        if (!buffer.WrittenSpan.SequenceEqual(expected) || (!Indented && expected.Length != json.Length))
            throw new InvalidOperationException("One side writes something else than it has read.");
    }

    /// <summary>Hand-written types, source-generated.</summary>
    [Benchmark(Baseline = true, Description = "System.Text.Json: Serialize")]
    public int Serialize()
    {
        Rewind();
        JsonSerializer.Serialize(writer, report, ReportContext.Default.Report);
        return Finish();
    }

    /// <summary>Compiled types.</summary>
    [Benchmark(Description = "FilingSchema: WriteTo")]
    public int WriteTo()
    {
        Rewind();
        record.WriteTo(writer);
        return Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Rewind()
    {
        buffer.ResetWrittenCount();
        writer.Reset();
    }

    private int Finish()
    {
        writer.Flush();
        return buffer.WrittenCount;
    }
}
