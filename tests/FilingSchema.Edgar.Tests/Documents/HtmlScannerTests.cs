using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using ForeignToken = AngleSharp.Html.Parser.Tokens.HtmlToken;

namespace FilingSchema.Edgar.Tests.Documents;

/// <summary>The scanner sees in HTML what AngleSharp's tokenizer sees in it, which goes by the same standard.</summary>
public sealed class HtmlScannerTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "/", "=", "\"", "'", "&", "#", "x", "!", "-", "--", " ", "\n", "\r\n", "\t", "a", "B", "1", "?", "<p", "<P>", "</p>", "<br/>", "<!--", "-->", "--!>",
        "<!DOCTYPE html>", "<!x>", "<?xml version='1.0'?>", "</>", "</ p>", "<a href='b'>", "<a href=\"b&amp;c\" HREF=d e>", "<td colspan=2/>", "<ix:nonNumeric name=a />",
        "<title>", "</title>", "</title >", "<style>", "</style>", "<script>", "</script>", "<SCRIPT a=b>", "&amp;", "&AMP", "&nbsp", "&copy=", "&notin;", "&notit;", "&ngE;",
        "&#8221;", "&#x201C;", "&#150", "&#0;", "&#xD800;", "&#1114112;", "&#99999999999999999999;", "&fjlig;", "&bogus;", "&Afr;", "\u00A0", "\u2610",
    ];

    [Theory]
    [InlineData("<p class=\"a\" style='b: c'>One &amp; <b>two</b></p>")]
    [InlineData("a < b, 1<2 and </ bogus > <3")]
    [InlineData("<title>a &lt;b></title x><style>p > a { } &amp; </styles></style>")]
    [InlineData("<script><!-- document.write('<script></script>'); --></script>after")]
    [InlineData("<script><!--><script></script>after")]
    [InlineData("<p a=1 b='2' c=\"3\" d = 4 e/f =g/h>")]
    [InlineData("one<p two")]
    [InlineData("one<!-- two")]
    [InlineData("one</")]
    [InlineData("one<")]
    [InlineData("<a href=\"x?a&amp=1&copy=2&copy;&notx\">")]
    public void Tags_and_text_are_those_of_the_standard(string html) => Assert.Equal(OfAngleSharp(html), OfScanner(html));

    [Fact]
    public void Whatever_stands_in_a_file_is_taken_apart_by_the_standard()
    {
        Random random = new(20261128);
        for (int i = 0; i < 20_000; i++)
        {
            string html = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(OfAngleSharp(html), OfScanner(html));
        }
    }

    [Fact]
    public void Real_documents_are_taken_apart_by_the_standard()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt"))
        {
            string html = File.ReadAllText(path);
            Assert.Equal(OfAngleSharp(html), OfScanner(html));
        }
    }

    [Fact]
    public void A_text_is_of_the_source_but_for_its_references()
    {
        HtmlScanner scanner = new(new FilingText("<p>A&nbsp;B"), 0, "<p>A&nbsp;B".Length);
        Assert.Equal(HtmlToken.StartTag, scanner.Read());
        foreach ((string characters, int offset) in (ReadOnlySpan<(string, int)>)[("A", 3), ("\u00A0", 4), ("B", 10)])
        {
            Assert.Equal(HtmlToken.Text, scanner.Read());
            Assert.Equal((characters, offset, 3), (scanner.Characters.ToString(), scanner.Offset, scanner.TextOffset));
        }
        Assert.Equal(HtmlToken.End, scanner.Read());
    }

    private static string OfScanner(string html)
    {
        HtmlScanner scanner = new(new FilingText(html), 0, html.Length);
        StringBuilder tokens = new();
        StringBuilder text = new();
        while (true)
        {
            HtmlToken token = scanner.Read();
            if (token == HtmlToken.Text)
            {
                text.Append(scanner.Characters);
                continue;
            }
            EndText(tokens, text);
            if (token == HtmlToken.End)
                return tokens.ToString();
            string opening = token == HtmlToken.EndTag ? "</" : "<";
            Assert.StartsWith(opening + scanner.Element.Name, html[scanner.Offset..], StringComparison.OrdinalIgnoreCase);
            tokens.Append(opening).Append(scanner.Element.Name);
            for (int i = 0; token == HtmlToken.StartTag && i < scanner.AttributeCount; i++)
            {
                if (!Enumerable.Range(0, i).Any(before => scanner.HasName(before, scanner.Name(i))))
                    tokens.Append(' ').Append(scanner.Name(i).ToString().ToLowerInvariant()).Append('=').Append(Lines(scanner.Value(i).ToString()));
            }
            tokens.Append(scanner.IsSelfClosing ? "/>" : ">").Append('\n');
            if (token == HtmlToken.StartTag && scanner.Element.Kind is ElementKind.Script or ElementKind.Style or ElementKind.Title)
                scanner.PassContent();
        }
    }

    private static string OfAngleSharp(string html)
    {
        using HtmlTokenizer tokenizer = new(new TextSource(new ReadOnlyMemoryTextSource(html.AsMemory())), (IEntityProviderExtended)HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
        };
        StringBuilder tokens = new();
        StringBuilder text = new();
        while (true)
        {
            ForeignToken token = tokenizer.Get();
            if (token.Type == HtmlTokenType.Character)
                text.Append(token.Data);
            if (token.Type == HtmlTokenType.EndOfFile)
            {
                EndText(tokens, text);
                return tokens.ToString();
            }
            if (token is not HtmlTagToken tag)
                continue;
            EndText(tokens, text);
            tokens.Append(tag.Type == HtmlTokenType.EndTag ? "</" : "<").Append(tag.Name);
            foreach (HtmlAttributeToken attribute in tag.Type == HtmlTokenType.StartTag ? tag.Attributes.DistinctBy(static attribute => attribute.Name) : [])
                tokens.Append(' ').Append(attribute.Name).Append('=').Append(Lines(attribute.Value));
            tokens.Append(tag.IsSelfClosing ? "/>" : ">").Append('\n');
            if (tag.Type == HtmlTokenType.StartTag)
                tokenizer.State = tag.Name switch { "title" => HtmlParseMode.RCData, "style" => HtmlParseMode.Rawtext, "script" => HtmlParseMode.Script, _ => HtmlParseMode.PCData };
        }
    }

    private static void EndText(StringBuilder tokens, StringBuilder text)
    {
        if (text.Length > 0)
            tokens.Append(Lines(text.ToString())).Append('\n');
        text.Clear();
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
