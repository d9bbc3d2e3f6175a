using FilingSchema.Cli.Output;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Cli.Docs;

/// <summary>The first page: each form with its sections in order, by the time for which they were in force.</summary>
internal static class IndexPage
{
    /// <summary>The path of the page.</summary>
    public const string Path = "index.html";

    /// <summary>The content of the page.</summary>
    public static HtmlText Write(SchemaLibrary library, string name)
    {
        HtmlText html = new();
        html.Write($"<h1>{name}</h1>\n<p class=\"lead\">{Count.Of(library.Files.Count, "schema file")}, ");
        html.Write($"{Count.Of(library.Files.Sum(static file => file.Types.Count), "type")}. ");
        html.Write($"Each page shows the fields of a schema, what is asserted of them, how a reader finds them in a filing, an example, and the C#.</p>\n");
        foreach (string form in library.Forms)
            WriteForm(html, library, form);

        if (Eras.Shared(library) is { Count: > 0 } shared)
        {
            html.Write($"<section class=\"group\" id=\"shared\"><h2>{(library.Forms.Count > 0 ? "Shared types" : "Schemas")}</h2>\n<ul class=\"shared\">\n");
            foreach (LibraryFile file in shared)
            {
                html.Write($"<li><a href=\"{PageFrame.Address(Path, file.Page)}\">{file.Title}</a>");
                html.Write($"<p>{file.Root.Description ?? string.Join(", ", file.Types.Select(static type => type.Symbol.Name))}</p></li>\n");
            }

            html.Write($"</ul></section>\n");
        }

        return html;
    }

    private static void WriteForm(HtmlText html, SchemaLibrary library, string form)
    {
        html.Write($"<section class=\"group\"><h2>Form {form}</h2>\n");
        if (Eras.FormOf(library, form) is { } whole)
        {
            html.Write($"<p class=\"form\"><a href=\"{PageFrame.Address(Path, whole.Page)}\">{whole.Title}</a> {whole.Root.Description}</p>\n");
            if (whole.Filing!.Forms.Count > 0)
                html.Write($"<p class=\"quiet\">Submission types: {string.Join(", ", whole.Filing.Forms)}. {Edition(whole.Filing)}</p>\n");
        }

        html.Write($"</section>\n");
        foreach (Era era in Eras.Of(library, form))
        {
            html.Write($"<section class=\"group era\"><h2>{era.Name} <small>{Count.Of(era.Sections.Count, "item")}</small></h2>\n");
            html.Write($"<table class=\"items\"><thead><tr><th scope=\"col\">Item</th><th scope=\"col\">What it reports</th><th scope=\"col\">Status</th></tr></thead><tbody>\n");
            foreach (LibraryFile section in era.Sections)
                WriteSection(html, section);
            html.Write($"</tbody></table></section>\n");
        }
    }

    private static void WriteSection(HtmlText html, LibraryFile section)
    {
        FilingKeyword filing = section.Filing!;
        html.Write($"<tr><td class=\"number\">{filing.Item}</td><td><a href=\"{PageFrame.Address(Path, section.Page)}\">{section.Title}</a>");
        html.Write($"<p>{FirstSentence(section.Root.Description)}</p></td><td>");
        if (filing.Status is { } status)
            html.Write($"<span class=\"badge {status}\">{status}</span>");
        if (filing.Since is { } since)
            html.Write($"<span class=\"since\">since {since}</span>");
        html.Write($"</td></tr>\n");
    }

    private static string Edition(FilingKeyword filing) => filing.Version is { } version ? $"Edition {version}." : "";

    private static string? FirstSentence(string? text)
    {
        int end = text?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return end < 0 ? text : text![..(end + 1)];
    }
}
