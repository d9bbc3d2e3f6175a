using System.Text.RegularExpressions;

namespace FilingSchema.Cli.Docs;

/// <summary>Marks the words of code by their kind, for a style sheet to colour.</summary>
internal static partial class CodeHighlighter
{
    [GeneratedRegex(
        """
        (?<comment>//[^\n]*)
        |(?<string>"(?:[^"\\]|\\.)*")
        |(?<keyword>\b(?:public|static|sealed|abstract|partial|record|enum|required|override|get|init|new|out|bool|string|decimal|long|int|void|default|true|false|this)\b)
        |(?<type>\b[A-Z]\w*\b)
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CSharp { get; }

    [GeneratedRegex("""(?<name>"(?:[^"\\]|\\.)*")(?=\s*:)|(?<string>"(?:[^"\\]|\\.)*")|(?<keyword>\b(?:true|false|null)\b)|(?<number>-?\b\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\b)""")]
    private static partial Regex Json { get; }

    [GeneratedRegex("""(?<comment>(?<=^|\s)\#[^\n]*)|(?<name>(?<=^[ ]*(?:-[ ]+)*|[{,][ ]*)(?:"[^"\n]*"|[$\w][-$\w]*)(?=:(?:\s|$)))|(?<string>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')""", RegexOptions.Multiline)]
    private static partial Regex Yaml { get; }

    /// <summary>C#.</summary>
    public static HtmlText OfCSharp(string code) => Mark(code, CSharp);

    /// <summary>JSON.</summary>
    public static HtmlText OfJson(string code) => Mark(code, Json);

    /// <summary>A schema as its author wrote it.</summary>
    public static HtmlText OfSchema(string code, string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OfJson(code) : Mark(code, Yaml);

    private static HtmlText Mark(string code, Regex words)
    {
        HtmlText html = new();
        int written = 0;
        foreach (Match word in words.Matches(code))
        {
            Group kind = word.Groups.Values.Skip(1).First(static group => group.Success);
            html.Write($"{code[written..word.Index]}<i class=\"{kind.Name}\">{word.Value}</i>");
            written = word.Index + word.Length;
        }

        return html.Write($"{code[written..]}");
    }
}
