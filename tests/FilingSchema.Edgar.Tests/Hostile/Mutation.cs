using System.Text;

namespace FilingSchema.Edgar.Tests.Hostile;

/// <summary>Damages a filing as bad tools, bad lines and bad will do.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<byte[]> filings)
{
    /// <summary>What a damaged filing may grow to, in bytes.</summary>
    public const int LongestCase = 4_000_000;

    private static readonly string[] Openings =
    [
        "<div>", "<table><tr><td>", "<b>", "<font face=Wingdings>", "<ix:nonNumeric name=\"dei:DocumentType\" contextRef=\"c\">", "<ix:header>",
        "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n", "<TEXT>", "<SEC-HEADER>\n", "<!--", "<![CDATA[", "<td colspan=1000000>", "<td rowspan=99999999>",
        "<style>", "<script>", "<textarea>", "<plaintext>", "<title>", "<pre>", "&#x", "&#1114112;", "&#xD800;", "\"", "<a href='",
    ];

    private static readonly string[] Closings =
    [
        "</div>", "</table>", "</td>", "</html>", "</TEXT>", "</DOCUMENT>", "</SEC-HEADER>", "</ix:header>", "</ix:nonNumeric>", "-->", "]]>",
        "</p>", "</body>", "</SEC-DOCUMENT>", "-----END PRIVACY-ENHANCED MESSAGE-----",
    ];

    private static readonly string[] Phrases =
    [
        "\nItem 8.01 ", "\nItems 1.01, 2.03 and 9.01 ", "\nITEM 5. ", "\nItem 99.99 ", "SIGNATURE\n", "EXHIBIT INDEX\n", "\n<PAGE>\n", "/s/ ", "\t",
        "\nITEM INFORMATION:\t\tOther Events\n", "Exhibit No. Description\n", "99.1 ", "(d) Exhibits. ", "For Against Abstain Broker Non-Votes\n",
        "[ ] ", "\u2612", "\u00A0", "\u202E", "\uFEFF", "\0", "\r", "%", "Date of Report: February 30, 2014 ", new string('9', 400), new string('(', 400),
        new string(' ', 3000), new string('.', 3000), new string('-', 3000), string.Concat(Enumerable.Repeat("a b ", 800)),
    ];

    /// <summary>One of the filings, damaged in one to three ways.</summary>
    public byte[] Next()
    {
        byte[] filing = Pick(filings);
        for (int times = random.Next(1, 4); times > 0; times--)
            filing = Damage(filing);
        return filing;
    }

    private byte[] Damage(byte[] filing) => random.Next(9) switch
    {
        0 => Cut(filing),
        1 => Repeat(filing),
        2 => Swap(filing),
        3 => Nest(filing),
        4 => FlipBytes(filing),
        5 => ChangeCharacters(filing),
        6 => Join(filing, Pick(filings)),
        7 => InsertPhrases(filing),
        _ => Close(filing),
    };

    private byte[] Cut(byte[] filing)
    {
        (int start, int length) = Stretch(filing);
        return random.Next(3) == 0 ? filing[..start] : [.. filing[..start], .. filing[(start + length)..]];
    }

    private byte[] Repeat(byte[] filing)
    {
        (int start, int length) = Stretch(filing);
        if (length == 0)
            return filing;
        int times = random.Next(2, 1 + Math.Clamp((LongestCase - filing.Length) / length, 2, 500));
        return [.. filing[..start], .. Enumerable.Repeat(filing[start..(start + length)], times).SelectMany(static piece => piece), .. filing[(start + length)..]];
    }

    private byte[] Swap(byte[] filing)
    {
        (int first, int length) = Stretch(filing);
        int second = first + length;
        int last = random.Next(second, filing.Length + 1);
        return [.. filing[..first], .. filing[second..last], .. filing[first..second], .. filing[last..]];
    }

    private byte[] Nest(byte[] filing)
    {
        (int start, int length) = Stretch(filing);
        byte[] opening = Encoding.UTF8.GetBytes(Pick(Openings));
        int times = random.Next(4) == 0 ? random.Next(1, 20_000) : random.Next(1, 20);
        times = Math.Min(times, Math.Max(1, (LongestCase - filing.Length) / opening.Length));
        return [.. filing[..start], .. Enumerable.Repeat(opening, times).SelectMany(static piece => piece), .. filing[start..(start + length)], .. filing[start..]];
    }

    private byte[] FlipBytes(byte[] filing)
    {
        byte[] flipped = [.. filing];
        for (int times = random.Next(1, 200); times > 0 && flipped.Length > 0; times--)
            flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
        return flipped;
    }

    private byte[] ChangeCharacters(byte[] filing)
    {
        string text = Encoding.Latin1.GetString(filing);
        return random.Next(7) switch
        {
            0 => Encoding.Unicode.GetBytes(text),
            1 => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => Encoding.UTF8.GetBytes(text),
            3 => [.. Encoding.UTF8.GetPreamble(), .. filing],
            4 => Encoding.Latin1.GetBytes(text.Replace(' ', '\u00A0')),
            5 => Encoding.Latin1.GetBytes(text.Replace("\n", random.Next(2) == 0 ? "\r" : "", StringComparison.Ordinal)),
            _ => Encoding.Latin1.GetBytes(random.Next(2) == 0 ? text.ToUpperInvariant() : text.ToLowerInvariant()),
        };
    }

    private byte[] InsertPhrases(byte[] filing)
    {
        for (int times = random.Next(1, 6); times > 0; times--)
            filing = Insert(filing, Pick(Phrases));
        return filing;
    }

    private byte[] Close(byte[] filing) => Insert(filing, Pick(Closings));

    private byte[] Insert(byte[] filing, string text)
    {
        int at = random.Next(filing.Length + 1);
        return [.. filing[..at], .. Encoding.UTF8.GetBytes(text), .. filing[at..]];
    }

    private byte[] Join(byte[] one, byte[] other) => [.. one[..random.Next(one.Length + 1)], .. other[random.Next(other.Length + 1)..]];

    /// <summary>A stretch of any size, small ones as likely as large ones.</summary>
    private (int Start, int Length) Stretch(byte[] filing)
    {
        int start = random.Next(filing.Length + 1);
        double share = Math.Pow(random.NextDouble(), 4);
        return (start, (int)(share * (filing.Length - start)));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
