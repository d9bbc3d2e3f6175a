using FilingSchema.Compiler.Problems;
using FilingSchema.Mistakes;

namespace FilingSchema.Compiler.Tests.Mistakes;

/// <summary>One compilation shows every mistake, so that nobody has to build once for each.</summary>
public sealed class ManyMistakesTests
{
    private const int Count = 20;

    [Fact]
    public void Twenty_mistakes_are_all_reported_at_once()
    {
        var files = new Dictionary<string, string>(OfficialSchemas.All, StringComparer.Ordinal);
        var expected = new List<string>();
        foreach (string path in files.Keys.Where(static path => path.Contains("item-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(Count).ToList())
        {
            // Each file gets one of five mistakes, of the words, the values, the references and the form.
            (string find, string put, string rule) = (expected.Count % 5) switch
            {
                0 => ("x-read: { part: heading }", "x-raed: { part: heading }", "FSC1101"),
                1 => ("format: item-number", "format: item-nummer", "FSC1105"),
                2 => ("#/$defs/Narrative", "#/$defs/Narratives", "FSC2001"),
                3 => ("required: [item]", "required: [item, nowhere]", "FSC2012"),
                _ => ("item: \"", "item: \"No. ", "FSC3003"),
            };
            Assert.Contains(find, files[path], StringComparison.Ordinal);
            files[path] = files[path].Replace(find, put, StringComparison.Ordinal);
            expected.Add($"{path} {rule}");
        }

        IEnumerable<Problem> problems = SchemaCompiler
            .Compile(files.Select(static file => new SchemaInput(file.Key, file.Value)), new("Acme"), TestContext.Current.CancellationToken)
            .Problems
            .Where(static problem => problem.Path != "form.yaml");

        Assert.Equal(Count, expected.Count);
        Assert.Equal(expected, problems.Select(static problem => $"{problem.Path} {problem.Rule.Id}").Distinct(StringComparer.Ordinal));
    }
}
