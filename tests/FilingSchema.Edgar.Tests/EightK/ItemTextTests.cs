using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Where the text of each item begins and ends, in real filings that were read and marked by hand.</summary>
public sealed class ItemTextTests
{
    private const int WordsAtEdge = 6;

    [Fact]
    public void Items_begin_and_end_where_a_reader_has_them_begin_and_end()
    {
        _ = Corpus.Manifest();
        int items = 0, begins = 0, ends = 0, counts = 0;
        List<string> wrong = [];
        foreach (IGrouping<string, string[]> labels in Corpus.Labels("item-texts.tsv").GroupBy(row => row[0]))
        {
            Dictionary<string, EightKItem> found = Corpus.Read(labels.Key).Value!.Items.ToDictionary(item => item.Item.ToString());
            foreach (string[] label in labels)
            {
                string[] words = found.Remove(label[1], out EightKItem? item) ? WordsOf(item.Narrative?.Text ?? "") : [];
                string first = string.Join(' ', words.Take(WordsAtEdge));
                string last = string.Join(' ', words.TakeLast(WordsAtEdge));
                items++;
                begins += first == label[2] ? 1 : 0;
                ends += last == label[3] ? 1 : 0;
                counts += label[4] == $"{words.Length}" ? 1 : 0;
                if (first != label[2] || last != label[3] || label[4] != $"{words.Length}")
                    wrong.Add($"{label[0]} {label[1]}: {first} ... {last} ({words.Length}), not {label[2]} ... {label[3]} ({label[4]})");
            }
            wrong.AddRange(found.Keys.Select(extra => $"{labels.Key} {extra}: not marked"));
        }
        TestContext.Current.SendDiagnosticMessage($"{items} items: begins {begins}, ends {ends}, lengths {counts}\n{string.Join('\n', wrong)}");
        Assert.Empty(wrong);
    }

    /// <summary>The words of a text: runs of letters and digits, so that punctuation and the layout of tables do not count.</summary>
    private static string[] WordsOf(string text)
    {
        char[] spaced = [.. text.Select(static character => char.IsLetterOrDigit(character) ? character : ' ')];
        return new string(spaced).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
