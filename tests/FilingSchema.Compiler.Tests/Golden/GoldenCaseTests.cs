namespace FilingSchema.Compiler.Tests.Golden;

/// <summary>Compiles the folders in <c>Cases</c>: schema, C# and problems stand side by side, to be read.</summary>
public sealed class GoldenCaseTests
{
    public static TheoryData<string> Cases => [.. Names(string.Empty).Where(static name => name != "Problems")];

    public static TheoryData<string> ProblemCases => [.. Names("Problems")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_compiles_to_the_code_beside_it(string name)
    {
        var golden = new GoldenCase(name);
        Compilation compilation = golden.Compile();
        var outputs = compilation.Files.ToDictionary(static file => file.HintName, static file => file.Source);
        AddProblems(outputs, compilation);
        golden.Compare(outputs);
    }

    [Theory]
    [MemberData(nameof(ProblemCases))]
    public void A_case_has_the_problems_beside_it(string name)
    {
        var golden = new GoldenCase($"Problems/{name}");
        Compilation compilation = golden.Compile();
        var outputs = new Dictionary<string, string>();
        AddProblems(outputs, compilation);
        golden.Compare(outputs);
        Assert.Contains(name, compilation.Problems.Select(static problem => problem.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_says_what_it_is_for(string name) =>
        Assert.Contains(new GoldenCase(name).Inputs, static input => input.Text.StartsWith("# ", StringComparison.Ordinal) || input.Text.StartsWith("{\n  \"$comment\"", StringComparison.Ordinal));

    private static void AddProblems(Dictionary<string, string> outputs, Compilation compilation)
    {
        if (compilation.Problems.Count > 0)
        {
            outputs.Add(GoldenCase.ProblemsFile, string.Concat(compilation.Problems.Select(static problem => $"{problem}\n")));
        }
    }

    private static IEnumerable<string> Names(string folder) => Directory.GetDirectories(Path.Combine(Repository.Cases, folder))
        .Select(static path => Path.GetFileName(path))
        .Order(StringComparer.Ordinal);
}
