using System.Globalization;
using System.Text;

namespace FilingSchema.Cli.Reading;

/// <summary>A worker's share of the filings: the shares of all workers have every filing, and each filing once.</summary>
/// <remarks>
/// Which share a filing belongs to follows from its name alone, so that workers need not know of one another, and a filing that
/// is added changes nothing for the others. It must stay as it is: a run that is gone on with may have been begun by an older version.
/// </remarks>
/// <param name="Number">The share, counted from 1.</param>
/// <param name="Count">How many shares there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    private const int MostShards = 100_000;
    private const ulong FirstBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Everything: the one share of one worker.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>As it is said: <c>3/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    /// <summary>Reads <c>3/16</c>.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        string[] parts = text.Split('/');
        shard = Whole;
        if (parts.Length != 2 || !TryParseNumber(parts[0], out int number) || !TryParseNumber(parts[1], out int count))
            return false;
        shard = new Shard(number, count);
        return number >= 1 && number <= count && count <= MostShards;
    }

    /// <summary>Whether a filing of this name is in the share.</summary>
    public bool Has(string name) => Hash(name) % (ulong)Count == (ulong)(Number - 1);

    private static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>FNV-1a of the name in UTF-8, its bits mixed: that names differ in a digit only must not show in their shares.</summary>
    private static ulong Hash(string name)
    {
        ulong hash = FirstBasis;
        foreach (byte unit in Encoding.UTF8.GetBytes(name))
            hash = (hash ^ unit) * Prime;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
