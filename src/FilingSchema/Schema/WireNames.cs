using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Names in JSON that stand for the numbers 0, 1, 2 and so on. For generated code.</summary>
/// <remarks>What a reader does not need is made once it is asked for: the first report that a process reads waits for all that is made before.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WireNames
{
    private readonly byte[][] utf8Names;

    // A hash table over the UTF-8 names: the first of each bucket, and what comes after each. -1 ends.
    private readonly int[] buckets;
    private readonly int[] next;

    private string[]? names;
    private JsonEncodedText[]? encoded;

    private protected WireNames(ReadOnlySpan<byte> list, string keyword)
    {
        Keyword = keyword;
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
        next = new int[utf8Names.Length];
        buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)utf8Names.Length + 1)];
        buckets.AsSpan().Fill(-1);
        for (int i = 0; i < utf8Names.Length; i++)
        {
            ref int bucket = ref buckets[Bucket(utf8Names[i])];
            next[i] = bucket;
            bucket = i;
        }
    }

    /// <summary>The names, in the order of the schema.</summary>
    public IReadOnlyList<string> Names => names ??= Array.ConvertAll(utf8Names, Encoding.UTF8.GetString);

    /// <summary>The keyword that lists them: <c>enum</c> or <c>oneOf</c>.</summary>
    internal readonly string Keyword;

    /// <summary>The number of names.</summary>
    internal int Count => utf8Names.Length;

    /// <summary>The name of a number, fit to be written.</summary>
    internal JsonEncodedText EncodedAt(int number) =>
        (encoded ??= Array.ConvertAll(utf8Names, static name => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)))[number];

    /// <summary>The number of a name; below 0 if it is not among them.</summary>
    internal int Find(ReadOnlySpan<byte> utf8Name)
    {
        int found = buckets[Bucket(utf8Name)];
        while (found >= 0 && !utf8Name.SequenceEqual(utf8Names[found]))
            found = next[found];
        return found;
    }

    private int Bucket(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : ((name.Length * 31) + (name[0] * 7) + (name[^1] * 131) + name[name.Length / 2]) & (buckets.Length - 1);
}

/// <summary>The JSON names of an enum's values, both ways. For generated code.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireNames<TEnum> : WireNames
    where TEnum : struct, Enum
{
    /// <summary>The names of the values 0, 1, 2 and so on, in the order of the schema.</summary>
    /// <param name="list">The names, a list in JSON without whitespace.</param>
    /// <param name="keyword">The keyword that lists them.</param>
    public WireNames(ReadOnlySpan<byte> list, string keyword = "enum")
        : base(list, keyword)
    {
    }

    /// <summary>The name of a value, fit to be written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public JsonEncodedText Encode(TEnum value) =>
        IsDefined(value) ? EncodedAt(Unsafe.BitCast<TEnum, int>(value)) : throw new ArgumentOutOfRangeException(nameof(value), value, "The enum has no such value.");

    /// <summary>Whether the enum has such a value.</summary>
    public bool IsDefined(TEnum value) => (uint)Unsafe.BitCast<TEnum, int>(value) < (uint)Count;

    /// <summary>Finds the value of a name.</summary>
    public bool TryDecode(ReadOnlySpan<byte> utf8Name, out TEnum value)
    {
        int found = Find(utf8Name);
        value = Unsafe.BitCast<int, TEnum>(Math.Max(0, found));
        return found >= 0;
    }
}
