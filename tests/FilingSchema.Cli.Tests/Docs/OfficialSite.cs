using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FilingSchema.Cli.Tests.Docs;

/// <summary>The pages of the official schemas, written once for all tests.</summary>
public sealed class OfficialSite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The folder of the site.</summary>
    internal string Folder => folder.Path;

    /// <summary>What the command printed.</summary>
    internal string Printed { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        CommandLineRun run = await CommandLineRun.Of("docs", Path.Combine(AppContext.BaseDirectory, "8-k"), "-o", Folder, "--namespace", "FilingSchema.EightK");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Printed = run.Output;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A page by its path.</summary>
    internal IHtmlDocument Page(string path) => Parse(Path.Combine(Folder, path));

    /// <summary>The paths of all pages of a site.</summary>
    internal static IEnumerable<string> PagesOf(string site) => Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories);

    /// <summary>A page by its full path.</summary>
    internal static IHtmlDocument Parse(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));
}
