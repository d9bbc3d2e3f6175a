using System.Text;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Writes XML docs from the words of a schema, whatever these contain.</summary>
internal static class DocWriter
{
    /// <summary>Longer docs are a page, not a tooltip.</summary>
    private const int MaxLength = 2000;

    public static void Type(SourceWriter source, TypeModel type)
    {
        Summary(source, type.Summary);
        if (type.Remarks.Count > 0)
        {
            source.Line($"/// <remarks>{string.Join(" ", type.Remarks.Select(Escape))}</remarks>");
        }
    }

    public static void Member(SourceWriter source, MemberModel member)
    {
        if (member.Summary is { } summary)
        {
            Summary(source, summary);
        }
        else
        {
            source.Line(member.InheritDoc is { } target ? $"/// <inheritdoc cref=\"{target}\"/>" : "/// <inheritdoc/>");
        }
    }

    public static void Summary(SourceWriter source, string text) => source.Line($"/// <summary>{Escape(text)}</summary>");

    /// <summary>The text as XML 1.0 on one line.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length && escaped.Length < MaxLength; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = escaped.Length > 0;
                continue;
            }

            if (space)
            {
                escaped.Append(' ');
                space = false;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '&': escaped.Append("&amp;"); break;
                default:
                    if (!char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFFFE')
                    {
                        escaped.Append(c);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }
}
