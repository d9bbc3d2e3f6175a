using System.Reflection;
using System.Text.Json;
using FilingSchema.Compiler;
using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Emitting;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.GeneratorTests.JsonSchemaSuite;

/// <summary>
/// Runs files of the official JSON Schema suite: each schema is compiled to C#, all C# in one go to an assembly, and the
/// assembly is asked whether the values are valid.
/// </summary>
internal sealed class SuiteRun
{
    private const string Variable = "FILINGSCHEMA_JSON_SCHEMA_SUITE";

    private readonly List<SuiteOutcome> outcomes = [];

    private SuiteRun()
    {
    }

    /// <summary>The folder of the suite. Without it the test is skipped.</summary>
    public static string Folder
    {
        get
        {
            string? folder = Environment.GetEnvironmentVariable(Variable);
            Assert.SkipWhen(string.IsNullOrEmpty(folder), $"The environment variable {Variable} names no folder with the official JSON Schema suite.");
            return folder!;
        }
    }

    public IReadOnlyList<SuiteOutcome> Outcomes => outcomes;

    public IEnumerable<SuiteOutcome> Failures => outcomes.Where(static outcome => !outcome.Passed);

    /// <summary>Runs the files of a folder below that of the draft, or of the draft itself.</summary>
    /// <param name="below">The folder, such as <c>optional/format</c>.</param>
    /// <param name="assertsFormats">Whether <c>format</c> asserts: the suite takes it for granted where it tests formats.</param>
    public static SuiteRun Of(string below, bool assertsFormats)
    {
        string draft = Path.Combine(Folder, "draft2020-12");
        List<SuiteGroup> groups = [.. Directory.EnumerateFiles(Path.Combine(draft, below), "*.json")
            .Select(path => Path.GetRelativePath(draft, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => SuiteGroup.Of(draft, file))];
        var run = new SuiteRun();
        var open = new OpenForm(assertsFormats, AllowsUnknownKeywords: true);
        List<DeclaredSchema> remotes = [.. Remotes().Select(remote => Declare(remote.Uri, remote.Text, open))];
        var compiled = groups.ToDictionary(static group => group, group => Compile(group, remotes, open));
        Assembly assembly = EmittedAssembly.Of(compiled.Values.SelectMany(static bound => bound.Types).Select(static type => SourceEmitter.Emit(type)));
        foreach ((SuiteGroup group, BoundFile bound) in compiled)
        {
            string[] problems = [.. bound.Problems.Where(static problem => !problem.IsWarning).Select(static problem => problem.ToString())];
            MethodInfo? validate = assembly.GetType($"Suite.{group.Name}Validator")?.GetMethod("Validate", [typeof(JsonElement)]);
            run.outcomes.AddRange(group.Tests.Select(test => Ask(group, test, validate, problems)));
        }

        return run;
    }

    /// <summary>How many tests of each file passed, as a table.</summary>
    public IEnumerable<string> Table() => outcomes
        .GroupBy(static outcome => outcome.Group.File)
        .Select(static file => $"| {file.Key} | {file.Count(static outcome => outcome.Passed)} | {file.Count()} |");

    private static SuiteOutcome Ask(SuiteGroup group, SuiteTest test, MethodInfo? validate, string[] problems)
    {
        if (validate is null || problems.Length > 0)
        {
            return new(group, test, false, string.Join("; ", problems));
        }

        try
        {
            var violations = (ViolationList)validate.Invoke(null, [test.Data])!;
            return new(group, test, violations.IsEmpty == test.IsValid, $"{test.Data.GetRawText()}: {violations}");
        }
        catch (TargetInvocationException exception)
        {
            return new(group, test, false, exception.InnerException!.ToString());
        }
    }

    private static BoundFile Compile(SuiteGroup group, List<DeclaredSchema> remotes, OpenForm open)
    {
        DeclaredSchema schema = Declare($"{group.Name}.json", group.Schema, open);
        SymbolTable table = SchemaCompiler.Link(remotes.Append(schema).Select(static file => file.Exports));
        return SchemaCompiler.Bind(schema.File, schema.Exports, Imports.Of(schema.Exports, table), TestContext.Current.CancellationToken);
    }

    private static DeclaredSchema Declare(string path, string text, OpenForm open)
    {
        SchemaFile file = SchemaCompiler.Read(new(path, text, Open: open), TestContext.Current.CancellationToken);
        return new(file, SchemaCompiler.Declare(file, "Suite"));
    }

    /// <summary>The documents that schemas refer to, under the URIs that they refer by.</summary>
    private static IEnumerable<(string Uri, string Text)> Remotes()
    {
        foreach ((string folder, string uri, string extension) in new[]
        {
            ("remotes", "http://localhost:1234/", ".json"),
            ("metaschema", "https://json-schema.org/draft/2020-12/", string.Empty),
        })
        {
            string root = Path.Combine(Folder, folder);
            foreach (string path in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string name = Path.ChangeExtension(Path.GetRelativePath(root, path), null).Replace('\\', '/');
                if (!name.StartsWith("draft", StringComparison.Ordinal) || name.StartsWith("draft2020-12/", StringComparison.Ordinal))
                {
                    yield return ($"{uri}{name}{extension}", File.ReadAllText(path));
                }
            }
        }
    }

    private sealed record DeclaredSchema(SchemaFile File, FileExports Exports);
}

/// <summary>What came of a test.</summary>
/// <param name="Group">The schema.</param>
/// <param name="Test">The test.</param>
/// <param name="Passed">Whether the answer was right.</param>
/// <param name="Reason">What was answered.</param>
internal sealed record SuiteOutcome(SuiteGroup Group, SuiteTest Test, bool Passed, string Reason)
{
    /// <summary>The test as a row of a table.</summary>
    public string Row => $"| {Group.File} | {Group.Description} | {Test.Description} |";

    /// <inheritdoc/>
    public override string ToString() => $"{Group.File}: {Group.Description}: {Test.Description}: {Reason}";
}
