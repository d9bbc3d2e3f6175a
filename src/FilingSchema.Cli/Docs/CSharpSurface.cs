using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema.Cli.Docs;

/// <summary>What a caller sees of emitted C#: declarations with their docs, no bodies, and names as a file with <c>using</c>s writes them.</summary>
internal static partial class CSharpSurface
{
    private const string Indent = "    ";

    [GeneratedRegex(@"global::(?:\w+\.)+|\bFs::")]
    private static partial Regex Qualification { get; }

    [GeneratedRegex(@"\[MaybeNullWhen\(false\)\] ")]
    private static partial Regex Attribute { get; }

    [GeneratedRegex(@"^(?<name>.*?) \{ get(?: => .+?)?;(?<init> init(?: => .+?)?;)? \}")]
    private static partial Regex Property { get; }

    [GeneratedRegex("(?: :|,) Fs::.*$")]
    private static partial Regex Interfaces { get; }

    /// <summary>The declarations of a type's source.</summary>
    public static string Of(string source)
    {
        StringBuilder surface = new();
        List<string> docs = [];
        foreach (string line in source.Split('\n'))
        {
            string code = line.TrimStart();
            int depth = (line.Length - code.Length) / Indent.Length;
            if (code.StartsWith("///", StringComparison.Ordinal) && depth <= 1)
                docs.Add(line);
            else if (depth == 0 && surface.Length > 0 && code.StartsWith("public static class", StringComparison.Ordinal))
                break; // the helper that knows an enum's names
            else if (IsDeclaration(code, depth))
                WriteDeclaration(surface, docs, line, depth);
            else if (code.Length == 0 || code[0] != '[')
                docs.Clear();
        }

        return Short(surface.Append("}\n").ToString());
    }

    private static bool IsDeclaration(string code, int depth) => depth switch
    {
        0 => code.StartsWith("public ", StringComparison.Ordinal),
        1 => code.StartsWith("public ", StringComparison.Ordinal) || (code.EndsWith(',') && char.IsLetter(code[0])),
        _ => false,
    };

    private static void WriteDeclaration(StringBuilder surface, List<string> docs, string line, int depth)
    {
        string declaration = depth == 0 ? Interfaces.Replace(line, "") + "\n{" : Declaration(line);
        bool isBehaviour = declaration.EndsWith(");", StringComparison.Ordinal);
        foreach (string doc in docs.Where(_ => !isBehaviour))
            surface.Append(doc).Append('\n');
        docs.Clear();
        surface.Append(declaration).Append('\n').Append(declaration.EndsWith('}') ? "\n" : "");
    }

    private static string Declaration(string line)
    {
        if (line.EndsWith(','))
            return line;
        if (Property.Match(line) is { Success: true } property)
            return property.Groups["name"].Value + (property.Groups["init"].Success ? " { get; init; }" : " { get; }");
        int body = line.IndexOf(" =>", StringComparison.Ordinal);
        string head = body < 0 ? line : line[..body];
        return head.EndsWith(')') ? head + ";" : head + " { get; }";
    }

    private static string Short(string source) => Attribute.Replace(Qualification.Replace(source, ""), "").Replace("\n\n}", "\n}", StringComparison.Ordinal);
}
