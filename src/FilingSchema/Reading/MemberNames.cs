using System.Buffers.Binary;
using System.Text;

namespace FilingSchema;

/// <summary>The names, unknown to their schemas, that the open objects have had so far, to find the member that is given twice.</summary>
/// <remarks>
/// Nearly every object has few: their names are kept as hashes in a row, which one vectorized search goes through. An object
/// with many gets a set of strings, whose hash nobody can foresee.
/// </remarks>
internal sealed class MemberNames
{
    private const int Few = 64;

    private int[] hashes = new int[128];
    private int[] offsets = new int[128];

    /// <summary>The number of names; an object that ends takes its own away.</summary>
    public int Count;

    /// <summary>Adds a name; <see langword="false"/> if the object has had it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="name">The name without escapes.</param>
    /// <param name="offset">Where its opening quote stands.</param>
    /// <param name="first">Where the names of its object begin.</param>
    /// <param name="many">The names of its object, once they are many.</param>
    public bool Add(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, int offset, int first, ref HashSet<string>? many)
    {
        if (Count - first >= Few)
            return AddToSet(text, name, first, ref many);
        int hash = Hash(name);
        int at = first;
        while (true)
        {
            int found = hashes.AsSpan(at, Count - at).IndexOf(hash);
            if (found < 0)
                break;
            at += found;
            if (IsNameAt(text, offsets[at], name))
                return false;
            at++;
        }
        if (Count == hashes.Length)
        {
            Array.Resize(ref hashes, Count * 2);
            Array.Resize(ref offsets, Count * 2);
        }
        hashes[Count] = hash;
        offsets[Count] = offset;
        Count++;
        return true;
    }

    private bool AddToSet(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, int first, ref HashSet<string>? many)
    {
        if (many is null)
        {
            many = new(StringComparer.Ordinal);
            foreach (int offset in offsets.AsSpan(first, Count - first))
                many.Add(JsonText.NameAt(text, offset));
        }
        return many.Add(Encoding.UTF8.GetString(name));
    }

    private static bool IsNameAt(ReadOnlySpan<byte> text, int offset, ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> written = text[(offset + 1)..];
        if (written.StartsWith(name) && written[name.Length] == '"' && !name.Contains((byte)'\\'))
            return true;
        return written[..written.IndexOf((byte)'"')].Contains((byte)'\\')
            && string.Equals(JsonText.NameAt(text, offset), Encoding.UTF8.GetString(name), StringComparison.Ordinal);
    }

    // Length, beginning and end tell the names of an object apart well enough; the names are compared all the same.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong hash = (uint)name.Length * 0x9E3779B97F4A7C15UL;
        if (name.Length >= 8)
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(name);
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(name[^8..])) * 0xD6E8FEB86659FD93UL + (hash >> 29);
        }
        else
        {
            foreach (byte unit in name)
                hash = (hash * 31) + unit;
            hash *= 0xD6E8FEB86659FD93UL;
        }
        return (int)(hash >> 32);
    }
}
