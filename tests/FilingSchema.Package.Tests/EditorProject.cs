using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace FilingSchema.PackageTests;

/// <summary>
/// A project as an editor has it: opened by its project file, never built, edited without being saved. What it offers comes from
/// the services that editors use.
/// </summary>
internal sealed class EditorProject : IDisposable
{
    private const string Caret = "$$";

    private readonly MSBuildWorkspace workspace = MSBuildWorkspace.Create();
    private readonly string projectFile;
    private Project project = null!;

    private EditorProject(string projectFile) => this.projectFile = projectFile;

    /// <summary>Evaluates a project file.</summary>
    public static async Task<EditorProject> Open(string projectFile)
    {
        foreach (string inherited in Sdk.OfTheTestHost)
        {
            Environment.SetEnvironmentVariable(inherited, null);
        }

        var editor = new EditorProject(projectFile);
        await editor.Reload();
        return editor;
    }

    /// <summary>Evaluates the project file anew, as an editor does when files come or go.</summary>
    public async Task Reload()
    {
        workspace.CloseSolution();
        project = await workspace.OpenProjectAsync(projectFile, cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(workspace.Diagnostics, static diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
    }

    /// <summary>Types into a schema.</summary>
    public async Task EditSchema(string name, Func<string, string> edit)
    {
        TextDocument schema = project.AdditionalDocuments.Single(document => document.Name == name);
        SourceText text = await schema.GetTextAsync(TestContext.Current.CancellationToken);
        project = project.Solution.WithAdditionalDocumentText(schema.Id, SourceText.From(edit(text.ToString()))).GetProject(project.Id)!;
    }

    /// <summary>What the editor offers at the caret of a program, by name.</summary>
    public async Task<Offer> Complete(string program)
    {
        (Document document, int caret) = Type(program);
        CompletionService service = CompletionService.GetService(document)!;
        CompletionList list = await service.GetCompletionsAsync(document, caret, cancellationToken: TestContext.Current.CancellationToken);
        return new(service, document, list.ItemsList);
    }

    /// <summary>What the editor shows of the name at the caret.</summary>
    public async Task<string> Hover(string program)
    {
        (Document document, int caret) = Type(program);
        QuickInfoItem? info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, caret, TestContext.Current.CancellationToken);
        return string.Join('\n', info?.Sections.Select(static section => section.Text) ?? []);
    }

    /// <summary>The line to which the editor goes from the name at the caret, and the whole text that it stands in.</summary>
    public async Task<(string Line, string Text)> GoToDefinition(string program)
    {
        (Document document, int caret) = Type(program);
        ISymbol symbol = (await SymbolFinder.FindSymbolAtPositionAsync(document, caret, TestContext.Current.CancellationToken))!;
        Location place = symbol.Locations.Single();
        Assert.IsType<SourceGeneratedDocument>(document.Project.Solution.GetDocument(place.SourceTree));
        SourceText text = await place.SourceTree!.GetTextAsync(TestContext.Current.CancellationToken);
        return (text.Lines.GetLineFromPosition(place.SourceSpan.Start).ToString(), text.ToString());
    }

    public void Dispose() => workspace.Dispose();

    private (Document Document, int Caret) Type(string program)
    {
        int caret = program.IndexOf(Caret, StringComparison.Ordinal);
        Document document = project.Documents.Single(static document => document.Name == "Program.cs");
        document = document.WithText(SourceText.From(program.Remove(caret, Caret.Length)));
        return (document, caret);
    }
}

/// <summary>What an editor offers.</summary>
internal sealed class Offer(CompletionService service, Document document, IReadOnlyList<CompletionItem> items)
{
    public IEnumerable<string> Names => items.Select(static item => item.DisplayText);

    /// <summary>What it says of one of the names.</summary>
    public async Task<string> Description(string name) =>
        (await service.GetDescriptionAsync(document, items.Single(item => item.DisplayText == name), TestContext.Current.CancellationToken))!.Text;
}
