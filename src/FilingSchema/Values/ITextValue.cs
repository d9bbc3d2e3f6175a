using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace FilingSchema;

/// <summary>A small value that is written as a short text and reads back as exactly that text.</summary>
/// <remarks>Each type says how its text is read from UTF-8 and written; what .NET's parsing interfaces ask beyond that stands here once.</remarks>
internal interface ITextValue<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>, IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : struct, ITextValue<TSelf>
{
    /// <summary>More than any such text is long, in bytes.</summary>
    const int MaxLength = 64;

    /// <summary>What the text has to be, as the end of a sentence: <c>a CIK of ten digits, such as 0000320193</c>.</summary>
    static abstract string Expected { get; }

    static abstract bool TryParse(ReadOnlySpan<byte> utf8Text, out TSelf value);

    /// <summary>Writes the text; answers its length, at most <see cref="MaxLength"/>.</summary>
    int Format(Span<byte> utf8Text);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TextValue.Parse<TSelf>(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) =>
        TextValue.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextValue.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TextValue.TryParse(s, out result);

    static TSelf IUtf8SpanParsable<TSelf>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TextValue.Parse<TSelf>(utf8Text);

    static bool IUtf8SpanParsable<TSelf>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(utf8Text, out result);
}

/// <summary>Reads and writes <see cref="ITextValue{TSelf}"/>s.</summary>
internal static class TextValue
{
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, ITextValue<T> =>
        TryParse(text, out T value) ? value : throw Refused<T>(Excerpt.Of(text.ToString()));

    public static T Parse<T>(ReadOnlySpan<byte> utf8Text)
        where T : struct, ITextValue<T> =>
        T.TryParse(utf8Text, out T value) ? value : throw Refused<T>(Excerpt.Of(Encoding.UTF8.GetString(utf8Text)));

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, ITextValue<T>
    {
        Span<byte> utf8 = stackalloc byte[ITextValue<T>.MaxLength];
        if (System.Text.Unicode.Utf8.FromUtf16(text, utf8, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done)
            return T.TryParse(utf8[..length], out value);
        value = default;
        return false;
    }

    public static string ToString<T>(T value)
        where T : struct, ITextValue<T>
    {
        Span<byte> utf8 = stackalloc byte[ITextValue<T>.MaxLength];
        return Encoding.UTF8.GetString(utf8[..value.Format(utf8)]);
    }

    /// <summary>Reads digits, and nothing but digits.</summary>
    public static bool TryParseDigits(ReadOnlySpan<byte> utf8Text, out long number)
    {
        number = 0;
        foreach (byte unit in utf8Text)
        {
            if (!char.IsAsciiDigit((char)unit))
                return false;
            number = (number * 10) + (unit - '0');
        }
        return !utf8Text.IsEmpty;
    }

    /// <summary>Fills the span with the number's digits, zeros before them.</summary>
    public static void FormatDigits(long number, Span<byte> utf8Text)
    {
        for (int i = utf8Text.Length - 1; i >= 0; i--)
        {
            utf8Text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }

    private static FormatException Refused<T>(string found)
        where T : struct, ITextValue<T> => new($"The text must be {T.Expected}, but is {found}.");
}
