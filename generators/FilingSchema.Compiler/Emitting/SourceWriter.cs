using System.Text;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Writes indented lines. Line ends are <c>\n</c> on every machine, and blank lines stay blank.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int indentation;

    /// <summary>Writes one or several lines; a raw string may hold a whole block.</summary>
    public void Lines(string block)
    {
        foreach (string line in block.Replace("\r", string.Empty).Split('\n'))
        {
            Line(line);
        }
    }

    /// <summary>Writes a line.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', indentation * 4).Append(line);
        }

        text.Append('\n');
    }

    /// <summary>Writes what opens the block, <c>{</c>, what <paramref name="content"/> writes, one step further in, and <c>}</c>.</summary>
    public void Block(string opening, Action content, string closing = "}")
    {
        if (opening.Length > 0)
        {
            Lines(opening);
        }

        Line("{");
        indentation++;
        content();
        indentation--;
        Line(closing);
    }

    /// <summary>Writes what opens the list, <c>[</c>, its elements, one a line and one step further in, and <c>]</c>; nothing if there are none.</summary>
    public void List(string opening, IEnumerable<string> elements, string closing = "],")
    {
        string[] lines = [.. elements];
        if (lines.Length == 0)
        {
            return;
        }

        Line(opening);
        Line("[");
        Indented(() => Lines(string.Join(",\n", lines) + ","));
        Line(closing);
    }

    /// <summary>Writes what <paramref name="content"/> writes, one step further in.</summary>
    public void Indented(Action content)
    {
        indentation++;
        content();
        indentation--;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
