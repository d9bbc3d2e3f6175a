using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>
/// Reads each text of the folder <c>Votes</c> as an Item 5.07, and compares the matters with those of the <c>.votes</c> file
/// beside it: a line with the number and the words of each, then a line for each count.
/// </summary>
public sealed class VoteDocumentTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "EightK", "Votes");

    public static IEnumerable<TheoryDataRow<string>> Documents() => Directory.EnumerateFiles(Folder)
        .Select(static path => Path.GetFileName(path)).Where(static name => !name.EndsWith(".votes", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Matters_and_counts_are_those_of_the_document(string name)
    {
        string item = File.ReadAllText(Path.Combine(Folder, name));
        SecurityHolderVote vote = name.EndsWith(".txt", StringComparison.Ordinal) ? VoteText.ReadPlain(item) : VoteText.Read(item);

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, Path.ChangeExtension(name, ".votes"))), Lines(vote));
    }

    private static IEnumerable<string> Lines(SecurityHolderVote vote)
    {
        foreach (Matter matter in vote.Matters ?? [])
        {
            yield return $"{matter.Number ?? "."} {matter.Description}".TrimEnd();
            foreach (VoteCount count in matter.Votes ?? [])
                yield return $"- {VoteText.Told(count)}";
        }
    }
}
