using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Problems;

/// <summary>Collects the problems of one file.</summary>
/// <param name="map">The file's map, which places them.</param>
/// <param name="allowsUnknownKeywords">Whether an unknown keyword is a warning.</param>
public sealed class ProblemBag(SourceMap map, bool allowsUnknownKeywords = false)
{
    private readonly List<Problem> problems = [];

    /// <summary>How many problems were added.</summary>
    public int Count => problems.Count;

    /// <summary>Adds a problem at a place in the text; what lies outside of the text is cut off.</summary>
    public void Add(Rule rule, TextSpan span, params string[] arguments)
    {
        int start = Math.Min(span.Start, map.Lines.Length);
        int end = Math.Min(span.End, map.Lines.Length);
        problems.Add(new Problem(
            rule,
            map.Path,
            TextSpan.FromBounds(start, end),
            map.Lines.PositionAt(start),
            map.Lines.PositionAt(end),
            arguments.ToEquatableArray())
        {
            IsWarning = allowsUnknownKeywords && rule == Rules.UnknownKeyword,
        });
    }

    /// <summary>Adds a problem at what a JSON Pointer points to, or the nearest thing around it: see <see cref="SourceMap.Locate"/>.</summary>
    public void Add(Rule rule, string pointer, params string[] arguments) => Add(rule, map.Locate(pointer), arguments);

    /// <summary>The line of a place, counted from one, for the arguments of a problem.</summary>
    public string LineOf(TextSpan span) => (map.Lines.PositionAt(span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The problems in the order of the text, each once.</summary>
    public EquatableArray<Problem> ToProblems() =>
        problems
            .Distinct()
            .OrderBy(static problem => problem.Span.Start, Comparer<int>.Default)
            .ThenBy(static problem => problem.Rule.Id, StringComparer.Ordinal)
            .ToEquatableArray();
}
