using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FilingSchema.Tests.Records;

/// <summary>Stands for generated code: a record with a member of every kind.</summary>
[JsonConverter(typeof(RecordJsonConverter<Guidance>))]
internal sealed record Guidance : ISchemaRecord<Guidance>
{
    private static readonly RegexPattern PeriodPattern = new(@"^FY\d{4}(Q[1-4])?$");

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

    public void WriteTo(Utf8JsonWriter writer) => RecordJson.WriteTo(this, writer);

    void ISchemaRecord.Write(JsonTarget json)
    {
        json.StartObject();
        json.Name("metric"u8).Write(MetricNames.Wire.Encode((int)Metric));
        json.Name("period"u8).Write(Period);
        if (Low is { } low)
            json.Name("low"u8).Write(low);
        if (High is { } high)
            json.Name("high"u8).Write(high);
        if (Notes is { } notes)
        {
            json.Name("notes"u8);
            json.StartList();
            foreach (string note in notes)
                json.Write(note);
            json.EndList();
        }
        json.Name("matters"u8);
        json.StartList();
        foreach (Matter matter in Matters)
            json.Write(matter);
        json.EndList();
        if (Cost is { } cost)
        {
            json.Name("cost"u8);
            if (cost.TryGetValue(out decimal amount))
                json.Write(amount);
            else
                json.WriteUndetermined();
        }
        if (Filed is { } filed)
            json.Name("filed"u8).Write(filed);
        if (Accepted is { } accepted)
            json.Name("accepted"u8).Write(accepted);
        if (Source is { } source)
            json.Name("source"u8).Write(source);
        if (Filer is { } filer)
            json.Name("filer"u8).Write(filer);
        if (Pages is { } pages)
            json.Name("pages"u8).Write(pages);
        if (Segments is { } segments)
        {
            json.Name("segments"u8);
            json.StartObject();
            foreach ((string name, decimal share) in segments)
            {
                json.Name(name);
                json.Write(share);
            }
            json.EndObject();
        }
        json.Name("kind"u8).Write(Kind);
        json.WriteMember("anything", Anything);
        json.EndObject(AdditionalMembers);
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
                    metric = (Metric?)json.ReadChoice(MetricNames.Wire);
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
                    notes = json.ReadStrings();
                    break;
                case 5:
                    matters = json.ReadRecords<Matter>();
                    break;
                case 6:
                    cost = json.ReadUndetermined() ? default(Determinable<decimal>) : json.ReadNumber() is { } number ? number : default(Determinable<decimal>?);
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
        check.Choice((int)Metric, MetricNames.Wire);
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
        if (Cost is { IsDetermined: true } cost)
            check.Minimum(cost.Value, 0m);
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
    internal static readonly WireNames Wire = new("""["revenue","diluted EPS"]"""u8);
}
