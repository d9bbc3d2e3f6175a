namespace FilingSchema;

/// <summary>Dates and times as RFC 3339 writes them.</summary>
internal static class Rfc3339
{
    /// <summary>More than any date and time is long, in bytes.</summary>
    public const int MaxLength = 40;

    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int OffsetLength = 6;

    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-'
            || !TextValue.TryParseDigits(text[..4], out long year)
            || !TextValue.TryParseDigits(text[5..7], out long month)
            || !TextValue.TryParseDigits(text[8..], out long day)
            || year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month))
        {
            return false;
        }
        date = new((int)year, (int)month, (int)day);
        return true;
    }

    /// <summary>Reads a date and time. A leap second and an offset of more than 14 hours have no <see cref="DateTimeOffset"/>.</summary>
    public static bool TryParseDateTime(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= DateLength
            || (text[DateLength] | 0x20) != 't'
            || !TryParseDate(text[..DateLength], out DateOnly date)
            || !TryParseTime(text[(DateLength + 1)..], out long ticks, out int offset)
            || ticks >= TimeSpan.TicksPerDay
            || Math.Abs(offset) > 14 * 60)
        {
            return false;
        }
        long local = date.ToDateTime(TimeOnly.MinValue).Ticks + ticks;
        long universal = local - (offset * TimeSpan.TicksPerMinute);
        if (universal < 0 || universal > DateTime.MaxValue.Ticks)
            return false;
        value = new(local, TimeSpan.FromMinutes(offset));
        return true;
    }

    /// <summary>Whether the text is a date and time, leap seconds and all offsets among them.</summary>
    public static bool IsDateTime(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && (text[DateLength] | 0x20) == 't' && TryParseDate(text[..DateLength], out _) && IsTime(text[(DateLength + 1)..]);

    /// <summary>Whether the text is a time with its offset: <c>17:30:00Z</c>.</summary>
    public static bool IsTime(ReadOnlySpan<byte> text) => TryParseTime(text, out _, out _);

    /// <summary>Writes a date, <c>yyyy-MM-dd</c>; answers its length.</summary>
    public static int Format(DateOnly date, Span<byte> text)
    {
        TextValue.FormatDigits(date.Year, text[..4]);
        text[4] = (byte)'-';
        TextValue.FormatDigits(date.Month, text[5..7]);
        text[7] = (byte)'-';
        TextValue.FormatDigits(date.Day, text[8..DateLength]);
        return DateLength;
    }

    /// <summary>Writes a date and time, with as many decimals as it has and <c>Z</c> for a zero offset; answers its length.</summary>
    public static int Format(DateTimeOffset value, Span<byte> text)
    {
        int length = Format(DateOnly.FromDateTime(value.DateTime), text);
        text[length++] = (byte)'T';
        FormatPair(value.Hour, (byte)':', text, ref length);
        FormatPair(value.Minute, (byte)':', text, ref length);
        TextValue.FormatDigits(value.Second, text.Slice(length, 2));
        length += 2;
        long fraction = value.Ticks % TimeSpan.TicksPerSecond;
        if (fraction != 0)
        {
            text[length] = (byte)'.';
            TextValue.FormatDigits(fraction, text.Slice(length + 1, 7));
            length += 8;
            while (text[length - 1] == '0')
                length--;
        }
        int offset = value.TotalOffsetMinutes;
        if (offset == 0)
        {
            text[length] = (byte)'Z';
            return length + 1;
        }
        text[length++] = offset < 0 ? (byte)'-' : (byte)'+';
        FormatPair(Math.Abs(offset) / 60, (byte)':', text, ref length);
        TextValue.FormatDigits(Math.Abs(offset) % 60, text.Slice(length, 2));
        return length + 2;
    }

    private static void FormatPair(int number, byte separator, Span<byte> text, ref int length)
    {
        TextValue.FormatDigits(number, text.Slice(length, 2));
        text[length + 2] = separator;
        length += 3;
    }

    // Reads hours, minutes, seconds and decimals into ticks, the offset into minutes.
    private static bool TryParseTime(ReadOnlySpan<byte> text, out long ticks, out int offset)
    {
        ticks = 0;
        offset = 0;
        if (text.Length <= TimeLength || text[2] != ':' || text[5] != ':'
            || !TextValue.TryParseDigits(text[..2], out long hour)
            || !TextValue.TryParseDigits(text[3..5], out long minute)
            || !TextValue.TryParseDigits(text[6..8], out long second)
            || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }
        ReadOnlySpan<byte> rest = text[TimeLength..];
        long fraction = 0;
        if (rest[0] == '.' && !TryParseFraction(ref rest, out fraction))
            return false;
        if (!TryParseOffset(rest, out offset))
            return false;
        if (second == 60)
        {
            // A leap second comes at the end of a day of UTC.
            const int MinutesPerDay = 24 * 60;
            if (((hour * 60) + minute - offset + MinutesPerDay) % MinutesPerDay != MinutesPerDay - 1)
                return false;
            ticks = TimeSpan.TicksPerDay;
            return true;
        }
        ticks = (((((hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction;
        return true;
    }

    private static bool TryParseFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        long unit = TimeSpan.TicksPerSecond / 10;
        int at = 1;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++, unit /= 10)
            ticks += (text[at] - '0') * unit;
        bool hasDigits = at > 1;
        text = text[at..];
        return hasDigits;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
            return (text[0] | 0x20) == 'z';
        if (text.Length != OffsetLength || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !TextValue.TryParseDigits(text[1..3], out long hour)
            || !TextValue.TryParseDigits(text[4..], out long minute)
            || hour > 23 || minute > 59)
        {
            return false;
        }
        minutes = (int)((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return true;
    }
}
