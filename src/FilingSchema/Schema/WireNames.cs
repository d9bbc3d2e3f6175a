using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema;

/// <summary>The JSON names of an enum's values, both ways.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireNames<TEnum>
    where TEnum : struct, Enum
{
    private readonly string[] names;
    private readonly byte[][] utf8Names;
    private readonly JsonEncodedText[] encoded;

    // A hash table over the UTF-8 names: the first of each bucket, and what comes after each. -1 ends.
    private readonly int[] buckets;
    private readonly int[] next;

    /// <summary>The names of the values 0, 1, 2 and so on, in the order of the schema.</summary>
    /// <param name="list">The names, a list in JSON without whitespace.</param>
    public WireNames(ReadOnlySpan<byte> list)
    {
        List<byte[]> read = [];
        for (int at = 1; at < list.Length - 1;)
        {
            int length = JsonText.LengthAt(list, at);
            byte[] name = new byte[length];
            JsonText.TryUnescape(list.Slice(at + 1, length - 2), name, out int count);
            read.Add(name[..count]);
            at += length + 1;
        }
        utf8Names = read.ToArray();
        names = new string[utf8Names.Length];
        encoded = new JsonEncodedText[utf8Names.Length];
        next = new int[utf8Names.Length];
        buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)utf8Names.Length + 1)];
        Array.Fill(buckets, -1);
        for (int i = 0; i < utf8Names.Length; i++)
        {
            names[i] = Encoding.UTF8.GetString(utf8Names[i]);
            encoded[i] = JsonEncodedText.Encode(utf8Names[i], JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            ref int bucket = ref buckets[Bucket(utf8Names[i])];
            next[i] = bucket;
            bucket = i;
        }
    }

    /// <summary>The names, in the order of the schema.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The name of a value, fit to be written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public JsonEncodedText Encode(TEnum value) =>
        IsDefined(value) ? encoded[Unsafe.BitCast<TEnum, int>(value)] : throw new ArgumentOutOfRangeException(nameof(value), value, "The enum has no such value.");

    /// <summary>Whether the enum has such a value.</summary>
    public bool IsDefined(TEnum value) => (uint)Unsafe.BitCast<TEnum, int>(value) < (uint)names.Length;

    /// <summary>Finds the value of a name.</summary>
    public bool TryDecode(ReadOnlySpan<byte> utf8Name, out TEnum value)
    {
        for (int i = buckets[Bucket(utf8Name)]; i >= 0; i = next[i])
        {
            if (utf8Name.SequenceEqual(utf8Names[i]))
            {
                value = Unsafe.BitCast<int, TEnum>(i);
                return true;
            }
        }
        value = default;
        return false;
    }

    private int Bucket(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : ((name.Length * 31) + (name[0] * 7) + (name[^1] * 131) + name[name.Length / 2]) & (buckets.Length - 1);
}
