using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Cli.Docs;

/// <summary>The page of a schema file: what it describes, and its types.</summary>
internal sealed class SchemaPage
{
    private readonly HtmlText html = new();
    private readonly SchemaLibrary library;
    private readonly LibraryFile file;

    private SchemaPage(SchemaLibrary library, LibraryFile file) => (this.library, this.file) = (library, file);

    /// <summary>The content of a file's page.</summary>
    public static HtmlText Write(SchemaLibrary library, LibraryFile file)
    {
        SchemaPage page = new(library, file);
        page.WriteHead();
        foreach (LibraryType type in file.Types)
            new TypeSection(library, file, type).Write(page.html);
        page.WriteSource();
        return page.html;
    }

    /// <summary>The path of the copy of a schema file.</summary>
    public static string CopyOf(LibraryFile file) => "source/" + file.Path;

    private void WriteHead()
    {
        FilingKeyword? filing = file.Filing;
        html.Write($"<div class=\"head\"><h1>");
        if (filing?.Item is { } item)
            html.Write($"<span class=\"form\">Item {item}</span> ");
        html.Write($"{file.Title}</h1>\n");
        if (file.Root.Description is { } description && (file.Types.Count == 0 || file.Types[0].Model.Summary != description))
            html.Write($"<p class=\"lead\">{description}</p>\n");
        if (filing is not null)
            WriteFacts(filing);
        html.Write($"<p class=\"quiet\">Schema file <a href=\"{PageFrame.Address(file.Page, CopyOf(file))}\">{file.Path}</a>");
        if (file.Types.Count > 1)
        {
            html.Write($" · Types: ");
            for (int i = 0; i < file.Types.Count; i++)
                html.Write($"{(i > 0 ? ", " : "")}<a href=\"#{Uri.EscapeDataString(file.Types[i].Symbol.Name)}\">{file.Types[i].Symbol.Name}</a>");
        }

        html.Write($"</p></div>\n");
    }

    private void WriteFacts(FilingKeyword filing)
    {
        html.Write($"<ul class=\"facts\">");
        html.Write($"<li>Form {filing.Form}</li>");
        if (filing.Version is { } version)
            html.Write($"<li>Edition {version}</li>");
        if (filing.Status is { } status)
            html.Write($"<li class=\"{status}\">{Status(status)}</li>");
        if (filing.Since is { } since)
            html.Write($"<li>Since {Eras.Day(since)}</li>");
        if (filing.Until is { } until)
            html.Write($"<li class=\"past\">Until {Eras.Day(until)}</li>");
        if (filing.DueBusinessDays is { } days)
            html.Write($"<li>Due {days} business days after the event</li>");
        if (filing.Successor is { } successor)
            WriteSuccessor(filing, successor);
        html.Write($"</ul>\n");
        if (filing.Headings.Count > 0 || filing.Header.Count > 0)
            WriteCaptions(filing);
    }

    private void WriteSuccessor(FilingKeyword filing, string successor)
    {
        html.Write($"<li>Then ");
        if (library.Section(filing.Form, successor) is { } next)
            html.Write($"<a href=\"{PageFrame.Address(file.Page, next.Page)}\">Item {successor}</a>");
        else
            html.Write($"Item {successor}");
        html.Write($"</li>");
    }

    private void WriteCaptions(FilingKeyword filing)
    {
        html.Write($"<details class=\"how\"><summary>How the section is recognised</summary><dl>\n");
        if (filing.Headings.Count > 0)
            html.Write($"<dt>Its caption, in any case and punctuation</dt><dd>{TypeSection.Chips(filing.Headings, isCode: false)}</dd>\n");
        if (filing.Header.Count > 0)
            html.Write($"<dt>What EDGAR prints in the header</dt><dd>{TypeSection.Chips(filing.Header, isCode: false)}</dd>\n");
        html.Write($"</dl></details>\n");
    }

    private void WriteSource()
    {
        html.Write($"<section class=\"group\"><details><summary><h2>The schema file, as it is written</h2></summary>\n");
        html.Write($"<pre tabindex=\"0\" aria-label=\"{file.Path}\"><code>{CodeHighlighter.OfSchema(file.Text, file.Path)}</code></pre></details></section>\n");
    }

    private static string Status(string status) => status switch
    {
        "furnished" => "Furnished, not filed",
        "follows" => "Filed or furnished, as the item that it belongs to",
        _ => "Filed",
    };
}
