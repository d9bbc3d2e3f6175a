using System.ComponentModel;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Names in JSON that stand for the numbers 0, 1, 2 and so on: for the values of an enum, or the cases of a union. For generated code.</summary>
/// <remarks>
/// Knows numbers alone, so that the same code serves all enums. What a reader does not need is made once it is asked for:
/// the first report that a process reads waits for all that is made before.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireNames
{
    private readonly byte[][] utf8Names;

    // A hash table over the UTF-8 names: the first of each bucket, and what comes after each, counted from 1. 0 ends.
    private readonly int[] buckets;
    private readonly int[] next;

    private string[]? names;
    private JsonEncodedText[]? encoded;

    /// <summary>The names of 0, 1, 2 and so on, in the order of the schema.</summary>
    /// <param name="list">The names, a list in JSON without whitespace.</param>
    /// <param name="keyword">The keyword that lists them: <c>enum</c>, <c>oneOf</c>.</param>
    public WireNames(ReadOnlySpan<byte> list, string keyword = "enum")
    {
        Keyword = keyword;
        byte[][] read = new byte[4][];
        int count = 0;
        for (int at = 1; at < list.Length - 1;)
        {
            int length = JsonText.LengthAt(list, at);
            if (count == read.Length)
                Array.Resize(ref read, count * 2);
            read[count++] = JsonText.Unescape(list.Slice(at + 1, length - 2));
            at += length + 1;
        }
        Array.Resize(ref read, count);
        utf8Names = read;
        next = new int[utf8Names.Length];
        buckets = new int[(int)BitOperations.RoundUpToPowerOf2((uint)utf8Names.Length + 1)];
        for (int i = 0; i < utf8Names.Length; i++)
        {
            ref int bucket = ref buckets[Bucket(utf8Names[i])];
            next[i] = bucket;
            bucket = i + 1;
        }
    }

    /// <summary>The names, in the order of the schema.</summary>
    public IReadOnlyList<string> Names => names ??= Array.ConvertAll(utf8Names, Encoding.UTF8.GetString);

    /// <summary>The keyword that lists them.</summary>
    internal readonly string Keyword;

    /// <summary>Whether a number has a name.</summary>
    public bool IsDefined(int number) => (uint)number < (uint)utf8Names.Length;

    /// <summary>The name of a number, fit to be written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It has no name: the enum has no such value.</exception>
    public JsonEncodedText Encode(int number)
    {
        if (!IsDefined(number))
            throw new ArgumentOutOfRangeException(nameof(number), number, "The enum has no such value.");
        encoded ??= Array.ConvertAll(utf8Names, static name => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        return encoded[number];
    }

    /// <summary>The number of a name; below 0 if it is not among them.</summary>
    public int Find(ReadOnlySpan<byte> utf8Name)
    {
        int found = buckets[Bucket(utf8Name)];
        while (found > 0 && !utf8Name.SequenceEqual(utf8Names[found - 1]))
            found = next[found - 1];
        return found - 1;
    }

    private int Bucket(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : ((name.Length * 31) + (name[0] * 7) + (name[^1] * 131) + name[name.Length / 2]) & (buckets.Length - 1);
}
