using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Syntax;

/// <summary>The keywords that the dialect adds to JSON Schema.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void A_section_is_read()
    {
        FilingKeyword filing = Source.ReadRight("""
            x-filing:
              form: 8-K
              item: 5.10
              headings: [Submission of Matters]
              header: Submission of Matters
              since: 2010-02-28
              until: 2010-02-28
              status: follows
              due: { businessDays: 4 }
              successor: "8.01"
            """).Filing!;
        Assert.Equal(
            new FilingKeyword
            {
                Form = "8-K",
                Item = "5.10",
                Headings = Texts("Submission of Matters"),
                Header = Texts("Submission of Matters"),
                Since = "2010-02-28",
                Until = "2010-02-28",
                Status = "follows",
                DueBusinessDays = 4,
                Successor = "8.01",
            },
            filing);
    }

    [Fact]
    public void A_form_is_read()
    {
        FilingKeyword filing = Source.ReadRight("x-filing: { form: 8-K, forms: [8-K, 8-K/A], version: 2025-02 }").Filing!;
        Assert.Equal(new FilingKeyword { Form = "8-K", Forms = Texts("8-K", "8-K/A"), Version = "2025-02" }, filing);
    }

    [Fact]
    public void A_place_in_a_document_is_read()
    {
        ReadKeyword read = Source.ReadRight("""
            const: A
            x-read:
              part: sections
              concept: dei:EntityRegistrantName
              after: [Date of Report, Report date]
              above: Exact name
              box: Written communications
              pattern: '(?i)\d{2}'
              header: [PERIOD]
              group: FILER
              sentence: ['{name: <person>}  left', '{person} went']
              column: Exhibit
              text: [Alpha]
              role: name
              word: [Item, Items]
              captions: Section
              ends: SIGNATURE
            """).Read!;
        Assert.Equal(
            new ReadKeyword
            {
                Part = "sections",
                Concept = Texts("dei:EntityRegistrantName"),
                After = Texts("Date of Report", "Report date"),
                Above = Texts("Exact name"),
                Box = Texts("Written communications"),
                Pattern = @"(?i)\d{2}",
                Header = Texts("PERIOD"),
                Group = "FILER",
                Sentence = Texts("{name: <person>} left", "{person} went"),
                Column = Texts("Exhibit"),
                Text = Texts("Alpha"),
                Role = "name",
                Word = Texts("Item", "Items"),
                Captions = Texts("Section"),
                Ends = Texts("SIGNATURE"),
            },
            read);
    }

    [Fact]
    public void Sentences_keep_the_names_of_phrases_and_have_those_phrases_with_them()
    {
        ReadKeyword read = Source.ReadRight("""
            x-phrases:
              day: "{date}  [,]"
              at: at
              on: on <day>
            x-read: { sentence: [<on> left, left <day>] }
            """).Read!;

        Assert.Equal(Texts("<on> left", "left <day>"), read.Sentence);
        Assert.Equal([new SentencePhrase("day", "{date} [,]"), new SentencePhrase("on", "on <day>")], read.Phrases.AsEnumerable());
    }

    [Theory]
    [InlineData(15, "(BEFORE)", true)]
    [InlineData(60, "(BEFORE)", false)]
    [InlineData(10, "BEFORE BEFORE", true)]
    [InlineData(20, "BEFORE BEFORE", false)]
    [InlineData(100, "BEFORE BEFORE", false)]
    public void Phrases_of_phrases_become_neither_too_deep_nor_too_long(int count, string phrase, bool isRight)
    {
        IEnumerable<string> phrases = Enumerable.Range(1, count).Select(i => $"  p{i}: '{phrase.Replace("BEFORE", $"<p{i - 1}>", StringComparison.Ordinal)}'");

        IReadOnlyList<string> places = Source.Places(string.Join('\n', ["x-phrases:", "  p0: '{date}'", .. phrases, $"x-read: {{ sentence: <p{count}> }}"]));

        Assert.Equal(isRight ? 0 : 1, places.Count);
        Assert.All(places, static place => Assert.StartsWith("FSC1114 ", place, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_is_too_long_is_one_mistake_whatever_is_in_it() =>
        Assert.Equal(["FSC1114 1:21"], Source.Places($"x-read: {{ sentence: '{{date}}{new string(')', 200_000)}' }}"));

    [Fact]
    public void Every_mistake_of_a_long_sentence_is_placed()
    {
        IReadOnlyList<string> places = Source.Places($"x-read: {{ sentence: '{{date}}{new string(')', 19_000)}' }}");
        Assert.Equal(19_000, places.Count);
        Assert.Equal("FSC1114 1:19027", places[^1]);
    }

    [Fact]
    public void A_sentence_nested_too_deeply_is_one_mistake() =>
        Assert.Equal(["FSC1114 1:62"], Source.Places($"x-read: {{ sentence: '{new string('(', 50)}{{date}}{new string(')', 50)}' }}"));

    [Fact]
    public void A_CSharp_name_is_read() =>
        Assert.Equal(
            new CSharpKeyword { Name = "SecurityHolderVote", Namespace = "Acme.Filings" },
            Source.ReadRight("x-csharp: { name: SecurityHolderVote, namespace: Acme.Filings }").CSharp);

    [Theory]
    [InlineData("x-filing: { form: 8-K, item: 5.7x }", "FSC3003 1:30")]
    [InlineData("x-filing: { form: 8-K, since: 2010-02-28 }", "FSC3003 1:1")]
    [InlineData("x-filing: { form: 8-K, item: '5', since: 2004-02-30 }", "FSC1107 1:42")]
    [InlineData("x-filing: { form: 8-K, item: '5', since: 2011-01-01, until: 2010-12-31 }", "FSC3002 1:61")]
    [InlineData("x-filing: { form: 8-K, item: '5', status: file }", "FSC1104 1:43")]
    [InlineData("x-filing: { form: 8-K, item: '5', due: 4 }", "FSC1103 1:40")]
    [InlineData("x-filing: { form: 8-K, item: '5', due: { days: 4 } }", "FSC1101 1:42")]
    [InlineData("x-filing: { form: '' }", "FSC1109 1:19")]
    [InlineData("x-filing: 8-K", "FSC1103 1:11")]
    [InlineData("x-read: { part: page }", "FSC1104 1:17")]
    [InlineData("x-read: { role: nam }", "FSC1104 1:17")]
    [InlineData("x-read: { after: [a, {}] }", "FSC1103 1:11")]
    [InlineData("x-read: { after: [] }", "FSC1109 1:11")]
    [InlineData("x-read: { pattern: '(' }", "FSC1106 1:20")]
    [InlineData("x-read: { sentence: ['{date}', '('] }", "FSC1114 1:33")]
    [InlineData("x-read: { sentence: 'resigned' }", "FSC1114 1:21")]
    [InlineData("x-read: { sentence: '[{date}]' }", "FSC1114 1:21")]
    [InlineData("x-read: { sentence: '{date} on) it' }", "FSC1114 1:31")]
    [InlineData("x-read: { sentence: '{date} it''s <here>' }", "FSC1114 1:35")]
    [InlineData("x-read: { sentence: \"{date} \\u0041 <here>\" }", "FSC1114 1:36")]
    [InlineData("x-read: { sentence: '{date} <up to +30 words> it' }", "FSC1114 1:29")]
    [InlineData("x-read:\n  sentence: >-\n    {date} on\n    <here>", "FSC1114 4:5")]
    [InlineData("x-phrases: { on: 'on <at>', at: at }\nx-read: { sentence: '{date} <on>' }", "FSC1114 1:22")]
    [InlineData("x-phrases: { date: 'on' }", "FSC1114 1:14")]
    [InlineData("properties: { a: { type: string, x-phrases: { a: b } } }", "FSC1101 1:34")]
    [InlineData("x-read: { ends: SIGNATURE }", "FSC3004 1:11")]
    [InlineData("x-read: { text: None }", "FSC3004 1:11")]
    [InlineData("x-read: true", "FSC1103 1:9")]
    [InlineData("x-csharp: { name: class }", "FSC2009 1:19")]
    [InlineData("x-csharp: { name: file }", "FSC2009 1:19")]
    [InlineData("x-csharp: { name: scoped }", "FSC2009 1:19")]
    [InlineData("x-csharp: { name: extension }", "FSC2009 1:19")]
    [InlineData("x-csharp: { name: partial }", "FSC2009 1:19")]
    [InlineData("x-csharp: { name: 1A }", "FSC2009 1:19")]
    [InlineData("x-csharp: { namespace: A..B }", "FSC2009 1:24")]
    [InlineData("x-csharp: Name", "FSC1103 1:11")]
    public void A_mistake_is_reported_where_it_stands(string text, string place) => Assert.Equal([place], Source.Places(text));

    private static EquatableArray<string> Texts(params string[] texts) => texts.ToEquatableArray();
}
