using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FilingSchema.Tests.Records;

/// <summary>Stands for generated code: a record with a member of every kind.</summary>
[JsonConverter(typeof(RecordJsonConverter<Guidance>))]
internal sealed record Guidance : ISchemaRecord<Guidance>
{
    private static readonly TextPattern PeriodPattern = new(@"^FY\d{4}(Q[1-4])?$");

    public required Metric Metric { get; init; }

    public required string Period { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public ValueList<string>? Notes { get; init; }

    public required ValueList<Matter> Matters { get; init; }

    public Determinable<decimal>? Cost { get; init; }

    public DateOnly? Filed { get; init; }

    public DateTimeOffset? Accepted { get; init; }

    public Uri? Source { get; init; }

    public Cik? Filer { get; init; }

    public int? Pages { get; init; }

    public ValueMap<decimal>? Segments { get; init; }

    public string Kind { get; } = "guidance";

    public JsonElement Anything { get; init; }

    public JsonMembers AdditionalMembers { get; init; } = JsonMembers.Empty;

    public static RecordSchema Schema { get; } = new()
    {
        Name = "Guidance",
        Location = "guidance.yaml",
        GetJson = static () => """{"$schema":"ignored","type":"object","properties":{"matters":{"items":{"$ref":"#/$defs/Matter"}}}}"""u8.ToArray(),
        GetReferences = static () => [Matter.Schema],
    };

    public static Guidance Parse(string json) => RecordJson.Parse<Guidance>(json);

    public static bool TryParse(string json, [MaybeNullWhen(false)] out Guidance value, out ViolationList violations) =>
        RecordJson.TryParse(json, out value, out violations);

    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [MaybeNullWhen(false)] out Guidance value, out ViolationList violations) =>
        RecordJson.TryParse(utf8Json, out value, out violations);

    public ViolationList Validate() => Checker.Run(this);

