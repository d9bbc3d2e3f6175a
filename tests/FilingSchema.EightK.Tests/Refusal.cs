using System.Text;

namespace FilingSchema.EightK.Tests;

/// <summary>Reads a text that is not a right report, and makes sure that it is refused as it should be.</summary>
internal static class Refusal
{
    public static ViolationList Of(string json) => Of(Encoding.UTF8.GetBytes(json));

    /// <summary>The violations: at least one, each well told; the same from <c>TryParse</c> and <c>Parse</c>.</summary>
    public static ViolationList Of(byte[] utf8Json)
    {
        Assert.False(CurrentReport.TryParse(utf8Json, out _, out ViolationList violations));
        Assert.NotEmpty(violations);
        foreach (Violation violation in violations)
            AssertTold(violation, utf8Json.Length);
        SchemaViolationException thrown = Assert.Throws<SchemaViolationException>(() => CurrentReport.Parse(utf8Json));
        Assert.Equal(violations, thrown.Violations);
        Assert.Contains(violations[0].Message, thrown.Message, StringComparison.Ordinal);
        return violations;
    }

    private static void AssertTold(Violation violation, int length)
    {
        Assert.Matches("^(/.*)?$", violation.Path);
        Assert.Matches("^[a-zA-Z]+$", violation.Keyword);
        Assert.Matches("^(must|is|has) [^\n]{3,}[^ .\n]$", violation.Message);
        if (violation.Keyword != "json")
            Assert.Matches(@"^[\w./-]+\.yaml(#/.*)?$", violation.SchemaLocation);
        TextPosition position = Assert.NotNull(violation.Position);
        Assert.True(position is { Line: >= 1, Column: >= 1, Offset: >= 0 } && position.Offset <= length, position.ToString());
        Assert.EndsWith($" at {position}", violation.ToString(), StringComparison.Ordinal);
    }
}
