using System.Text;

namespace FilingSchema;

/// <summary>The encoding of texts of any characters as ASCII letters, digits and hyphens (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int Least = 1;
    private const int Most = 26;
    private const int FirstBias = 72;
    private const int FirstCharacter = 128;

    public static string Encode(IReadOnlyList<Rune> text)
    {
        StringBuilder encoded = new();
        foreach (Rune rune in text)
        {
            if (rune.IsAscii)
                encoded.Append((char)rune.Value);
        }
        int basic = encoded.Length;
        int done = basic;
        if (basic > 0)
            encoded.Append('-');
        int delta = 0;
        int bias = FirstBias;
        for (int next = FirstCharacter; done < text.Count; next++)
        {
            int from = next;
            next = text.Where(rune => rune.Value >= from).Min(static rune => rune.Value);
            delta += (next - from) * (done + 1);
            foreach (Rune rune in text)
            {
                if (rune.Value < next)
                    delta++;
                if (rune.Value != next)
                    continue;
                AppendNumber(encoded, delta, bias);
                bias = Adapt(delta, done + 1, done == basic);
                delta = 0;
                done++;
            }
            delta++;
        }
        return encoded.ToString();
    }

    /// <summary>The text; <see langword="null"/> if nothing is encoded so.</summary>
    public static List<Rune>? Decode(string encoded)
    {
        int hyphen = encoded.LastIndexOf('-');
        List<Rune> text = [.. encoded[..Math.Max(0, hyphen)].EnumerateRunes()];
        long character = FirstCharacter;
        long index = 0;
        int bias = FirstBias;
        int at = hyphen + 1;
        while (at < encoded.Length)
        {
            long before = index;
            long weight = 1;
            for (int k = Base; ; k += Base)
            {
                int digit = at < encoded.Length ? DigitOf(encoded[at++]) : -1;
                if (digit < 0 || index > int.MaxValue)
                    return null;
                index += digit * weight;
                int threshold = Threshold(k, bias);
                if (digit < threshold)
                    break;
                weight *= Base - threshold;
            }
            if (index > int.MaxValue)
                return null;
            bias = Adapt((int)(index - before), text.Count + 1, before == 0);
            character += index / (text.Count + 1);
            index %= text.Count + 1;
            if (character > int.MaxValue || !Rune.IsValid((int)character))
                return null;
            text.Insert((int)index++, new Rune((int)character));
        }
        return text;
    }

    private static void AppendNumber(StringBuilder encoded, int number, int bias)
    {
        for (int k = Base; ; k += Base)
        {
            int threshold = Threshold(k, bias);
            if (number < threshold)
                break;
            encoded.Append(DigitAt(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
        encoded.Append(DigitAt(number));
    }

    private static int Threshold(int k, int bias) => Math.Clamp(k - bias, Least, Most);

    private static int Adapt(int delta, int count, bool isFirst)
    {
        const int Skew = 38;
        const int Damp = 700;
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        int k = 0;
        for (; delta > (Base - Least) * Most / 2; k += Base)
            delta /= Base - Least;
        return k + ((Base - Least + 1) * delta / (delta + Skew));
    }

    private static char DigitAt(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int DigitOf(char digit) => char.IsAsciiLetter(digit) ? (digit | 0x20) - 'a' : char.IsAsciiDigit(digit) ? digit - '0' + 26 : -1;
}
