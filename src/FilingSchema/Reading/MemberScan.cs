using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace FilingSchema;

/// <summary>How far the reading of one object has come: which of its schema's members it has had. For generated code.</summary>
/// <remarks>
/// The names are a list in JSON, just as they stand in a text. Members mostly come in the order of their schema, so the search
/// for a name begins behind the last one that was found, and mostly ends there.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A ref struct is not compared.")]
public ref struct MemberScan
{
    private const int BitsPerWord = 64;
    private const int Unknown = -1;

    private readonly ReadOnlySpan<byte> names;
    private int index;
    private int expected;
    private int expectedAt;
    private ulong seen;
    private ulong[]? seenFurther;

    internal MemberScan(ReadOnlySpan<byte> names, int offset, int firstFurther)
    {
        this.names = names;
        Offset = offset;
        FirstFurther = firstFurther;
        expectedAt = 1;
        IsFirst = true;
    }

    /// <summary>The place of the current member's name among those that the schema names, from 0; below 0 for one that it does not name.</summary>
    public readonly int Index => index;

    /// <summary>Where the object begins.</summary>
    internal readonly int Offset;

    /// <summary>Whether no member has come yet.</summary>
    internal bool IsFirst;

    /// <summary>Where the names of this object's further members begin in <see cref="ReadingState.Names"/>.</summary>
    internal readonly int FirstFurther;

    /// <summary>The names of its further members, once they are many.</summary>
    internal HashSet<string>? Further;

    /// <summary>Whether the list spells out characters that a text may have as they are.</summary>
    internal readonly bool NamesHaveEscapes => names.IndexOf((byte)'\\') >= 0;

    /// <summary>Whether the object has had the member of that index.</summary>
    public readonly bool Has(int index) => index < BitsPerWord
        ? (seen & (1UL << index)) != 0
        : index / BitsPerWord <= (seenFurther?.Length ?? 0) && (seenFurther![(index / BitsPerWord) - 1] & (1UL << (index % BitsPerWord))) != 0;

    /// <summary>The length of the expected name, its quotes included, if it stands at the beginning of a text; else 0.</summary>
    internal readonly int LengthOfExpected(ReadOnlySpan<byte> text)
    {
        if (expectedAt >= names.Length)
            return 0;
        // Behind a name the list has a comma or its end, the text has neither: they differ there, or before.
        ReadOnlySpan<byte> rest = names[expectedAt..];
        int length = rest.CommonPrefixLength(text);
        return length > 1 && rest[length - 1] == (byte)'"' && rest[length - 2] != (byte)'\\' ? length : 0;
    }

    /// <summary>Moves to the expected member, whose name has that length; <see langword="false"/> if the object has had it.</summary>
    internal bool TryTakeExpected(int length)
    {
        index = expected++;
        expectedAt += length + 1;
        return TryTake();
    }

    /// <summary>Finds the member of a name, between its quotes and without escapes; <see langword="false"/> if the schema does not name it.</summary>
    internal bool Find(ReadOnlySpan<byte> quoted)
    {
        int last = expected;
        do
        {
            // An empty list has nothing but its brackets; behind the last name the first comes again.
            if (!IsName(expectedAt))
            {
                if (!IsName(1))
                    break;
                (expected, expectedAt) = (0, 1);
            }
            else if (names[expectedAt..].StartsWith(quoted))
            {
                index = expected++;
                expectedAt += quoted.Length + 1;
                return true;
            }
            else
            {
                expected++;
                expectedAt += JsonText.LengthAt(names, expectedAt) + 1;
            }
        }
        while (expected != last);
        index = Unknown;
        return false;
    }

    /// <summary>The same for a name with escapes, which the list may have otherwise.</summary>
    internal bool FindText(ReadOnlySpan<byte> name)
    {
        index = 0;
        for (int at = 1; IsName(at); index++)
        {
            int length = JsonText.LengthAt(names, at);
            byte[] known = new byte[length];
            JsonText.TryUnescape(names.Slice(at + 1, length - 2), known, out int count);
            if (name.SequenceEqual(known.AsSpan(0, count)))
                return true;
            at += length + 1;
        }
        index = Unknown;
        return false;
    }

    private readonly bool IsName(int at) => at < names.Length && names[at] == (byte)'"';

    /// <summary>Notes that the object has had the current member; <see langword="false"/> if it had before.</summary>
    internal bool TryTake()
    {
        if (Has(index))
            return false;
        if (index < BitsPerWord)
        {
            seen |= 1UL << index;
            return true;
        }
        int word = (index / BitsPerWord) - 1;
        if (seenFurther is null || word >= seenFurther.Length)
            Array.Resize(ref seenFurther, word + 1);
        seenFurther[word] |= 1UL << (index % BitsPerWord);
        return true;
    }
}
