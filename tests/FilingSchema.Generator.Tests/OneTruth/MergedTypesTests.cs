namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>What several lists of types leave of one another.</summary>
public sealed class MergedTypesTests
{
    [Theory]
    [InlineData("number", """[integer, "null"]""", "1")]
    [InlineData("""[integer, "null"]""", "number", "1")]
    [InlineData("""[number, "null"]""", """[integer, "null"]""", "null 1")]
    [InlineData("""[integer, "null"]""", """["null", number]""", "null 1")]
    [InlineData("[number, integer]", """[integer, "null"]""", "1")]
    [InlineData("[string, number]", "[integer, boolean]", "1")]
    [InlineData("[integer, boolean]", "[string, number]", "1")]
    public void Both_forms_take_what_all_lists_allow(string first, string second, string taken)
    {
        TwoForms forms = new([[("merged.yaml", $"type: object\nproperties: {{ a: {{ allOf: [{{ type: {first} }}, {{ type: {second} }}] }} }}")]]);
        foreach (string value in (string[])["null", "1", "1.5", "true", "\"x\""])
        {
            bool isTaken = taken.Split(' ').Contains(value);
            string json = $$"""{"a":{{value}}}""";
            Assert.True(forms.Evaluate(0, json).Count == 0 == isTaken, value);
            Assert.True(forms.Read(0, json).Violations.Count == 0 == isTaken, value);
        }
    }
}
