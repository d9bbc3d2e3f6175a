using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar.Tests.Documents;

/// <summary>
/// What a document shows, told without the reader: tags taken off by patterns, hidden elements left out. Only letters and
/// digits are kept, so that it does not matter how either side spaces them.
/// </summary>
internal static partial class VisibleText
{
    [GeneratedRegex(
        @"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>]*>|<ix:header\b.*?</ix:header>|<(head|style|script|title)\b[^>]*>.*?</\1\s*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Unseen { get; }

    // An element that is not displayed, with elements of other names in it.
    [GeneratedRegex(
        @"<(\w+)\b[^>]*display:\s*none[^>]*>(?:(?!</?\1\b).)*</\1\s*>",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden { get; }

    // In a font of symbols a letter is a drawing.
    [GeneratedRegex(
        @"<(font|span|p|div|td)\b[^>]*(?:wingdings|webdings)[^>]*>(?:\s*<(?:ix:\w+|span|font|b)\b[^>]*>)*[^<]*",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Symbols { get; }

    [GeneratedRegex(@"</?[A-Za-z][^>]*>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"^\s*</?(?:PAGE|TABLE|CAPTION|S|C|FN)>.*$", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PlainTextTag { get; }

    public static string OfHtml(string document)
    {
        string text = Unseen.Replace(document, "");
        for (string before = ""; before != text;)
            (before, text) = (text, Hidden.Replace(text, ""));
        return LettersOf(WebUtility.HtmlDecode(Tag.Replace(Symbols.Replace(text, ""), "")));
    }

    public static string OfPlainText(string document) => LettersOf(PlainTextTag.Replace(document, ""));

    public static string LettersOf(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character) && !char.IsSurrogate(character) && character is < '\uE000' or > '\uF8FF')
                letters.Append(character);
        }
        return letters.ToString();
    }
}
