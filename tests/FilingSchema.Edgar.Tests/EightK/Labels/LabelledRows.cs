namespace FilingSchema.Edgar.Tests.EightK.Labels;

/// <summary>Compares rows that were read with rows that people labelled, file by file.</summary>
/// <remarks>A missing row counts against the figure, and so does an extra one; a wrong row counts once.</remarks>
internal sealed class LabelledRows
{
    private readonly List<string> differences = [];
    private int exact;
    private int all;

    /// <summary>The labels of a file of this folder: by filing, its rows without the name of the filing. None is an empty list.</summary>
    public static IEnumerable<(string File, IReadOnlyList<string> Rows)> Read(string name) =>
        Corpus.Labels(name)
            .Select(static row => (File: row[0], Cells: string.Join('\t', row.Skip(1))))
            .GroupBy(static row => row.File)
            .Select(static group => (group.Key, (IReadOnlyList<string>)[.. group.Select(static row => row.Cells).Where(static row => row.Trim().Length > 0)]));

    /// <summary>The words of a text as the labels have them: in small letters, letters and digits alone.</summary>
    public static string[] Words(string text) =>
        string.Concat(text.Select(static character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public void Compare(string file, IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        List<string> missing = [.. expected];
        List<string> extra = [.. found.Where(row => !missing.Remove(row))];
        exact += expected.Count - missing.Count;
        all += Math.Max(expected.Count, found.Count);
        differences.AddRange(missing.Select(row => $"{file} - {row}"));
        differences.AddRange(extra.Select(row => $"{file} + {row}"));
    }

    /// <summary>Prints the figure, and fails if it is below the floor.</summary>
    public void AssertAtLeast(double floor)
    {
        TestContext.Current.SendDiagnosticMessage($"{exact} of {all} rows exact: {(double)exact / all:P1}\n{string.Join('\n', differences)}");
        Assert.True((double)exact / all >= floor, $"{exact} of {all} rows exact: {(double)exact / all:P1}\n{string.Join('\n', differences)}");
    }
}
