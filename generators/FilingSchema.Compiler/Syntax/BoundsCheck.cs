using System.Globalization;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Finds bounds of a record's schema that leave nothing between them.</summary>
internal static class BoundsCheck
{
    /// <summary>Reports them where the upper one stands.</summary>
    public static void Report(ProblemBag problems, Schema schema, MappingNode mapping)
    {
        (string Name, decimal? Value)[] lower = [("minimum", schema.Minimum), ("exclusiveMinimum", schema.ExclusiveMinimum)];
        (string Name, decimal? Value)[] upper = [("maximum", schema.Maximum), ("exclusiveMaximum", schema.ExclusiveMaximum)];
        Bounds[] pairs =
        [
            .. lower.SelectMany(_ => upper, static (low, high) => new Bounds(low.Name, low.Value, high.Name, high.Value)),
            new("minLength", schema.MinLength, "maxLength", schema.MaxLength),
            new("minItems", schema.MinItems, "maxItems", schema.MaxItems),
            new("minContains", schema.MinContains, "maxContains", schema.MaxContains),
            new("minProperties", schema.MinProperties, "maxProperties", schema.MaxProperties),
        ];
        foreach (Bounds pair in pairs)
        {
            if (pair.Cross)
            {
                problems.Add(Rules.BoundsCross, mapping.Find(pair.Upper)!.Value.Span, pair.Upper, Text(pair.High), pair.Lower, Text(pair.Low));
            }
        }
    }

    private static string Text(decimal? bound) => bound!.Value.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Bounds(string Lower, decimal? Low, string Upper, decimal? High)
    {
        /// <summary>Equal bounds allow one value, unless one of them excludes itself.</summary>
        public bool Cross => Low > High || (Low == High && Low is not null && (IsExclusive(Lower) || IsExclusive(Upper)));

        private static bool IsExclusive(string keyword) => keyword.StartsWith("exclusive", StringComparison.Ordinal);
    }
}
