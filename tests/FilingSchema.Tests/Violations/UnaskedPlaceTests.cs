using System.Runtime.CompilerServices;
using FilingSchema.Tests.Records;

namespace FilingSchema.Tests;

/// <summary>Where in the schemas a violated keyword stands is worked out once somebody asks: whenever that is, it is the same.</summary>
public class UnaskedPlaceTests
{
    private static readonly string OfReading = Samples.With("\"notes\":[\"a\",5]");
    private static readonly string OfChecking = Samples.With("\"notes\":[\"a\",\"too long\"]");

    [Fact]
    public void It_is_that_of_the_violation_whatever_is_checked_in_between()
    {
        Violation unasked = Assert.Single(Samples.Violations(OfChecking));
        _ = Samples.Violations(Samples.With("\"low\":-1"));
        _ = Samples.Violations(Samples.With("\"segments\":{\"a\":2}"));

        Assert.Equal("maxLength", unasked.Keyword);
        Assert.Equal("common.yaml#/$defs/Note/maxLength", unasked.SchemaLocation);
    }

    [Fact]
    public void Violations_are_equal_whether_or_not_they_were_asked()
    {
        foreach (string json in new[] { OfReading, OfChecking })
        {
            Violation asked = Assert.Single(Samples.Violations(json));
            Violation written = new()
            {
                Path = asked.Path,
                Keyword = asked.Keyword,
                SchemaLocation = asked.SchemaLocation,
                SchemaUri = asked.SchemaUri,
                KeywordLocation = asked.KeywordLocation,
                Message = asked.Message,
                Position = asked.Position,
            };
            Violation unasked = Assert.Single(Samples.Violations(json));

            Assert.Equal(asked.GetHashCode(), unasked.GetHashCode());
            Assert.Equal(written, unasked);
            Assert.NotEqual(written with { SchemaLocation = "" }, unasked);
            Assert.NotEqual(written with { KeywordLocation = "/other" }, unasked);
        }
    }

    // Two ways lead from each of these schemas to the next, and none to the one that is sought.
    [Fact]
    public void A_place_is_looked_at_once_however_many_ways_lead_there()
    {
        RecordSchema schema = new()
        {
            Name = "Many",
            Location = "0.yaml",
            GetJson = static () => "{}"u8.ToArray(),
            GetLinks = static () =>
            [
                .. Enumerable.Range(0, 40).SelectMany(static i => new[] { "left", "right" }.SelectMany(side => new[]
                {
                    ($"{i}.yaml", $"/allOf/{side}/$ref", $"{side}{i}.yaml"),
                    ($"{side}{i}.yaml", "/allOf/0/$ref", $"{i + 1}.yaml"),
                })),
            ],
        };

        Assert.Equal("/$ref", new SchemaPlace("0.yaml", "").To("other.yaml", schema).Way);
        Assert.Equal("/allOf/left/$ref/allOf/0/$ref/allOf/left/$ref", new SchemaPlace("0.yaml", "").To("left1.yaml", schema).Way);
    }

    [Fact]
    public void A_copy_has_what_is_not_replaced()
    {
        Violation asked = Assert.Single(Samples.Violations(OfChecking));
        Violation copy = Assert.Single(Samples.Violations(OfChecking)) with { Keyword = "other" };

        Assert.Equal("other", copy.Keyword);
        Assert.Equal(asked.SchemaLocation, copy.SchemaLocation);
        Assert.Equal(asked.KeywordLocation, (copy with { Message = "" }).KeywordLocation);
    }

    [Fact]
    public void A_violation_does_not_keep_the_record()
    {
        Violation unasked = Check(out WeakReference record);
        for (int i = 0; i < 10 && record.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(record.IsAlive);
        Assert.Equal("common.yaml#/$defs/Note/maxLength", unasked.SchemaLocation);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Violation Check(out WeakReference record)
    {
        Guidance guidance = Guidance.Parse(Samples.Least) with { Notes = ["too long"] };
        record = new(guidance);
        return Assert.Single(guidance.Validate());
    }
}
