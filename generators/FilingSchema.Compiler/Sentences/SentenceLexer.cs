namespace FilingSchema.Sentences;

/// <summary>A part of a sentence's text: a word, a quoted text, what stands in angle brackets, or a single character.</summary>
/// <param name="Type">Which: <c>w</c>, <c>"</c>, <c>&lt;</c>, the character itself, or <c>\0</c> at the end.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Text">Its text, without quotes or brackets.</param>
/// <param name="Length">How many characters it has in all.</param>
internal readonly record struct SentenceLexeme(char Type, int Start, string Text, int Length);

/// <summary>Parts the text of a sentence. What is a word here is one in a document, too.</summary>
/// <param name="text">The text.</param>
/// <param name="isLiteral">Whether it stood in quotes: no mark means anything then.</param>
internal sealed class SentenceLexer(string text, bool isLiteral = false)
{
    public const char Word = 'w';
    public const char Quoted = '"';
    public const char Bracketed = '<';
    public const char End = '\0';

    private int at;

    /// <summary>The next part. Of one that is not closed, what there is of it.</summary>
    public SentenceLexeme Next(out bool isOpen)
    {
        isOpen = false;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return new SentenceLexeme(End, at, string.Empty, 0);
        }

        int start = at;
        char first = text[at];
        if (!isLiteral && first is (Quoted or Bracketed))
        {
            int close = text.IndexOf(first == Quoted ? Quoted : '>', start + 1);
            isOpen = close < 0;
            at = isOpen ? text.Length : close + 1;
            return new SentenceLexeme(first, start, text.Substring(start + 1, isOpen ? 0 : close - start - 1), at - start);
        }

        at = WordText.EndOf(text, start, text.Length, allowsAsterisk: !isLiteral);
        if (at > start)
        {
            return new SentenceLexeme(Word, start, text.Substring(start, at - start), at - start);
        }

        at = start + 1;
        return new SentenceLexeme(first, start, first.ToString(), 1);
    }
}
