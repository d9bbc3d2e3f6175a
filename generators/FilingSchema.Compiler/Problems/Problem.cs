using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Problems;

/// <summary>Something that is wrong with a schema file, and where.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in the file's text.</param>
/// <param name="Start">The line and character where the place begins.</param>
/// <param name="End">The line and character behind its end.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
public sealed record Problem(Rule Rule, string Path, TextSpan Span, LinePosition Start, LinePosition End, EquatableArray<string> Arguments)
{
    /// <summary>Whether it is a warning. Every other problem is an error.</summary>
    public bool IsWarning { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The problem as compilers print it, with line and column counted from one: <c>path(line,column): error FSC1001: message</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}", Path, Start.Line + 1, Start.Character + 1, IsWarning ? "warning" : "error", Rule.Id, Message);
}
