using System.Globalization;
using System.Runtime.CompilerServices;

namespace FilingSchema;

/// <summary>Goes through a JSON text, value by value, and knows the JSON Pointer of where it is.</summary>
/// <remarks>Used only once something is wrong. Ends without complaint where the text stops being JSON.</remarks>
internal ref struct PointerScan
{
    private readonly ReadOnlySpan<byte> text;
    private readonly Span<Level> levels;
    private JsonSource source;
    private bool hasBegun;

    /// <summary>Begins before the first value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="levels">Room for as many as <see cref="JsonText.MaxDepth"/> objects and lists.</param>
    public PointerScan(ReadOnlySpan<byte> text, Span<Level> levels)
    {
        this.text = text;
        this.levels = levels;
        source = new(text);
    }

    /// <summary>Where the current part of the text ends: a scalar, or the bracket that opens or closes an object or list.</summary>
    public int End;

    // The number of objects and lists that are open: the current value among them if it is one.
    private int open;

    /// <summary>Moves on; <see langword="false"/> at the end of what is JSON.</summary>
    public bool Read()
    {
        if (open == 0 && hasBegun)
            return false;
        hasBegun = true;
        if (open > 0)
        {
            ref Level level = ref levels[open - 1];
            if (!source.MoveNext(level.IsList ? (byte)']' : (byte)'}', ref level.HasNone))
            {
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

    /// <summary>The JSON Pointer of the current value, or of the member whose name was read last.</summary>
    public readonly string Pointer()
    {
        DefaultInterpolatedStringHandler pointer = new(0, 0, null, stackalloc char[128]);
        foreach (ref readonly Level level in levels[..open])
        {
            if (level.Name < 0 && level.Index < 0)
                continue;
            pointer.AppendLiteral("/");
            pointer.AppendLiteral(JsonText.Escape(Segment(level)));
        }
        return pointer.ToStringAndClear();
    }

    private readonly string Segment(in Level level) => level.IsList ? level.Index.ToString(CultureInfo.InvariantCulture) : JsonText.NameAt(text, level.Name);

    private bool ReadValue()
    {
        byte first = source.Peek();
        bool isOpening = first is (byte)'{' or (byte)'[';
        bool isValue = isOpening ? source.Open() : source.SkipValue();
        End = source.Position;
        if (isOpening && isValue)
            levels[open++] = new() { IsList = first == (byte)'[', HasNone = true, Name = -1, Index = -1 };
        return isValue;
    }

    /// <summary>An open object or list: where the name of its current member stands, or the number of its current element.</summary>
    public struct Level
    {
        public bool IsList;
        public bool HasNone;
        public int Name;
        public int Index;
    }
}
