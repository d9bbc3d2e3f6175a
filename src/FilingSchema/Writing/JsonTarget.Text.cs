using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FilingSchema;

// Text of ASCII, which nearly all text is: looked through and copied in one pass, where the writer by itself takes several.
public sealed partial class JsonTarget
{
    private const int Piece = 16;

    // What the default encoder escapes beside what the relaxed one does.
    private static readonly SearchValues<byte> EscapedByDefault = SearchValues.Create("<>&'+`"u8);

    // Writes nothing, and answers false, if the text has other characters, or some for the default encoder to escape.
    private bool TryWriteAscii(ReadOnlySpan<char> text)
    {
        Span<byte> room = Room(text.Length + 3);
        room[0] = (byte)'"';
        int plain = CopyPlain(text, room[1..]);
        if (plain < text.Length)
            return IsRelaxed && TryEscape(text, plain);
        if (!IsRelaxed && room.Slice(1, plain).ContainsAny(EscapedByDefault))
            return false;
        room[plain + 1] = (byte)'"';
        EndValue(length + plain + 2);
        return true;
    }

    // The beginning of the text, behind a quote, is in its place.
    private bool TryEscape(ReadOnlySpan<char> text, int plain)
    {
        int start = length++;
        while (true)
        {
            length += plain;
            if (plain == text.Length)
                break;
            if (!char.IsAscii(text[plain]))
            {
                length = start;
                return false;
            }
            length += Escape(text[plain], Room(JsonText.UnicodeEscape));
            text = text[(plain + 1)..];
            plain = CopyPlain(text, Room(text.Length));
        }
        Room(2)[0] = (byte)'"';
        EndValue(length + 1);
        return true;
    }

    // Copies what comes before the first character that is not of ASCII or has to be escaped; answers how much that is.
    // The last piece begins early enough to be as long as the others: what it has in common with them is known to be plain.
    private static int CopyPlain(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte to = ref MemoryMarshal.GetReference(utf8);
        if (text.Length < Piece)
            return CopyPlainPiece(text, ref from, ref to);
        for (int at = 0; ; at = Math.Min(at + Piece, text.Length - Piece))
        {
            Vector128<byte> units = Narrow(Vector128.LoadUnsafe(ref from, (nuint)at), Vector128.LoadUnsafe(ref from, (nuint)(at + (Piece / 2))));
            units.StoreUnsafe(ref to, (nuint)at);
            int found = FindSpecial(units);
            if (found < Piece || at == text.Length - Piece)
                return at + found;
        }
    }

    // The same for a text shorter than a piece: two parts, which overlap.
    private static int CopyPlainPiece(ReadOnlySpan<char> text, ref ushort from, ref byte to)
    {
        int part = text.Length >= Piece / 2 ? Piece / 2 : Piece / 4;
        int last = text.Length - part;
        Vector128<byte> units;
        if (part == Piece / 2)
        {
            units = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)last));
            units.GetLower().StoreUnsafe(ref to);
            units.GetUpper().StoreUnsafe(ref to, (nuint)last);
        }
        else if (last >= 0)
        {
            Vector128<ulong> parts = Vector128.Create(ReadQuarter(ref from), ReadQuarter(ref Unsafe.Add(ref from, last)));
            units = Narrow(parts.AsUInt16(), Vector128.Create((ushort)' '));
            ulong both = units.AsUInt64()[0];
            Unsafe.WriteUnaligned(ref to, (uint)both);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, last), (uint)(both >> 32));
        }
        else
        {
            int plain = 0;
            for (; plain < text.Length && text[plain] is >= ' ' and < '\u007F' and not ('"' or '\\'); plain++)
                Unsafe.Add(ref to, plain) = (byte)text[plain];
            return plain;
        }
        int found = FindSpecial(units);
        return found < part ? found : found < 2 * part ? last + found - part : text.Length;
    }

    private static ulong ReadQuarter(ref ushort units) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref units));

    // What is no byte becomes one that is not of ASCII.
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper) => Vector128.NarrowWithSaturation(lower, upper);

    // The place of the first unit that is not of ASCII or has to be escaped; beyond them all if there is none.
    private static int FindSpecial(Vector128<byte> units)
    {
        Vector128<byte> special = Vector128.Equals(units, Vector128.Create((byte)'"'))
            | Vector128.Equals(units, Vector128.Create((byte)'\\'))
            | Vector128.Equals(units, Vector128.Create((byte)0x7F))
            | Vector128.LessThan(units.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
        return BitOperations.TrailingZeroCount(special.ExtractMostSignificantBits() | (1u << Piece));
    }

    private static int Escape(char unit, Span<byte> json)
    {
        json[0] = (byte)'\\';
        json[1] = unit switch
        {
            '"' or '\\' => (byte)unit,
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            _ => (byte)'u',
        };
        if (json[1] != 'u')
            return 2;
        ((int)unit).TryFormat(json[2..], out _, "X4");
        return JsonText.UnicodeEscape;
    }
}
