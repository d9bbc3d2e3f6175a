using System.Globalization;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Reading;

/// <summary>Tells text from what is none.</summary>
internal static class TextCheck
{
    /// <summary>The place of the first character that no text file has: a control character, half a surrogate pair, or the mark of undecodable bytes.</summary>
    public static TextSpan? FindForbidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || c is '\uFFFD' or '\uFFFE' or '\uFFFF' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')))
            {
                return new TextSpan(i, 1);
            }
        }

        return null;
    }

    /// <summary>The name of a character that cannot be printed: <c>U+0000</c>.</summary>
    public static string NameOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
