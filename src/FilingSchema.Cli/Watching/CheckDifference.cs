using FilingSchema.Compiler.Problems;

namespace FilingSchema.Cli.Watching;

/// <summary>What one check has that the check before it had not, and the other way round.</summary>
internal sealed record CheckDifference
{
    /// <summary>Paths of files that were changed.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>Paths of files that were not there before.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>Paths of files that are not there any more.</summary>
    public required IReadOnlyList<string> Deleted { get; init; }

    /// <summary>Files that have another path, with the same text.</summary>
    public required IReadOnlyList<(string From, string To)> Renamed { get; init; }

    /// <summary>Problems that were not there before.</summary>
    public required IReadOnlyList<Problem> New { get; init; }

    /// <summary>Problems that are not there any more.</summary>
    public required IReadOnlyList<Problem> Fixed { get; init; }

    /// <summary>Compares two checks.</summary>
    public static CheckDifference Between(SchemaCheck before, SchemaCheck after)
    {
        List<string> added = [.. after.Files.Keys.Where(path => !before.Files.ContainsKey(path))];
        List<string> deleted = [.. before.Files.Keys.Where(path => !after.Files.ContainsKey(path))];
        List<(string From, string To)> renamed = [];
        foreach (string to in added.ToArray())
        {
            if (deleted.Find(path => before.Files[path] == after.Files[to]) is { } from)
            {
                renamed.Add((from, to));
                added.Remove(to);
                deleted.Remove(from);
            }
        }

        return new()
        {
            Changed = [.. after.Files.Keys.Where(path => before.Files.TryGetValue(path, out string? text) && text != after.Files[path])],
            Added = added,
            Deleted = deleted,
            Renamed = renamed,
            New = Without(after.Problems, before.Problems),
            Fixed = Without(before.Problems, after.Problems),
        };
    }

    /// <summary>The problems that others have no counterpart of. A problem that only moved with its line is the same.</summary>
    private static List<Problem> Without(IReadOnlyList<Problem> problems, IReadOnlyList<Problem> others)
    {
        Dictionary<(string, string, string), int> left = others
            .CountBy(IdentityOf)
            .ToDictionary(static pair => pair.Key, static pair => pair.Value);
        List<Problem> without = [];
        foreach (Problem problem in problems)
        {
            int count = left.GetValueOrDefault(IdentityOf(problem));
            if (count > 0)
                left[IdentityOf(problem)] = count - 1;
            else
                without.Add(problem);
        }

        return without;
    }

    private static (string Path, string Rule, string Message) IdentityOf(Problem problem) => (problem.Path, problem.Rule.Id, problem.Message);
}
