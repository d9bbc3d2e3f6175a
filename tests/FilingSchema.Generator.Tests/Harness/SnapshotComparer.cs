using System.Text;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>
/// Compares texts with files named as Verify names them. What differs is written beside the snapshot as
/// <c>.received</c>: read it, and rename it if it is right.
/// </summary>
internal sealed class SnapshotComparer(string folder, string prefix)
{
    public async Task Compare(IEnumerable<(string Suffix, string Text)> files)
    {
        var differences = new List<string>();
        var unmatched = Directory.Exists(folder)
            ? Directory.GetFiles(folder, prefix + "*.verified.*").Where(IsOfThisTest).ToHashSet(StringComparer.Ordinal)
            : [];
        foreach ((string suffix, string text) in files)
        {
            string verified = Path.Combine(folder, prefix + suffix);
            unmatched.Remove(verified);
            if (!File.Exists(verified) || await Read(verified) != text)
            {
                differences.Add(Path.GetFileName(verified));
                Directory.CreateDirectory(folder);
                await File.WriteAllTextAsync(verified.Replace(".verified.", ".received.", StringComparison.Ordinal), text, new UTF8Encoding(true));
            }
        }

        Assert.True(differences.Count == 0, $"Differs from its snapshot: {string.Join(", ", differences)}. Compare the .received file beside it, and rename that if it is right.");
        Assert.True(unmatched.Count == 0, $"Nothing was generated for the snapshot: {string.Join(", ", unmatched.Select(Path.GetFileName))}. Delete it if that is right.");
    }

    private bool IsOfThisTest(string path) => Path.GetFileName(path)[prefix.Length] is '.' or '#';

    private static async Task<string> Read(string path) => (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
}
