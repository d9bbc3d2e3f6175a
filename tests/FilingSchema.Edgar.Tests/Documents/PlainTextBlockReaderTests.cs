namespace FilingSchema.Edgar.Tests.Documents;

public sealed class PlainTextBlockReaderTests
{
    private static List<Block> Read(string text) => PlainTextBlockReader.Read(new FilingText(text), text, 0);

    [Fact]
    public void Gaps_part_columns()
    {
        Block row = Assert.Single(Read("     Delaware            0-90001          89-0000001"));

        Assert.Equal("Delaware\t0-90001\t89-0000001", row.Text);
        Assert.Equal([5, 25, 42], row.Cells.Select(cell => cell.Left));
    }

    [Fact]
    public void A_hanging_number_makes_no_table()
    {
        Block paragraph = Assert.Single(Read("Item 7.     Financial Statements and\n            Exhibits"));

        Assert.Equal(BlockKind.Paragraph, paragraph.Kind);
        Assert.Equal("Item 7. Financial Statements and\nExhibits", paragraph.Text);
    }

    [Fact]
    public void Tables_are_rows_and_pages_are_breaks()
    {
        List<Block> blocks = Read("<TABLE>\n<CAPTION>\n<S>      <C>\nFor      12\nAgainst   3\n</TABLE>\n<PAGE>\nEnd");

        Assert.Equal(["For\t12", "Against\t3", "", "End"], blocks.Select(block => block.Text));
        Assert.Equal(BlockKind.Break, blocks[2].Kind);
    }

    [Fact]
    public void What_has_no_form_makes_no_cell()
    {
        Block row = Assert.Single(Read("Yes          \0\0          No\n\0\n"));

        Assert.Equal("Yes\tNo", row.Text);
        Assert.Equal(["Yes", "No"], row.Cells.Select(cell => cell.In(row).ToString()));
    }

    [Fact]
    public void The_emphasis_of_an_excerpt_is_taken_off() =>
        Assert.Equal("04-1 (*see* no) * note".Replace("*see*", "see", StringComparison.Ordinal), Assert.Single(Read("**04-1** (*see* no) * note")).Text);
}
