using System.Text;
using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

public class JsonSchemaBundleTests
{
    [Fact]
    public void Every_type_that_is_referred_to_is_there_once() =>
        Assert.Equal(
            """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"matters":{"items":{"$ref":"#/$defs/Matter"}}},"$defs":{"Matter":{"oneOf":[{"$ref":"#/$defs/Election"},{"$ref":"#/$defs/Proposal"}]},"Election":{"type":"object","properties":{"kind":{"const":"election"},"alternative":{"$ref":"#/$defs/Matter"}}},"Proposal":{"type":"object","properties":{"kind":{"const":"proposal"}}}}}""",
            Encoding.UTF8.GetString(Guidance.Schema.JsonSchema.Span));

    [Fact]
    public void A_type_without_references_has_no_definitions() =>
        Assert.Equal(
            """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"kind":{"const":"proposal"}}}""",
            Encoding.UTF8.GetString(Proposal.Schema.JsonSchema.Span));

    [Fact]
    public void Definitions_of_its_own_are_kept()
    {
        RecordSchema schema = new()
        {
            Name = "Own",
            Location = "own.yaml",
            GetJson = static () => """{"$defs":{"Note":{"type":"string"}},"title":"Own"}"""u8.ToArray(),
            GetReferences = static () => [Proposal.Schema],
        };

        Assert.EndsWith("""
            "title":"Own","$defs":{"Note":{"type":"string"},"Proposal":{"type":"object","properties":{"kind":{"const":"proposal"}}}}}
            """, Encoding.UTF8.GetString(schema.JsonSchema.Span), StringComparison.Ordinal);
    }
}
