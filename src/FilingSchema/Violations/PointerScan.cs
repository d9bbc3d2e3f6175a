using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Goes through a JSON text, token by token, and knows the JSON Pointer of where it is.</summary>
/// <remarks>Used only once something is wrong. Ends without complaint where the text stops being JSON.</remarks>
internal ref struct PointerScan
{
    private readonly ReadOnlySpan<byte> text;
    private readonly List<Level> levels = [];
    private Utf8JsonReader reader;

    public PointerScan(ReadOnlySpan<byte> text)
    {
        this.text = text;
        reader = new(text, new JsonReaderOptions { MaxDepth = JsonText.MaxDepth });
    }

    /// <summary>Where the current token begins.</summary>
    public readonly int Offset => (int)reader.TokenStartIndex;

    /// <summary>Where the current token ends.</summary>
    public readonly int End => (int)reader.BytesConsumed;

    /// <summary>The number of objects and lists that enclose the current value.</summary>
    public readonly int Depth => levels.Count - (IsStart ? 1 : 0);

    /// <summary>Whether the current token begins a value.</summary>
    public readonly bool IsValue =>
        reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.None);

    private readonly bool IsStart => reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;

    /// <summary>Moves to the next token; <see langword="false"/> at the end of what is JSON.</summary>
    public bool Read()
    {
        try
        {
            if (!reader.Read())
                return false;
        }
        catch (JsonException)
        {
            return false;
        }
        Follow();
        return true;
    }

    /// <summary>The segment of the current value in the object or list around it: a name or a number.</summary>
    public readonly string Segment() => Segment(levels[Depth - 1]);

    /// <summary>The JSON Pointer of the current value, or of the member whose name the current token is.</summary>
    public readonly string Pointer()
    {
        StringBuilder pointer = new();
        foreach (Level level in levels)
        {
            if (level.Name >= 0 || level.Index >= 0)
                JsonText.AppendSegment(pointer, Segment(level));
        }
        return pointer.ToString();
    }

    private readonly string Segment(Level level)
    {
        if (level.Name < 0)
            return level.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return JsonText.NameAt(text, level.Name);
    }

    private readonly void Follow()
    {
        JsonTokenType token = reader.TokenType;
        if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            levels.RemoveAt(levels.Count - 1);
            return;
        }
        if (levels.Count > 0)
        {
            Level level = levels[^1];
            if (token == JsonTokenType.PropertyName)
                levels[^1] = level with { Name = Offset };
            else if (level.IsList)
                levels[^1] = level with { Index = level.Index + 1 };
        }
        if (IsStart)
            levels.Add(new() { IsList = token == JsonTokenType.StartArray, Name = -1, Index = -1 });
    }

    /// <summary>An open object or list: where the name of its current member stands, or the number of its current element.</summary>
    private struct Level
    {
        public bool IsList;
        public int Name;
        public int Index;
    }
}
