namespace FilingSchema.EmittedCode.Tests;

/// <summary>The emitted code passed the analyzers when this assembly was built; here it is shown that it was there.</summary>
public sealed class EmittedCodeTests
{
    [Fact]
    public void The_official_types_were_compiled_into_this_assembly()
    {
        Assert.Equal(typeof(EmittedCodeTests).Assembly, typeof(CurrentReport).Assembly);
        Assert.True(EightKItem.Schema.Cases.Count >= 45, $"{EightKItem.Schema.Cases.Count} items");
    }
}
