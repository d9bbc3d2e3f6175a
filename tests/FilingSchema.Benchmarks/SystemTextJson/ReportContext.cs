using System.Text.Json.Serialization;

namespace FilingSchema.Benchmarks.SystemTextJson;

/// <summary>What the source generator of System.Text.Json makes of the hand-written types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
