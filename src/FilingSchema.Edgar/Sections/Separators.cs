using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>What stands between the number of a heading and its caption: points, dashes, quotes, tabs.</summary>
internal static class Separators
{
    private static readonly SearchValues<char> All = SearchValues.Create(" .:;,-–—\t\n\"“”'‘’*_|)(");

    /// <summary>Where the text goes on after the separators at an index.</summary>
    public static int Skip(string text, int index)
    {
        int length = text.AsSpan(index).IndexOfAnyExcept(All);
        return length < 0 ? text.Length : index + length;
    }
}
