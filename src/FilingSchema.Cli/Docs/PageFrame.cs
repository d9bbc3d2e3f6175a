using FilingSchema.Cli.View;

namespace FilingSchema.Cli.Docs;

/// <summary>What all pages have around their content: the head, the search, the list of all schemas.</summary>
internal sealed class PageFrame(SchemaLibrary library)
{
    /// <summary>The name of the site.</summary>
    public string Name { get; } = library.Forms is [var form] ? $"Schemas of Form {form}" : "Filing schemas";

    /// <summary>A whole page.</summary>
    /// <param name="page">Its path within the site.</param>
    /// <param name="title">What the browser's tab says.</param>
    /// <param name="content">Its content.</param>
    public string Page(string page, string title, HtmlText content)
    {
        string root = Root(page);
        return ViewTemplate.Fill("docs.html", new()
        {
            ["root"] = new HtmlText().Write($"{root}").ToString(),
            ["title"] = new HtmlText().Write($"{title}").ToString(),
            ["site"] = new HtmlText().Write($"{Name}").ToString(),
            ["nav"] = Navigation(page, root).ToString(),
            ["content"] = content.ToString(),
        });
    }

    /// <summary>The way from a page to the root of the site: empty, or <c>../</c> for each folder.</summary>
    public static string Root(string page) => string.Concat(Enumerable.Repeat("../", page.Count(static sign => sign == '/')));

    /// <summary>The address of a file of the site, as a page links to it.</summary>
    public static string Address(string fromPage, string toPath) =>
        Root(fromPage) + string.Join('/', toPath.Split('/').Select(Uri.EscapeDataString));

    private HtmlText Navigation(string page, string root)
    {
        HtmlText html = new();
        foreach (string form in library.Forms)
        {
            html.Write($"<h2>Form {form}</h2>\n");
            if (Eras.FormOf(library, form) is { } whole)
                html.Write($"<ul>{Entry(whole, page, "")}</ul>\n");
            foreach (Era era in Eras.Of(library, form))
            {
                html.Write($"<h3>{era.Name}</h3>\n<ul>\n");
                foreach (LibraryFile section in era.Sections)
                    html.Write(Entry(section, page, section.Filing!.Item!));
                html.Write($"</ul>\n");
            }
        }

        if (Eras.Shared(library) is { Count: > 0 } shared)
        {
            html.Write($"<h2>{(library.Forms.Count > 0 ? "Shared types" : "Schemas")}</h2>\n<ul>\n");
            foreach (LibraryFile file in shared)
                html.Write(Entry(file, page, ""));
            html.Write($"</ul>\n");
        }

        return html;
    }

    private static HtmlText Entry(LibraryFile file, string page, string number)
    {
        HtmlText html = new HtmlText().Write($"<li><a href=\"{Address(page, file.Page)}\"");
        if (file.Page == page)
            html.Write($" aria-current=\"page\"");
        html.Write($">");
        if (number.Length > 0)
            html.Write($"<b>{number}</b> ");
        return html.Write($"<span>{file.Title}</span></a></li>\n");
    }
}
