using System.Globalization;
using System.Text;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Counts, member by member, on how many covers a value that was read is the one that was expected.</summary>
internal sealed class CoverScore
{
    private readonly SortedDictionary<string, (int Right, int All)> fields = new(StringComparer.Ordinal);

    /// <summary>What differs, a line each: member, file, what was read, what was expected.</summary>
    public List<string> Differences { get; } = [];

    /// <summary>The members, and the part of their values that is right.</summary>
    public IEnumerable<(string Member, double Right, int All)> Fields =>
        fields.Select(static pair => (pair.Key, (double)pair.Value.Right / pair.Value.All, pair.Value.All));

    public void Count(string member, string file, string? read, string expected, bool isRight)
    {
        (int right, int all) = fields.GetValueOrDefault(member);
        fields[member] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
            Differences.Add($"{member}\t{file}\t{read}\t{expected}");
    }

    public override string ToString()
    {
        StringBuilder table = new();
        foreach ((string member, double right, int all) in Fields)
            table.Append(CultureInfo.InvariantCulture, $"{member,-48} {right,7:P2} of {all}\n");
        return table.ToString();
    }
}
