using System.Text.Json;
using FilingSchema.Cli.Output;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Cli.Docs;

/// <summary>The part of a page that shows a type: its fields or values, its rules, an example, its JSON Schema and its C#.</summary>
internal sealed class TypeSection(SchemaLibrary library, LibraryFile file, LibraryType type)
{
    private const int ManyChoices = 40;
    private const int LongestInLine = 60;

    /// <summary>Writes the section.</summary>
    public void Write(HtmlText html)
    {
        html.Write($"<section class=\"group type\" id=\"{Uri.EscapeDataString(type.Symbol.Name)}\">");
        html.Write($"<h2><a class=\"anchor\" href=\"#{Uri.EscapeDataString(type.Symbol.Name)}\">{type.Symbol.Name}</a> <small>{Kind()}</small></h2>\n");
        html.Write($"<p>{type.Model.Summary}</p>\n");
        if (type.Model.IsDeprecated)
            html.Write($"<p class=\"badge\">deprecated</p>\n");
        WriteUsers(html);
        if (type.Model is ObjectModel model)
        {
            JsonElement schema = type.Json!.Value;
            if (model is UnionModel union)
                WriteCases(html, union);
            if (model.Members.Count > 0)
                new FieldTable(library, file, model, schema).Write(html);
            WriteRules(html, Constraints.OfWhole(schema));
            WriteExample(html);
        }
        else if (type.Model is EnumModel choices)
            WriteChoices(html, choices);
        else if (type.Json is { } open)
        {
            new OpenFields(type.Symbol, open).Write(html);
            WriteExample(html);
        }

        WriteCode(html);
        html.Write($"</section>\n");
    }

    /// <summary>Words, each in a frame of its own.</summary>
    public static HtmlText Chips(IReadOnlyList<string> words, bool isCode)
    {
        HtmlText html = new();
        foreach (string word in words)
        {
            bool isBlock = isCode && (word.Length > LongestInLine || word.Contains('\n', StringComparison.Ordinal));
            _ = isBlock ? html.Write($"<code class=\"block\">{word}</code>") : isCode ? html.Write($"<code>{word}</code> ") : html.Write($"<q>{word}</q> ");
        }

        return html;
    }

    /// <summary>The link to a type, or its name where it has no page.</summary>
    public static HtmlText Link(SchemaLibrary library, LibraryFile from, TypeSymbol symbol)
    {
        HtmlText html = new();
        return library.FileOf(symbol) is { } to
            ? html.Write($"<a href=\"{(to == from ? "" : PageFrame.Address(from.Page, to.Page))}#{Uri.EscapeDataString(symbol.Name)}\">{Breakable(symbol.Name)}</a>")
            : html.Write($"{Breakable(symbol.Name)}");
    }

    /// <summary>A name that may be broken between its words.</summary>
    public static HtmlText Breakable(string name)
    {
        HtmlText html = new();
        int written = 0;
        for (int i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                html.Write($"{name[written..i]}<wbr>");
                written = i;
            }
        }

        return html.Write($"{name[written..]}");
    }

    /// <summary>What shows the example and the code of a page's first type from the beginning.</summary>
    private HtmlText Open => type == file.Types[0] ? new HtmlText().Write($" open") : new HtmlText();

    private string Kind() => type.Symbol.Kind switch
    {
        TypeKind.Record => "record",
        TypeKind.Union => "one of several records",
        TypeKind.Enum => "enum",
        _ => "validator",
    };

    private void WriteUsers(HtmlText html)
    {
        LibraryType[] users = [.. library.UsersOf(type.Symbol)];
        if (users.Length == 0)
            return;
        html.Write($"<p class=\"quiet\">Used in ");
        for (int i = 0; i < users.Length; i++)
            html.Write($"{(i > 0 ? ", " : "")}{Link(library, file, users[i].Symbol)}");
        html.Write($"</p>\n");
    }

    private void WriteCases(HtmlText html, UnionModel union)
    {
        html.Write($"<h3>Cases</h3>\n<p>Told apart by <code>{union.Discriminator}</code>.</p>\n<ul class=\"cases\">\n");
        foreach (CaseModel one in union.Cases)
            html.Write($"<li><code>{one.Value}</code> {Link(library, file, one.Type)}</li>\n");
        html.Write($"</ul>\n");
    }

    /// <summary>Writes what must hold for an object as a whole, in words; nothing if there are no rules.</summary>
    internal static void WriteRules(HtmlText html, IEnumerable<string> inWords)
    {
        string[] rules = [.. inWords];
        if (rules.Length == 0)
            return;
        html.Write($"<h3>Rules</h3>\n<ul>");
        foreach (string rule in rules)
            html.Write($"<li>{rule}</li>\n");
        html.Write($"</ul>\n");
    }

    private void WriteExample(HtmlText html)
    {
        if (ExampleJson.Of(type, library) is { } example)
            html.Write($"<details class=\"example\"{Open}><summary>Example</summary>\n<pre tabindex=\"0\" aria-label=\"Example of {type.Symbol.Name}\"><code>{CodeHighlighter.OfJson(example)}</code></pre></details>\n");
    }

    private static void WriteChoices(HtmlText html, EnumModel choices)
    {
        if (choices.Choices.All(static choice => choice.Summary == choice.Value && choice.Texts.Count == 0))
        {
            html.Write($"<h3>Values</h3>\n<p>{Chips([.. choices.Choices.Select(static choice => choice.Value)], isCode: true)}</p>\n");
            return;
        }

        bool isLong = choices.Choices.Count > ManyChoices;
        if (isLong)
            html.Write($"<details><summary>{choices.Choices.Count} values</summary>\n");
        html.Write($"<table class=\"choices\"><thead><tr><th scope=\"col\">Value</th><th scope=\"col\">What it means</th></tr></thead><tbody>\n");
        foreach (ChoiceModel choice in choices.Choices)
        {
            html.Write($"<tr><td><code>{choice.Value}</code></td><td>{(choice.Summary == choice.Value ? "" : choice.Summary)}");
            if (choice.Texts.Count > 0)
                html.Write($"<div class=\"quiet\">Also worded {Chips(choice.Texts, isCode: false)}</div>");
            html.Write($"</td></tr>\n");
        }

        html.Write($"</tbody></table>{(isLong ? new HtmlText().Write($"</details>") : new HtmlText())}\n");
    }

    /// <summary>How a validator is called: it makes no record whose members would show it.</summary>
    private static string Use(string name) =>
        $$"""
        foreach (Violation violation in {{name}}.Validate(json))
            Console.WriteLine(violation);


        """.ReplaceLineEndings("\n");

    private void WriteCode(HtmlText html)
    {
        HtmlText surface = CodeHighlighter.OfCSharp((type.Model is ValidatorModel ? Use(type.Symbol.Name) : "") + CSharpSurface.Of(type.Source));
        html.Write($"<details class=\"code\"{Open}><summary>JSON Schema and C#</summary><div class=\"pair\">\n");
        if (type.Json is { } schema)
        {
            string json = FilingJson.Text(indented: true, writer => schema.WriteTo(writer));
            html.Write($"<figure><figcaption>JSON Schema</figcaption><pre tabindex=\"0\" aria-label=\"JSON Schema of {type.Symbol.Name}\"><code>{CodeHighlighter.OfJson(json)}</code></pre></figure>\n");
        }

        html.Write($"<figure><figcaption>C#</figcaption><pre tabindex=\"0\" aria-label=\"C# of {type.Symbol.Name}\"><code>{surface}</code></pre></figure>\n</div></details>\n");
    }
}
