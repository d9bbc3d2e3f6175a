using System.Collections.Immutable;
using FilingSchema.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>A C# project with schema files, as the compiler's host sees it: edit it, and run the generator again.</summary>
internal sealed class SchemaProject
{
    private readonly List<SchemaFileText> files = [];
    private GeneratorDriver driver;
    private CSharpCompilation compilation;

    public SchemaProject(params (string Path, string Text)[] files)
    {
        this.files.AddRange(files.Select(static file => new SchemaFileText(file.Path, file.Text)));
        driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            this.files,
            ParseOptions,
            new TestOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        compilation = CSharpCompilation.Create(
            "Acme",
            [CSharpSyntaxTree.ParseText("class Program { static void Main() { } }", ParseOptions)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private SchemaProject(SchemaProject other)
    {
        files.AddRange(other.files);
        driver = other.driver;
        compilation = other.compilation;
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "FilingSchema.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Runs the generator and says what it made.</summary>
    public GeneratorRun Run()
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Microsoft.CodeAnalysis.Compilation updated, out _, TestContext.Current.CancellationToken);
        return new(driver, (CSharpCompilation)updated);
    }

    public SchemaProject Edit(string path, Func<string, string> edit)
    {
        int index = files.FindIndex(file => file.Path == SchemaFileText.Folder + path);
        var edited = new SchemaFileText(path, edit(files[index].Text));
        driver = driver.ReplaceAdditionalText(files[index], edited);
        files[index] = edited;
        return this;
    }

    public SchemaProject Add(string path, string text) => AddFile(path, text);

    /// <summary>Adds a file that is there for the project, but whose text cannot be loaded.</summary>
    public SchemaProject AddUnreadable(string path) => AddFile(path, null);

    public SchemaProject Remove(string path)
    {
        SchemaFileText removed = files.Single(file => file.Path == SchemaFileText.Folder + path);
        files.Remove(removed);
        driver = driver.RemoveAdditionalTexts([removed]);
        return this;
    }

    public SchemaProject Rename(string path, string newPath)
    {
        string text = files.Single(file => file.Path == SchemaFileText.Folder + path).Text;
        return Remove(path).Add(newPath, text);
    }

    public SchemaProject EditCode(string code)
    {
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(code, ParseOptions));
        return this;
    }

    /// <summary>Tells the generator of the project anew, as the host does after every edit of the project file.</summary>
    public SchemaProject EditOptions(string rootNamespace)
    {
        driver = driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(rootNamespace));
        return this;
    }

    /// <summary>The project as it is, to be edited without this one.</summary>
    public SchemaProject Copy() => new(this);

    /// <summary>Adds a file that is not in the project's folder.</summary>
    public SchemaProject AddAt(string fullPath, string text) => AddFile(fullPath, text, string.Empty);

    private SchemaProject AddFile(string path, string? text, string folder = SchemaFileText.Folder)
    {
        var added = new SchemaFileText(path, text, folder);
        files.Add(added);
        driver = driver.AddAdditionalTexts([added]);
        return this;
    }
}
