using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>The names that the open objects have had so far, to find the member that is given twice.</summary>
/// <remarks>
/// Nearly every object is small: its names are kept as hashes in a row, which one vectorized search goes through. A large
/// object gets a set of strings, whose hash nobody can foresee.
/// </remarks>
internal sealed class MemberNames
{
    private const int Few = 64;

    private int[] hashes = new int[128];
    private int[] offsets = new int[128];
    private int count;

    private Frame[] frames = new Frame[16];
    private int depth;

    /// <summary>Where the object that is open innermost begins.</summary>
    public int ObjectOffset => frames[depth - 1].ObjectOffset;

    /// <summary>The number of members that the object has had.</summary>
    public int Count => count - frames[depth - 1].First;

    public void Clear()
    {
        Array.Clear(frames);
        count = 0;
        depth = 0;
    }

    public void Open(int objectOffset)
    {
        if (depth == frames.Length)
            Array.Resize(ref frames, depth * 2);
        frames[depth++] = new(objectOffset, count, null);
    }

    public void Close() => count = frames[--depth].First;

    /// <summary>Adds a name; <see langword="false"/> if the object has had it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="name">The name without escapes.</param>
    /// <param name="offset">Where its opening quote stands.</param>
    public bool Add(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, int offset)
    {
        int first = frames[depth - 1].First;
        if (count - first >= Few)
            return AddToSet(text, name, first);
        int hash = Hash(name);
        int at = first;
        while (true)
        {
            int found = hashes.AsSpan(at, count - at).IndexOf(hash);
            if (found < 0)
                break;
            at += found;
            if (IsNameAt(text, offsets[at], name))
                return false;
            at++;
        }
        if (count == hashes.Length)
        {
            Array.Resize(ref hashes, count * 2);
            Array.Resize(ref offsets, count * 2);
        }
        hashes[count] = hash;
        offsets[count] = offset;
        count++;
        return true;
    }

    private bool AddToSet(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name, int first)
    {
        HashSet<string>? names = frames[depth - 1].Names;
        if (names is null)
        {
            names = new(StringComparer.Ordinal);
            foreach (int offset in offsets.AsSpan(first, count - first))
                names.Add(NameAt(text, offset));
            frames[depth - 1] = frames[depth - 1] with { Names = names };
        }
        return names.Add(Encoding.UTF8.GetString(name));
    }

    private static bool IsNameAt(ReadOnlySpan<byte> text, int offset, ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> written = text[(offset + 1)..];
        if (written.StartsWith(name) && written[name.Length] == '"' && !name.Contains((byte)'\\'))
            return true;
        return written[..written.IndexOf((byte)'"')].Contains((byte)'\\')
            && string.Equals(NameAt(text, offset), Encoding.UTF8.GetString(name), StringComparison.Ordinal);
    }

    private static string NameAt(ReadOnlySpan<byte> text, int offset)
    {
        Utf8JsonReader reader = new(text[offset..], isFinalBlock: false, default);
        reader.Read();
        return JsonText.GetString(in reader);
    }

    // Length, beginning and end tell the names of a schema apart well enough; the names are compared all the same.
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

    private readonly record struct Frame(int ObjectOffset, int First, HashSet<string>? Names);
}
