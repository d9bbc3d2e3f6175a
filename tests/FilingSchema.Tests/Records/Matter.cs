using System.Text.Json;
using System.Text.Json.Serialization;

namespace FilingSchema.Tests.Records;

/// <summary>Stands for generated code: a union told apart by <c>kind</c>.</summary>
[JsonConverter(typeof(RecordJsonConverter<Matter>))]
internal abstract record Matter : ISchemaRecord<Matter>
{
    private protected Matter()
    {
    }

    public abstract string Kind { get; }

    public static RecordSchema Schema { get; } = new()
    {
        Name = "Matter",
        Location = "matter.yaml",
        GetJson = static () => """{"oneOf":[{"$ref":"#/$defs/Election"},{"$ref":"#/$defs/Proposal"}]}"""u8.ToArray(),
        GetCases = static () => [Election.Schema, Proposal.Schema],
        GetReferences = static () => [Election.Schema, Proposal.Schema],
    };

    public void WriteTo(Utf8JsonWriter writer) => RecordJson.WriteTo(this, writer);

    void ISchemaRecord.Write(JsonTarget json) => throw new InvalidOperationException();

    void ISchemaRecord.Check(Checker check) => throw new InvalidOperationException();

    RecordSchema ISchemaRecord.GetSchema() => throw new InvalidOperationException();

    static Matter? ISchemaRecord<Matter>.Read(ref JsonSource json)
    {
        if (!json.PeekCase("kind"u8, Cases, out int index))
            return null;
        switch (index)
        {
            case 0:
                return json.ReadRecord<Election>();
            case 1:
                return json.ReadRecord<Proposal>();
            default:
                json.NoCase("kind", Schema);
                return null;
        }
    }

    private static readonly WireNames Cases = new("""["election","proposal"]"""u8);
}

[JsonConverter(typeof(RecordJsonConverter<Election>))]
internal sealed record Election : Matter, ISchemaRecord<Election>
{
    public override string Kind => "election";

    public required string Nominee { get; init; }

    public required long For { get; init; }

    /// <summary>Refers back to the union: the cycle that a bundle of schemas must get out of.</summary>
    public Matter? Alternative { get; init; }

    public JsonMembers AdditionalMembers { get; init; } = JsonMembers.Empty;

    public static new RecordSchema Schema { get; } = new()
    {
        Name = "Election",
        Location = "matter.yaml#/$defs/Election",
        GetJson = static () => """{"type":"object","properties":{"kind":{"const":"election"},"alternative":{"$ref":"#/$defs/Matter"}}}"""u8.ToArray(),
        GetReferences = static () => [Matter.Schema],
    };

    void ISchemaRecord.Write(JsonTarget json)
    {
        json.StartObject();
        json.Name("kind"u8).Write(Kind);
        json.Name("nominee"u8).Write(Nominee);
        json.Name("for"u8).Write(For);
        if (Alternative is { } alternative)
            json.Name("alternative"u8).Write(alternative);
        json.EndObject(AdditionalMembers);
    }

    static Election? ISchemaRecord<Election>.Read(ref JsonSource json)
    {
        if (!json.ReadObjectStart("""["kind","nominee","for","alternative"]"""u8, out MemberScan members))
            return null;
        string? nominee = null;
        long? votes = null;
        Matter? alternative = null;
        JsonMembers? more = null;
        while (json.ReadMember(ref members))
        {
            switch (members.Index)
            {
                case 0:
                    json.ReadConstant("election"u8);
                    break;
                case 1:
                    nominee = json.ReadString();
                    break;
                case 2:
                    votes = json.ReadInteger();
                    break;
                case 3:
                    alternative = json.ReadRecord<Matter>();
                    break;
                default:
                    json.KeepMember(ref more);
                    break;
            }
        }
        json.RequireMember(in members, members.Has(0), "kind");
        json.RequireMember(in members, votes.HasValue, "for");
        return new Election
        {
            Nominee = nominee!,
            For = votes.GetValueOrDefault(),
            Alternative = alternative,
            AdditionalMembers = more ?? JsonMembers.Empty,
        };
    }

    void ISchemaRecord.Check(Checker check)
    {
        check.Member("nominee");
        check.Required(Nominee);
        check.Member("for");
        check.Minimum(For, 0L);
        check.Member("alternative");
        check.Record(Alternative);
    }

    RecordSchema ISchemaRecord.GetSchema() => Schema;
}

[JsonConverter(typeof(RecordJsonConverter<Proposal>))]
internal sealed record Proposal : Matter, ISchemaRecord<Proposal>
{
    public override string Kind => "proposal";

    public JsonMembers AdditionalMembers { get; init; } = JsonMembers.Empty;

    public static new RecordSchema Schema { get; } = new()
    {
        Name = "Proposal",
        Location = "matter.yaml#/$defs/Proposal",
        GetJson = static () => """{"type":"object","properties":{"kind":{"const":"proposal"}}}"""u8.ToArray(),
    };

    void ISchemaRecord.Write(JsonTarget json)
    {
        json.StartObject();
        json.Name("kind"u8).Write(Kind);
        json.EndObject(AdditionalMembers);
    }

    static Proposal? ISchemaRecord<Proposal>.Read(ref JsonSource json)
    {
        if (!json.ReadObjectStart("""["kind"]"""u8, out MemberScan members))
            return null;
        JsonMembers? more = null;
        while (json.ReadMember(ref members))
        {
            switch (members.Index)
            {
                case 0:
                    json.ReadConstant("proposal"u8);
                    break;
                default:
                    json.KeepMember(ref more);
                    break;
            }
        }
        json.RequireMember(in members, members.Has(0), "kind");
        return new Proposal { AdditionalMembers = more ?? JsonMembers.Empty };
    }

    void ISchemaRecord.Check(Checker check)
    {
    }

    RecordSchema ISchemaRecord.GetSchema() => Schema;
}