    public string ToJson(bool indented = false) => RecordJson.ToJson(this, indented);

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteValue("metric"u8, MetricNames.Wire.Encode(Metric));
        writer.WriteValue("period"u8, Period);
        if (Low is { } low)
            writer.WriteValue("low"u8, low);
        if (High is { } high)
            writer.WriteValue("high"u8, high);
        if (Notes is { } notes)
        {
            writer.WritePropertyName("notes"u8);
            writer.WriteStartArray();
            foreach (string note in notes)
                writer.WriteValue(note);
            writer.WriteEndArray();
        }
        writer.WritePropertyName("matters"u8);
        writer.WriteStartArray();
        foreach (Matter matter in Matters)
            writer.WriteValue(matter);
        writer.WriteEndArray();
        if (Cost is { } cost)
        {
            writer.WritePropertyName("cost"u8);
            if (cost.TryGetValue(out decimal amount))
                writer.WriteValue(amount);
            else
                writer.WriteUndetermined();
        }
        if (Filed is { } filed)
            writer.WriteValue("filed"u8, filed);
        if (Accepted is { } accepted)
            writer.WriteValue("accepted"u8, accepted);
        if (Source is { } source)
            writer.WriteValue("source"u8, source);
        if (Filer is { } filer)
            writer.WriteValue("filer"u8, filer);
        if (Pages is { } pages)
            writer.WriteValue("pages"u8, pages);
        if (Segments is { } segments)
        {
            writer.WritePropertyName("segments"u8);
            writer.WriteStartObject();
            foreach ((string name, decimal share) in segments)
            {
                writer.WritePropertyName(name);
                writer.WriteValue(share);
            }
            writer.WriteEndObject();
        }
        writer.WriteValue("kind"u8, Kind);
        writer.WriteValue("anything"u8, Anything);
        AdditionalMembers.WriteTo(writer);
        writer.WriteEndObject();
    }

    /// <summary>As generated where a member's type is open: <see cref="JsonElement"/> compares references.</summary>
    public bool Equals(Guidance? other) => other is not null
        && Equals(Metric, other.Metric)
        && Equals(Period, other.Period)
        && Equals(Low, other.Low)
        && Equals(High, other.High)
        && Equals(Notes, other.Notes)
        && Equals(Matters, other.Matters)
        && Equals(Cost, other.Cost)
        && Equals(Filed, other.Filed)
        && Equals(Accepted, other.Accepted)
        && Equals(Source, other.Source)
        && Equals(Filer, other.Filer)
        && Equals(Pages, other.Pages)
        && Equals(Segments, other.Segments)
        && ValueComparer<JsonElement>.Default.Equals(Anything, other.Anything)
        && Equals(AdditionalMembers, other.AdditionalMembers);

    public override int GetHashCode() => HashCode.Combine(Metric, Period, Low, Notes, Matters, ValueComparer<JsonElement>.Default.GetHashCode(Anything), AdditionalMembers);

    static Guidance? ISchemaRecord<Guidance>.Read(ref JsonSource json)
    {
        if (!json.ReadObjectStart("""["metric","period","low","high","notes","matters","cost","filed","accepted","source","filer","pages","segments","kind","anything"]"""u8, out MemberScan members))
            return null;
        Metric? metric = null;
        string? period = null;
        decimal? low = null;
        decimal? high = null;
        ValueList<string>? notes = null;
        ValueList<Matter>? matters = null;
        Determinable<decimal>? cost = null;
        DateOnly? filed = null;
        DateTimeOffset? accepted = null;
        Uri? source = null;
        Cik? filer = null;
        int? pages = null;
        ValueMap<decimal>? segments = null;
        JsonElement anything = default;
        JsonMembers? more = null;
        while (json.ReadMember(ref members))
        {
            switch (members.Index)
            {
                case 0:
                    metric = json.ReadChoice(MetricNames.Wire);
                    break;
                case 1:
                    period = json.ReadString();
                    break;
                case 2:
                    low = json.ReadNumber();
                    break;
                case 3:
                    high = json.ReadNull() ? null : json.ReadNumber();
                    break;
                case 4:
                    notes = json.ReadList(static (ref JsonSource json) => json.ReadString());
                    break;
                case 5:
                    matters = json.ReadList(static (ref JsonSource json) => json.ReadRecord<Matter>());
                    break;
                case 6:
                    cost = json.ReadDeterminable(static (ref JsonSource json) => json.ReadNumber());
                    break;
                case 7:
                    filed = json.ReadDate();
                    break;
                case 8:
                    accepted = json.ReadDateTime();
                    break;
                case 9:
                    source = json.ReadUri();
                    break;
                case 10:
                    filer = json.ReadCik();
                    break;
                case 11:
                    pages = json.ReadInt32();
                    break;
                case 12:
                    segments = json.ReadMap(static (ref JsonSource json) => json.ReadNumber());
                    break;
                case 13:
                    json.ReadConstant("guidance"u8);
                    break;
                case 14:
                    anything = json.ReadAny();
                    break;
                default:
                    json.KeepMember(ref more);
                    break;
            }
        }
        json.RequireMember(in members, metric.HasValue, "metric");
        json.RequireMember(in members, members.Has(13), "kind");
        return new Guidance
        {
            Metric = metric.GetValueOrDefault(),
            Period = period!,
            Low = low,
            High = high,
            Notes = notes,
            Matters = matters!,
            Cost = cost,
            Filed = filed,
            Accepted = accepted,
            Source = source,
            Filer = filer,
            Pages = pages,
            Segments = segments,
            Anything = anything,
            AdditionalMembers = more ?? JsonMembers.Empty,
        };
    }

    void ISchemaRecord.Check(Checker check)
    {
        check.Member("metric");
        check.Choice(Metric, MetricNames.Wire);
        check.Member("period");
        check.Required(Period);
        check.MinLength(Period, 1);
        check.Pattern(Period, PeriodPattern);
        check.Member("low");
        check.Minimum(Low, 0m);
        check.MultipleOf(Low, 0.01m);
        check.Member("notes", "common.yaml#/$defs/Notes");
        check.MaxItems(Notes, 3);
        check.UniqueItems(Notes);
        check.Each(Notes, static (check, item) =>
        {
            check.MinLength(item, 1);
            check.At("common.yaml#/$defs/Note");
            check.MaxLength(item, 5);
        });
        check.Member("matters");
        check.Required(Matters);
        check.MinItems(Matters, 1);
        check.Records(Matters);
        check.Member("cost");
        check.Determined(Cost, static (check, item) => check.Minimum(item, 0m));
        check.Member("pages");
        check.Maximum(Pages, 100);
        check.Member("segments");
        check.MapEach(Segments, static (check, item) => check.Maximum(item, 1m));
        check.Member("anything");
        check.Type(Anything, "string", "integer");
        check.Object();
        check.DependentRequired(High is not null, "high", Low is not null, "low");
        check.Closed(AdditionalMembers, "unevaluatedProperties");
    }

}

[JsonConverter(typeof(JsonStringEnumConverter<Metric>))]
internal enum Metric
{
    [JsonStringEnumMemberName("revenue")]
    Revenue,

    [JsonStringEnumMemberName("diluted EPS")]
    DilutedEPS,
}

internal static class MetricNames
{
    internal static readonly WireNames<Metric> Wire = new("""["revenue","diluted EPS"]"""u8);
}
