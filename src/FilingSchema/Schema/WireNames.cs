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
    private readonly TEnum[] values;
    private readonly string[] names;
    private readonly byte[][] utf8Names;
    private readonly JsonEncodedText[] encoded;

    // A hash table over the UTF-8 names: the first of each bucket, and what comes after each. -1 ends.
    private readonly int[] buckets;
    private readonly int[] next;

    /// <summary>The values and their names, in the order of the schema.</summary>
    public WireNames(params ReadOnlySpan<(TEnum Value, string Name)> entries)
    {
        values = new TEnum[entries.Length];
        names = new string[entries.Length];
        utf8Names = new byte[entries.Length][];
        encoded = new JsonEncodedText[entries.Length];
        next = new int[entries.Length];
        buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)entries.Length + 1)];
        Array.Fill(buckets, -1);
        for (int i = 0; i < entries.Length; i++)
        {
            (values[i], names[i]) = entries[i];
            utf8Names[i] = Encoding.UTF8.GetBytes(names[i]);
            encoded[i] = JsonEncodedText.Encode(names[i], JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            ref int bucket = ref buckets[Bucket(utf8Names[i])];
            next[i] = bucket;
            bucket = i;
        }
    }

    /// <summary>The names, in the order of the schema.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The name of a value, fit to be written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public JsonEncodedText Encode(TEnum value)
    {
        int at = IndexOf(value);
        return at >= 0 ? encoded[at] : throw new ArgumentOutOfRangeException(nameof(value), value, "The enum has no such value.");
    }

    /// <summary>Whether the enum has such a value.</summary>
    public bool IsDefined(TEnum value) => IndexOf(value) >= 0;

    /// <summary>Finds the value of a name.</summary>
    public bool TryDecode(ReadOnlySpan<byte> utf8Name, out TEnum value)
    {
        for (int i = buckets[Bucket(utf8Name)]; i >= 0; i = next[i])
        {
            if (utf8Name.SequenceEqual(utf8Names[i]))
            {
                value = values[i];
                return true;
            }
        }
        value = default;
        return false;
    }

    private int IndexOf(TEnum value)
    {
        // Generated enums count from 0 in the order of their names.
        if (Unsafe.SizeOf<TEnum>() == sizeof(int))
        {
            int at = Unsafe.BitCast<TEnum, int>(value);
            if ((uint)at < (uint)values.Length && EqualityComparer<TEnum>.Default.Equals(values[at], value))
                return at;
        }
        return Array.IndexOf(values, value);
    }

    private int Bucket(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : ((name.Length * 31) + (name[0] * 7) + (name[^1] * 131) + name[name.Length / 2]) & (buckets.Length - 1);
}
