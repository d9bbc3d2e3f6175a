using System.Text;

namespace FilingSchema.Mistakes;

/// <summary>Damages a schema as a slip, a bad merge, a broken disk or an ill-meaning author would.</summary>
/// <param name="random">What decides; the same seed damages in the same way.</param>
public sealed class SchemaMutator(Random random)
{
    private static readonly string[] Tokens =
    [
        "\t", "\0", "\uFEFF", "\u202E", "\u2066", "\u2028", "\u0085", "\uFFFD", "\r", "\r\n", "\n", "&a ", "*a", "<<: *a\n", "!!binary ", "---\n", "...\n", "%YAML 9.9\n",
        "1e999999999", "-1e-999999999", "99999999999999999999999999999999999999", "0x7f", ".nan", "~", "null", "true", "[]", "{}", "\"", "'", ": ", "- ", "? ", "# ", "| ", "> ",
        "\"\\ud800\"", "\"\\u0000\"", "\"\\UFFFFFFFF\"", "{a: {a: {a: ", "[[[[", "]]", "}", ",", "@", "`", "\u0001", "\U0001F600", "\ud83d",
        "$ref: '#'", "$ref: \"#/$defs\"", "allOf: [{ $ref: '#' }]", "oneOf: [{ $ref: '#' }]", "$id: 'http://[::'", "$anchor: x", "$dynamicRef: '#x'",
        "pattern: '((((a*)*)*)*)*$'", "enum: [a, A, ä]", "const: { a: [1] }", "type: [object, array, 'null']", "additionalProperties: { $ref: '#' }", "x-csharp: { name: '@class' }",
    ];

    private static readonly string[] LineEnds = ["\r\n", "\r", "\n\r", "\u2028", "\n\n"];

    /// <summary>The text with one to four faults.</summary>
    public string Mutate(string text)
    {
        for (int left = random.Next(1, 5); left > 0; left--)
        {
            text = MutateOnce(text);
        }

        return text;
    }

    private string MutateOnce(string text) => random.Next(13) switch
    {
        0 => text[..At(text)],
        1 => text[At(text)..],
        2 => Cut(text),
        3 => Lines(text, static (lines, i, j) => lines.Insert(i, lines[j])),
        4 => Lines(text, static (lines, i, j) => (lines[i], lines[j]) = (lines[j], lines[i])),
        5 => Lines(text, (lines, i, _) => lines[i] = new string(' ', random.Next(1, 9)) + lines[i]),
        6 => Lines(text, static (lines, i, _) => lines[i] = lines[i].TrimStart()),
        7 => Lines(text, static (lines, i, _) => lines.RemoveAt(i)),
        8 => Flip(text),
        9 => text.Replace("\n", LineEnds[random.Next(LineEnds.Length)], StringComparison.Ordinal),
        10 => text.Insert(At(text), Deep()),
        _ => text.Insert(At(text), Tokens[random.Next(Tokens.Length)]),
    };

    private int At(string text) => random.Next(text.Length + 1);

    private string Cut(string text)
    {
        int start = At(text);
        return text.Remove(start, Math.Min(random.Next(60), text.Length - start));
    }

    private string Lines(string text, Action<List<string>, int, int> edit)
    {
        List<string> lines = [.. text.Split('\n')];
        edit(lines, random.Next(lines.Count), random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    /// <summary>Flips a bit of the bytes: what is no UTF-8 any more is read as a file would be.</summary>
    private string Flip(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private string Deep()
    {
        string opening = new[] { "[", "{a: ", "- ", "? ", "{\"items\":", "(" }[random.Next(6)];
        return string.Concat(Enumerable.Repeat(opening, random.Next(1, 2000)));
    }
}
