using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;
using FilingSchema.Compiler.Syntax;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Scalars_keep_their_text_and_whether_they_were_plain()
    {
        MappingNode root = Read("a: 5.10\nb: '5.10'\nc: no\nd: 2004-08-23\ne:\nf: |\n  x\n  y\n");
        (string, string, bool)[] expected =
            [("a", "5.10", true), ("b", "5.10", false), ("c", "no", true), ("d", "2004-08-23", true), ("e", "", true), ("f", "x\ny\n", false)];
        Assert.Equal(expected, root.Entries.Select(static entry => (entry.Key, Scalar(entry.Value).Value, Scalar(entry.Value).IsPlain)));
    }

    [Fact]
    public void JSON_is_read_by_the_same_reader()
    {
        MappingNode root = Read("{\"a\":1,\n\t\"b\" : \"x\\/y \\ud83d\\ude00 😀\",\"c\":[true,null]}");
        Assert.Equal("x/y 😀 😀", Scalar(root.Find("b")!.Value).Value);
        Assert.Equal(["true", "null"], ((SequenceNode)root.Find("c")!.Value).Items.Select(static item => Scalar(item).Value));
    }

    [Theory]
    [InlineData("a: 1\r\nb: {x: 1,\r\n    y: [1, 2]}\r\nc: |\r\n  😀\r\n  z\r\n\r\nd: \"q\"\r\n")]
    [InlineData("\uFEFFa: 1\nb: {x: 1,\n    y: [1, 2]}\nc: |\n  😀\n  z\n\nd: \"q\"\n")]
    public void Every_node_knows_its_place(string text)
    {
        MappingNode root = Read(text);
        string Text(TextSpan span) => text.Substring(span.Start, span.Length).Replace("\r", string.Empty);
        Assert.Equal(["a", "b", "c", "d"], root.Entries.Select(entry => Text(entry.KeySpan)));
        Assert.Equal(["1", "{x: 1,\n    y: [1, 2]}", "|\n  😀\n  z", "\"q\""], root.Entries.Select(entry => Text(entry.Value.Span)));
        Assert.Equal(text.TrimStart('\uFEFF').TrimEnd().Replace("\r", string.Empty), Text(root.Span));
        Assert.Equal("[1, 2]", Text(((MappingNode)root.Find("b")!.Value).Find("y")!.Value.Span));
    }

    [Fact]
    public void A_document_that_is_refused_in_places_keeps_the_rest()
    {
        var problems = Bag("a: &x 1\n<<: {}\na: 2\nb: *x\n[c]: 1\nd: !t 4\n", out Node? root);
        Assert.Equal(
            ["FSC1006", "FSC1008", "FSC1005", "FSC1006", "FSC1010", "FSC1007"],
            problems.ToProblems().Select(static problem => problem.Rule.Id));
        Assert.Equal(["a", "d"], ((MappingNode)root!).Entries.Select(static entry => entry.Key));
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => SchemaReader.Read("a.yaml", "title: a", open: null, cancelled.Token));
    }

    private static MappingNode Read(string text)
    {
        ProblemBag problems = Bag(text, out Node? root);
        Assert.Equal(0, problems.Count);
        return Assert.IsType<MappingNode>(root);
    }

    private static ProblemBag Bag(string text, out Node? root)
    {
        var problems = new ProblemBag(new SourceMap("a.yaml", new LineMap(text), null));
        root = DocumentReader.Read(text, problems, TestContext.Current.CancellationToken);
        return problems;
    }

    private static ScalarNode Scalar(Node node) => Assert.IsType<ScalarNode>(node);
}
