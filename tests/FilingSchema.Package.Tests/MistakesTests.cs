using System.Globalization;
using System.Text.RegularExpressions;
using FilingSchema.Compiler;
using FilingSchema.Compiler.Problems;
using FilingSchema.Mistakes;

namespace FilingSchema.PackageTests;

/// <summary>One build of a project with every kind of mistake in its schemas: each is an error at its file, line and column.</summary>
public sealed partial class MistakesTests(Packages packages)
{
    [Fact]
    public async Task One_build_shows_every_kind_of_mistake_at_its_place()
    {
        ConsumerProject project = await packages.NewConsole("mistakes", "FilingSchema");
        var files = new List<SchemaInput>();
        var expected = new List<string>();
        for (int i = 0; i < AllMistakes.List.Count; i++)
        {
            // Each in schemas of its own, whose types have a namespace of their own.
            (SchemaInput[] some, Problem problem) = Make(AllMistakes.List[i], string.Create(CultureInfo.InvariantCulture, $"Mistake{i:D3}"));
            files.AddRange(some);
            expected.Add(project.PathOf(WithoutMessage(problem.ToString())));
        }

        foreach (SchemaInput file in files)
        {
            project.Write(file.Path, file.Text);
        }

        project.Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <EnableDefaultFilingSchemaItems>false</EnableDefaultFilingSchemaItems>
                <!-- None can be silenced. -->
                <NoWarn>{string.Join(';', AllMistakes.List.Select(static mistake => mistake.Rule).Distinct(StringComparer.Ordinal))}</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", files.Select(static file => file.Namespace!).Distinct(StringComparer.Ordinal).Select(static name => $"""<FilingSchema Include="{name}/**/*.yaml" Namespace="{name}" />"""))}
              </ItemGroup>
            </Project>
            """);

        SdkResult result = await project.Build();

        Assert.NotEqual(0, result.ExitCode);
        string[] said = [.. result.Output.ReplaceLineEndings("\n").Split('\n').Where(static line => line.Contains(": error FSC", StringComparison.Ordinal)).Select(static line => LinkAndProject.Replace(line, string.Empty).Trim()).Distinct(StringComparer.Ordinal)];
        Assert.Empty(expected.Except(said.Select(WithoutMessage)));

        // With its message each is as the compiler has it, which names files of other mistakes where they describe the same item.
        IEnumerable<string> all = SchemaCompiler.Compile(files, new("Acme"), TestContext.Current.CancellationToken).Problems.Select(problem => project.PathOf(problem.ToString()));
        Assert.Equal(all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    private static string WithoutMessage(string problem) => Message.Replace(problem, "$1");

    /// <summary>The files of a mistake, and what the compiler says of it.</summary>
    private static (SchemaInput[] Files, Problem Problem) Make(Mistake mistake, string folder)
    {
        (Dictionary<string, string> all, ExpectedPlace place) = mistake.Make(OfficialSchemas.All);
        string[] edited = [mistake.File, .. mistake.With is { } with ? [with.File] : (string[])[]];

        // The edited files and what they refer to, unless it takes the others to see the mistake.
        foreach (IEnumerable<string> paths in (IEnumerable<string>[])[Referred(all, edited), all.Keys])
        {
            SchemaInput[] files = [.. paths.Order(StringComparer.Ordinal).Select(path => new SchemaInput($"{folder}/{path}", all[path], folder))];
            Problem? problem = SchemaCompiler.Compile(files, new(folder), TestContext.Current.CancellationToken).Problems
                .FirstOrDefault(problem => problem.Path == $"{folder}/{mistake.File}" && problem.Rule.Id == mistake.Rule && (problem.Start.Line + 1, problem.Start.Character + 1) == (place.Line, place.Column));
            if (problem is not null)
            {
                return (files, problem);
            }
        }

        throw new InvalidOperationException($"{mistake.Name} is not reported.");
    }

    private static HashSet<string> Referred(Dictionary<string, string> all, string[] from)
    {
        var found = new HashSet<string>(from, StringComparer.Ordinal);
        var waiting = new Queue<string>(from);
        while (waiting.TryDequeue(out string? path))
        {
            foreach (string other in References.Matches(all[path]).Select(match => Path.Combine(Path.GetDirectoryName(path)!, match.Value).Replace("before-2004/../", string.Empty, StringComparison.Ordinal)))
            {
                if (all.ContainsKey(other) && found.Add(other))
                {
                    waiting.Enqueue(other);
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"[\w./-]+\.yaml")]
    private static partial Regex References { get; }

    [GeneratedRegex(@"(: error FSC\d{4}):.*$")]
    private static partial Regex Message { get; }

    /// <summary>The page of the rule and the project, which MSBuild names behind each error.</summary>
    [GeneratedRegex(@"( \(https://[^()]*\))? \[[^\[\]]*\.csproj\]$")]
    private static partial Regex LinkAndProject { get; }
}
