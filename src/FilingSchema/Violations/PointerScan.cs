using System.Globalization;
using System.Text;

namespace FilingSchema;

/// <summary>Goes through a JSON text, value by value, and knows the JSON Pointer of where it is.</summary>
/// <remarks>Used only once something is wrong. Ends without complaint where the text stops being JSON.</remarks>
internal ref struct PointerScan
{
    private readonly ReadOnlySpan<byte> text;
    private Level[] levels = new Level[8];
    private JsonSource source;
    private bool hasBegun;

    public PointerScan(ReadOnlySpan<byte> text)
    {
        this.text = text;
        source = new(text);
    }

    /// <summary>Where the current value begins.</summary>
    public int Offset;

    /// <summary>Where the current part of the text ends: a scalar, or the bracket that opens or closes an object or list.</summary>
    public int End;

    /// <summary>Whether the current part begins a value, rather than ending one.</summary>
    public bool IsValue;

    /// <summary>The number of objects and lists that enclose the current value.</summary>
    public int Depth;

    // The number of objects and lists that are open: the current value among them if it is one.
    private int open;

    /// <summary>Moves on; <see langword="false"/> at the end of what is JSON.</summary>
    public bool Read()
    {
        if (open == 0 && hasBegun)
            return false;
        hasBegun = true;
        Depth = open;
        if (open > 0)
        {
            ref Level level = ref levels[open - 1];
            if (!source.MoveNext(level.IsList ? (byte)']' : (byte)'}', ref level.HasNone))
            {
                IsValue = false;
                if (source.IsStopped)
                    return false;
                open--;
                End = source.Position;
                return true;
            }
            if (level.IsList)
                level.Index++;
            else if (!source.SkipName())
                return false;
            else
                level.Name = source.NameStart;
            if (!level.IsList && !source.SkipColon())
                return false;
        }
        return ReadValue();
    }

    /// <summary>Whether this is the segment of the current value in the object or list around it.</summary>
    public readonly bool IsAt(string segment)
    {
        Level level = levels[Depth - 1];
        if (!level.IsList)
        {
            ReadOnlySpan<byte> raw = text.Slice(level.Name + 1, JsonText.LengthAt(text, level.Name) - 2);
            return Ascii.Equals(raw, segment) || ((raw.Length != segment.Length || !Ascii.IsValid(raw)) && Segment(level) == segment);
        }
        Span<char> index = stackalloc char[16];
        return level.Index.TryFormat(index, out int length, provider: CultureInfo.InvariantCulture) && index[..length].SequenceEqual(segment);
    }

    /// <summary>The segment of the current value in the object or list around it: a name or a number.</summary>
    public readonly string Segment() => Segment(levels[Depth - 1]);

    /// <summary>The JSON Pointer of the current value, or of the member whose name was read last.</summary>
    public readonly string Pointer()
    {
        string pointer = "";
        foreach (ref readonly Level level in levels.AsSpan(0, open))
        {
            if (level.Name >= 0 || level.Index >= 0)
                pointer = JsonText.Append(pointer, Segment(level));
        }
        return pointer;
    }

    private readonly string Segment(in Level level) => level.IsList ? level.Index.ToString(CultureInfo.InvariantCulture) : JsonText.NameAt(text, level.Name);

    private bool ReadValue()
    {
        Offset = source.Position;
        byte first = source.Peek();
        bool isOpening = first is (byte)'{' or (byte)'[';
        IsValue = isOpening ? source.Open() : source.SkipValue();
        End = source.Position;
        if (isOpening && IsValue)
        {
            if (open == levels.Length)
                Array.Resize(ref levels, open * 2);
            levels[open++] = new() { IsList = first == (byte)'[', HasNone = true, Name = -1, Index = -1 };
        }
        return IsValue;
    }

    /// <summary>An open object or list: where the name of its current member stands, or the number of its current element.</summary>
    private struct Level
    {
        public bool IsList;
        public bool HasNone;
        public int Name;
        public int Index;
    }
}
