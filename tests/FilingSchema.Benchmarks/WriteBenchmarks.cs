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
    private readonly ArrayBufferWriter<byte> buffer = new(16 * 1024);
    private readonly Utf8JsonWriter writer;
    private CurrentReport record = null!;
    private Report report = null!;

    /// <summary>Sets the writer up.</summary>
    public WriteBenchmarks()
    {
        writer = ReportSample.CreateWriter(buffer);
    }

    /// <summary>Compares only what is comparable.</summary>
    [GlobalSetup]
    public void Setup()
    {
        ReportSample.MakeSureThatBothSidesCarryTheSame();
        record = CurrentReport.Parse(ReportSample.Utf8);
        report = JsonSerializer.Deserialize(ReportSample.Utf8, ReportContext.Default.Report)!;
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
