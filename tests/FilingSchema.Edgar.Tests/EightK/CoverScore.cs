using System.Globalization;
using System.Text;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Counts, member by member, on how many covers the value that was read is the one that was expected.</summary>
/// <remarks>
/// The file beside it lists where the page itself says another thing than what is expected of it, judged by reading the page:
/// file, member, what the page says and what is expected (of lists, only the elements that differ), and why. Such a value counts as
/// right as long as it is read so.
/// </remarks>
internal sealed class CoverScore
{
    private readonly SortedDictionary<string, (int Right, int All)> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    /// <summary>Makes a score that knows the differences in a file.</summary>
    public CoverScore(string file)
    {
        known = [.. File.ReadLines(file).Skip(1).Select(static line => line[..line.LastIndexOf('\t')])];
    }

    /// <summary>The values that are wrong, a line each as in the file: file, member, what was read, what was expected.</summary>
    public List<string> Mistakes { get; } = [];

    /// <summary>The lines of the file that tell of no difference.</summary>
    public IEnumerable<string> Stale => known.Except(met);

    /// <summary>The members, the part of their values that is right, and how many there are.</summary>
    public IEnumerable<(string Member, double Right, int All)> Members =>
        members.Select(static pair => (pair.Key, (double)pair.Value.Right / pair.Value.All, pair.Value.All));

    /// <summary>Counts a value: what was read, or <see langword="null"/>, and what was expected.</summary>
    public void Count(string member, string file, string? read, string expected)
    {
        bool isRight = read is not null && CoverFields.AreSame(member, read, expected);
        if (!isRight)
        {
            (string onlyRead, string onlyExpected) = CoverFields.Difference(member, read ?? "", expected);
            string line = $"{file}\t{member}\t{onlyRead}\t{onlyExpected}";
            isRight = known.Contains(line);
            if (isRight)
                met.Add(line);
            else
                Mistakes.Add(line);
        }
        (int right, int all) = members.GetValueOrDefault(member);
        members[member] = (right + (isRight ? 1 : 0), all + 1);
    }

    /// <summary>Fails unless each member reaches the part that is asked, and the file is true.</summary>
    public void AssertAtLeast(double part)
    {
        TestContext.Current.SendDiagnosticMessage($"{this}{string.Join('\n', Mistakes)}");
        Assert.True(Members.All(member => member.Right >= part), $"{this}{string.Join('\n', Mistakes)}");
        Assert.Empty(Stale);
    }

    public override string ToString()
    {
        StringBuilder table = new();
        foreach ((string member, double right, int all) in Members)
            table.Append(CultureInfo.InvariantCulture, $"{member,-48} {right,7:P2} of {all}\n");
        return table.ToString();
    }
}
