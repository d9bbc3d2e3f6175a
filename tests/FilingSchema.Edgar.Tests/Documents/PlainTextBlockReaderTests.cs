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

    [Theory]
    [InlineData("The  mill  was  sold   to  its  tenants  and\nthe weir was let.")]
    [InlineData("A weir was let.\nElm    sold   the   old   mill   to   its   tenants\nin the autumn.")]
    public void Lines_drawn_out_to_the_margin_have_no_columns(string lines)
    {
        Block paragraph = Assert.Single(Read(lines));

        Assert.Equal(BlockKind.Paragraph, paragraph.Kind);
        Assert.DoesNotContain('\t', paragraph.Text);
    }

    [Theory]
    [InlineData("Ada Quill   1,200   30   2", 4)]
    [InlineData("1999   1998   1997   1996   1995   1994", 6)]
    [InlineData("Proposal   For   Against   Abstain   Withheld   Broker", 6)]
    public void Even_gaps_between_figures_or_captions_part_columns(string line, int cells) => Assert.Equal(cells, Assert.Single(Read(line)).Cells.Length);

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
    public void Marks_of_notes_are_no_emphasis() => Assert.Equal(
        ["10.1**", "Lease", "A price of 2** and 5% **(see note)", "** Filed before."], Read("10.1**\n\nLease\n\nA price of 2** and 5% **(see note)\n\n** Filed before.").Select(block => block.Text));

    [Fact]
    public void What_EDGAR_keeps_has_no_emphasis()
    {
        const string Text = "**Filed** before.";

        Assert.Equal(Text, Assert.Single(PlainTextBlockReader.Read(new FilingText(Text), Text.AsMemory(), 0, mayBeMarkdown: false)).Text);
        Assert.Equal("Filed before.", Assert.Single(Read(Text)).Text);
    }

    [Fact]
    public void A_return_alone_ends_a_line_where_nothing_else_does() =>
        Assert.Equal(["One\ntwo", "Three"], Read("One\rtwo\r\rThree\r").Select(block => block.Text));

    [Theory]
    [InlineData("<PAGE>\nElm Works, Inc.            Form 8-K\n\nOne\n\n1\n<PAGE>\nElm Works, Inc.            Form 8-K\n\nTwo\n\n2\n<PAGE>\nElm Works, Inc.            Form 8-K\n\nThree", "One|Two|Three")]
    [InlineData("<PAGE>\nElm Works, Inc.            Page 1\n\nOne\n<PAGE>\nElm Works, Inc.            Page 2\n\nTwo\n", "One|Two")]
    [InlineData("<PAGE>\nRate            Price\nOne             2\n\n1\n<PAGE>\nRate            Price\nTwo             3\n\n2\n<PAGE>\n", "Rate\tPrice|One\t2|Rate\tPrice|Two\t3")]
    [InlineData("<PAGE>\nRate            Price\n\nOne             2\n\n1\n<PAGE>\nRate            Price\n\nTwo             3\n\n2\n<PAGE>\n", "Rate\tPrice|One\t2|Rate\tPrice|Two\t3")]
    public void A_running_head_may_stand_in_columns(string text, string expected)
    {
        DocumentContent content = DocumentReader.Read(new FilingText(text), new SubmissionDocument(new HeaderGroup(""), 0, text.Length));

        Assert.Equal(expected, string.Join('|', content.Blocks.Where(block => block.HasText && !block.IsFurniture).Select(block => block.Text)));
    }

    [Fact]
    public void The_emphasis_of_an_excerpt_is_taken_off() =>
        Assert.Equal("04-1 (*see* no) * note".Replace("*see*", "see", StringComparison.Ordinal), Assert.Single(Read("**04-1** (*see* no) * note")).Text);
}
