using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Reading;

/// <summary>Says what the parser could not read in the words of someone who writes schemas.</summary>
/// <remarks>
/// The parser speaks of its own states ("did not find expected key"). What it says is matched by its words, since it has
/// no codes; what is not known here is passed on as it is.
/// </remarks>
internal static class SyntaxError
{
    /// <summary>Adds the problem that fits best.</summary>
    /// <param name="problems">Takes the problem.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="reason">What the parser says.</param>
    /// <param name="span">Where it says it.</param>
    /// <param name="lastScalar">The last scalar before.</param>
    /// <param name="bracket">The innermost bracket that is not closed, or an empty place.</param>
    public static void Report(ProblemBag problems, string text, string reason, TextSpan span, TextSpan lastScalar, TextSpan bracket)
    {
        char here = span.Start < text.Length ? text[span.Start] : '\0';
        if (TextLines.FindTabIndentation(text, span.Start, Says(reason, "tab") ? text.Length : span.End) is { } tab)
        {
            problems.Add(Rules.TabIndentation, tab);
        }
        else if (here is '"' or '\'' && Says(reason, "end of stream", "indentation", "document indicator"))
        {
            Unclosed(problems, text, TextLines.FirstLine(text, span));
        }
        else if (OpenQuote.Find(text, lastScalar.Start, span.Start, bracket.Length > 0) is { } quote)
        {
            Unclosed(problems, text, quote);
        }
        else if (here is '&' or '*' && Says(reason, "disallowed", "anchor", "alias"))
        {
            problems.Add(Rules.AnchorOrAlias, Mark(text, span), here.ToString());
        }
        else if (bracket.Length > 0 && Says(reason, "end", "expected ','", "flow") && !TextLines.IsOneLine(text, lastScalar.End, span.Start))
        {
            Invalid(problems, bracket, $"the bracket {text[bracket.Start]} is not closed");
        }
        else if (here is ']' or '}' && bracket.Length == 0)
        {
            Invalid(problems, new TextSpan(span.Start, 1), $"the bracket {here} closes nothing; remove it, or open it before");
        }
        else if (IsWrongPlace(reason) && !(Says(reason, "invalid mapping") && TextLines.IsOneLine(text, lastScalar.End, span.Start))
            && !TextLines.FollowsQuote(text, span.Start) && here != '-')
        {
            problems.Add(Rules.WrongIndentation, TextLines.LineAt(text, span.Start));
        }
        else
        {
            Invalid(problems, Mark(text, span), Explain(text, reason, span, here));
        }
    }

    /// <summary>The text up to a colon on the same line: what was meant as a key.</summary>
    public static TextSpan KeyAt(string text, int offset)
    {
        int colon = offset < text.Length ? text.IndexOf(':', offset) : -1;
        return colon >= 0 && TextLines.IsOneLine(text, offset, colon) ? TextSpan.FromBounds(offset, colon) : new TextSpan(offset, 0);
    }

    private static string Explain(string text, string reason, TextSpan span, char here) => here switch
    {
        '"' when Says(reason, "escape", "hexadecimal") =>
            "a text in double quotes has an unknown escape; write \\\\ for a backslash, or use single quotes",
        '"' when Says(reason, "surrogate") =>
            "a text has one half of a character that is written as two escapes; write both, or the character itself",
        '-' when IsWrongPlace(reason) =>
            "a list cannot begin on the line of its key; begin it on a line of its own, or put a text that begins with '- ' in quotes",
        '|' or '>' when Says(reason, "line break") =>
            $"nothing may follow {here} on its line; begin the text on the next line",
        _ when Says(reason, "cannot start any token") =>
            $"a text without quotes cannot begin with {here}; put it in quotes",
        _ when Says(reason, "node content") =>
            "a value is missing before this",
        _ when Says(reason, "unexpected end") =>
            "what follows cannot be read; look for a bracket that is not closed and for an escape that is no character",
        _ when Says(reason, "<document") =>
            "the schema ends before this; remove what follows, or move it into the schema",
        _ when Says(reason, "expected ','") =>
            "a comma or a closing bracket is missing before this",
        _ when TextLines.FollowsQuote(text, span.Start) =>
            "something follows the closing quote; put all of the text in quotes, and double a quote within single quotes",
        _ when Says(reason, "invalid mapping") =>
            "a text without quotes cannot contain ': '; put it in quotes",
        _ => Plainly(reason),
    };

    private static void Unclosed(ProblemBag problems, string text, TextSpan quote) =>
        problems.Add(Rules.UnclosedQuote, quote, text[quote.Start].ToString(), text[quote.Start] == '"' ? "\\\"" : "''");

    private static bool IsWrongPlace(string reason) => Says(reason, "invalid mapping", "expected key", "'-' indicator", "not allowed in this context");

    private static void Invalid(ProblemBag problems, TextSpan span, string reason) => problems.Add(Rules.InvalidSyntax, span, reason);

    private static bool Says(string reason, params string[] words) =>
        words.Any(word => reason.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>At least a character, so that an editor has something to underline.</summary>
    private static TextSpan Mark(string text, TextSpan span) => span.Length > 0 ? TextLines.FirstLine(text, span) : new TextSpan(span.Start, 1);

    /// <summary>Without the full stop, and without what the parser was doing: <c>While scanning a token, found it.</c></summary>
    private static string Plainly(string reason)
    {
        string plain = reason.TrimEnd('.');
        int comma = plain.StartsWith("While ", StringComparison.Ordinal) ? plain.IndexOf(", ", StringComparison.Ordinal) : -1;
        plain = comma < 0 ? plain : plain.Substring(comma + 2);
        return plain.Length == 0 ? plain : char.ToLowerInvariant(plain[0]) + plain.Substring(1);
    }
}
