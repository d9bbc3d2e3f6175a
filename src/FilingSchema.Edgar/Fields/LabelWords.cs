using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace FilingSchema.Edgar;

/// <summary>A label as its words, ready to be looked for.</summary>
/// <param name="Parts">The words, without articles.</param>
/// <param name="Hash">The hash of the first of them.</param>
/// <param name="HasColon">Whether a colon stands behind them.</param>
internal sealed record LabelWords(string[] Parts, int Hash, bool HasColon)
{
    // Labels come from plans, of which there are few.
    private static readonly ConcurrentDictionary<string, LabelWords> Known = new(StringComparer.Ordinal);
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, LabelWords[]> KnownLists = [];

    /// <summary>A label of a plan.</summary>
    public static LabelWords Of(string label) => Known.GetOrAdd(label, Split);

    /// <summary>The labels of a plan.</summary>
    public static LabelWords[] Of(IReadOnlyList<string> labels) =>
        labels.Count == 0 ? [] : KnownLists.GetValue(labels, static list => [.. list.Select(Of)]);

    /// <summary>Words that no plan has.</summary>
    public static LabelWords Split(string label)
    {
        string[] all = Words.Of(label);
        string[] parts = Array.Exists(all, static word => LabelIndex.IsArticle(word)) ? Array.FindAll(all, static word => !LabelIndex.IsArticle(word)) : all;
        return new LabelWords(parts, parts.Length > 0 ? LabelIndex.HashOf(parts[0]) : 0, label.EndsWith(':'));
    }
}
