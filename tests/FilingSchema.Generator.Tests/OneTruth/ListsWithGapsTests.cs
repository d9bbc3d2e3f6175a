namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>What is asserted of the elements of a list together, where one of them could not be read.</summary>
public sealed class ListsWithGapsTests
{
    private static readonly Lazy<TwoForms> Meeting = new(static () => new([Files("ContainedElements", "meeting.yaml", "rules.yaml")]));

    [Theory]
    [InlineData("""{"votes":[{"for":1,"by":"hand"},{"for":0.5,"by":"hand"}]}""", "/votes minContains, /votes/1/for type")]
    [InlineData("""{"votes":[{"for":1,"by":"hand"},{"for":2,"by":"hand"},{"for":"3","by":"hand"}]}""", "/votes/2/for type")]
    [InlineData("""{"votes":[{"for":1,"by":"hand"},{}]}""", "/votes minContains, /votes/1/by required, /votes/1/for required")]
    [InlineData("""{"votes":[{"for":1,"by":"hand"},{"for":2,"by":"ballot"}]}""", "")]
    [InlineData("""{"votes":[{"for":1,"by":"hand"},{"for":2}]}""", "/votes/1/by required")]
    [InlineData("""{"days":["2026-05-01","5","5"]}""", "/days uniqueItems, /days/1 format, /days/2 format")]
    [InlineData("""{"days":["2026-05-02",5]}""", "/days contains, /days/1 type")]
    public void Both_forms_say_it(string json, string expected)
    {
        ViolationList record = Meeting.Value.Read(0, json).Violations;

        Assert.Equal(expected, Describe(record));
        Assert.Equal(expected, Describe(Meeting.Value.Evaluate(0, json)));
    }

    private static string Describe(ViolationList violations) =>
        string.Join(", ", violations.Select(static violation => $"{violation.Path} {violation.Keyword}").Order(StringComparer.Ordinal));

    private static (string Path, string Text)[] Files(string name, params string[] files) =>
        [.. files.Select(file => (file, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name, file))))];
}
