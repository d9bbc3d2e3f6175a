using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;
using FilingSchema.Mistakes;

namespace FilingSchema.Compiler.Tests.Mistakes;

/// <summary>Each mistake in a real schema is reported once, at its place, with what to do; and nothing else is.</summary>
public sealed class MistakeTests
{
    private static readonly Dictionary<string, SchemaFile> Unedited = OfficialSchemas.All.ToDictionary(static file => file.Key, static file => Read(file.Key, file.Value), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. AllMistakes.List.Select(static mistake => mistake.Name)];

    [Fact]
    public void The_schemas_have_none() => Assert.Empty(Compile(OfficialSchemas.All));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_reported_at_its_place_with_what_to_do(string name)
    {
        Mistake mistake = AllMistakes.Named(name);
        (Dictionary<string, string> files, ExpectedPlace place) = mistake.Make(OfficialSchemas.All);

        IReadOnlyList<Problem> problems = Compile(files);

        string all = string.Join('\n', problems);
        Problem[] candidates = [.. problems.Where(problem => problem.Path == mistake.File && problem.Rule.Id == mistake.Rule)];
        Problem? problem = candidates.FirstOrDefault(candidate => candidate.Span.Start == place.Start) ?? candidates.FirstOrDefault();
        Assert.True(problem is not null, $"Expected {mistake.Rule} in {mistake.File}:\n{all}");
        Assert.Equal(
            Place(mistake.File, place.Line, place.Column, place.Marked),
            Place(problem.Path, problem.Start.Line + 1, problem.Start.Character + 1, place.Text.Substring(problem.Span.Start, problem.Span.Length)));
        Assert.Contains(mistake.Hint, problem.Message, StringComparison.Ordinal);
        Assert.Equal(mistake.Follows, problems.Except([problem]).Select(static other => $"{other.Path} {other.Rule.Id}"));
    }

    [Fact]
    public void There_are_mistakes_of_every_rule_that_a_schema_can_break()
    {
        string[] missing =
        [
            .. Rules.All.Select(static rule => rule.Id)
                .Where(static id => !id.StartsWith("FSC9", StringComparison.Ordinal))
                .Except(AllMistakes.List.Select(static mistake => mistake.Rule)),
        ];
        Assert.Equal(["FSC1011", "FSC2013"], missing);
    }

    /// <summary>The steps of <see cref="SchemaCompiler.Compile"/> up to the emitting; what was not edited is read once for all tests.</summary>
    private static EquatableArray<Problem> Compile(IReadOnlyDictionary<string, string> files)
    {
        SchemaFile[] read = [.. files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => Unedited.TryGetValue(file.Key, out SchemaFile? same) && OfficialSchemas.All[file.Key] == file.Value ? same : Read(file.Key, file.Value))];
        FileExports[] exports = [.. read.Select(static file => SchemaCompiler.Declare(file, "Acme"))];
        SymbolTable table = SchemaCompiler.Link(exports);
        return read.Zip(exports)
            .SelectMany(file => SchemaCompiler.Bind(file.First, file.Second, Imports.Of(file.Second, table), TestContext.Current.CancellationToken).Problems)
            .ToEquatableArray();
    }

    private static SchemaFile Read(string path, string text) => SchemaCompiler.Read(new SchemaInput(path, text), TestContext.Current.CancellationToken);

    private static string Place(string path, int line, int column, string marked) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}) {marked}");
}
