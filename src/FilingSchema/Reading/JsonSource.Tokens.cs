using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FilingSchema;

// The grammar of JSON (RFC 8259). What cannot stand where it stands stops the source: from then on there is nothing more to read.
public ref partial struct JsonSource
{
    /// <summary>Moves to the next token; 0 at the end of the text.</summary>
    internal byte Peek()
    {
        int at = position;
        while ((uint)at < (uint)text.Length)
        {
            byte unit = text[at];
            if (unit > (byte)' ' || !(unit is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                position = at;
                return unit;
            }
            at++;
        }
        position = at;
        return 0;
    }

    private bool Stop(int offset, bool isTooDeep = false)
    {
        if (!IsStopped)
            (StoppedAt, IsTooDeep) = (offset, isTooDeep);
        position = text.Length;
        return false;
    }

    /// <summary>Enters an object or a list.</summary>
    internal bool Open()
    {
        if (depth == JsonText.MaxDepth)
            return Stop(position, isTooDeep: true);
        depth++;
        position++;
        return true;
    }

    /// <summary>Moves to the next part of an object or list; <see langword="false"/> behind its end.</summary>
    internal bool MoveNext(byte end, scoped ref bool isFirst)
    {
        byte unit = Peek();
        if (unit == end)
        {
            position++;
            depth--;
            return false;
        }
        if (isFirst)
        {
            isFirst = false;
            return true;
        }
        if (unit != (byte)',')
            return Stop(position);
        position++;
        Peek();
        return true;
    }

    /// <summary>Moves behind a member's name.</summary>
    internal bool SkipName()
    {
        nameStart = position;
        if (Peek() != (byte)'"' || !SkipString())
            return Stop(position);
        nameEnd = position - 1;
        nameHasEscapes = hasEscapes;
        return true;
    }

    /// <summary>Moves from behind a member's name to its value.</summary>
    internal bool SkipColon()
    {
        if (Peek() != (byte)':')
            return Stop(position);
        position++;
        Peek();
        return true;
    }

    /// <summary>Moves from a member's name to its value.</summary>
    internal bool MoveToValue() => SkipName() && SkipColon();

    // The same for a name whose length, its quotes included, is known; false, without moving, if something else than a colon follows at once.
    private bool MoveToValue(int length)
    {
        int colon = position + length;
        if ((uint)colon >= (uint)text.Length || text[colon] != (byte)':')
            return false;
        nameStart = position;
        nameEnd = colon - 1;
        nameHasEscapes = false;
        position = colon + 1;
        Peek();
        return true;
    }

    /// <summary>Moves behind the value.</summary>
    internal bool SkipValue() => Peek() switch
    {
        (byte)'"' => SkipString(),
        (byte)'{' => SkipObject(),
        (byte)'[' => SkipList(),
        (byte)'t' => SkipLiteral("true"u8),
        (byte)'f' => SkipLiteral("false"u8),
        (byte)'n' => SkipLiteral("null"u8),
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => SkipNumber(),
        _ => Stop(position),
    };

    // As deep as objects and lists may be nested, the stack goes.
    private bool SkipObject()
    {
        bool isFirst = true;
        if (Open())
        {
            while (MoveNext((byte)'}', ref isFirst) && MoveToValue())
                SkipValue();
        }
        return !IsStopped;
    }

    private bool SkipList()
    {
        bool isFirst = true;
        if (Open())
        {
            while (MoveNext((byte)']', ref isFirst))
                SkipValue();
        }
        return !IsStopped;
    }

    private bool SkipLiteral(ReadOnlySpan<byte> literal)
    {
        ReadOnlySpan<byte> rest = text[position..];
        if (!rest.StartsWith(literal))
            return Stop(position + rest.CommonPrefixLength(literal));
        position += literal.Length;
        return true;
    }

    private bool SkipNumber()
    {
        int at = position;
        if (text[at] == (byte)'-')
            at++;
        int digits = at;
        at = SkipDigits(at);
        // A zero before other digits ends the number, which nothing but a comma or an end may follow.
        if (at > digits && text[digits] == (byte)'0')
            at = digits + 1;
        if (at == digits)
            return Stop(at);
        if (at < text.Length && text[at] == (byte)'.')
        {
            digits = at + 1;
            at = SkipDigits(digits);
            if (at == digits)
                return Stop(at);
        }
        if (at < text.Length && (text[at] | 0x20) == (byte)'e')
        {
            at++;
            if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
                at++;
            digits = at;
            at = SkipDigits(digits);
            if (at == digits)
                return Stop(at);
        }
        position = at;
        return true;
    }

    private readonly int SkipDigits(int at)
    {
        while ((uint)at < (uint)text.Length && char.IsAsciiDigit((char)text[at]))
            at++;
        return at;
    }

    // Moves behind the string; notes whether it has escapes, and whether these make up characters.
    private bool SkipString()
    {
        int opening = position;
        hasEscapes = false;
        int at = opening + 1;
        while (true)
        {
            at = FindSpecial(at);
            if (at == text.Length)
                return Stop(at);
            byte unit = text[at];
            if (unit == (byte)'"')
            {
                position = at + 1;
                return true;
            }
            if (unit != (byte)'\\')
                return Stop(at);
            hasEscapes = true;
            at = SkipEscape(at, opening);
            if (at < 0)
                return false;
        }
    }

    // Where the next quote, backslash or control character stands; else the end of the text.
    private readonly int FindSpecial(int at)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        Vector128<byte> quote = Vector128.Create((byte)'"');
        Vector128<byte> backslash = Vector128.Create((byte)'\\');
        Vector128<byte> space = Vector128.Create((byte)' ');
        for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            Vector128<byte> units = Vector128.LoadUnsafe(ref start, (nuint)at);
            uint special = (Vector128.Equals(units, quote) | Vector128.Equals(units, backslash) | Vector128.LessThan(units, space)).ExtractMostSignificantBits();
            if (special != 0)
                return at + BitOperations.TrailingZeroCount(special);
        }
        while (at < text.Length && text[at] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
            at++;
        return at;
    }

    // Where the text goes on behind the escape at a place; below 0 if it is none.
    private int SkipEscape(int at, int opening)
    {
        byte kind = at + 1 < text.Length ? text[at + 1] : (byte)0;
        if (kind is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
            return at + 2;
        if (kind != (byte)'u')
        {
            Stop(at + 1);
            return -1;
        }
        for (int i = at + 2; i < at + JsonText.UnicodeEscape; i++)
        {
            if (i < text.Length && char.IsAsciiHexDigit((char)text[i]))
                continue;
            Stop(i);
            return -1;
        }
        int length = JsonText.LengthOfUnicode(text[at..], out bool isHalf);
        if (isHalf)
            halfPair = opening;
        return at + length;
    }
}
