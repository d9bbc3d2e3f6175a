using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>A JSON text from which generated code reads a record, once, from beginning to end.</summary>
/// <remarks>
/// Stands on a value; each method that reads leaves it on the value's last token. What cannot be read is noted as a
/// violation and skipped. Paths are not tracked: a violation keeps its offset, from which they are found afterwards.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A ref struct is not compared.")]
public ref partial struct JsonSource
{
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadingState state;
    private Utf8JsonReader reader;
    private ReadOnlySpan<byte> name;
    private int closedObject;
    private int peekedValue;

    internal JsonSource(ReadOnlySpan<byte> text, ReadingState state)
    {
        this.text = text;
        this.state = state;
        reader = new(text, new JsonReaderOptions { MaxDepth = JsonText.MaxDepth });
    }

    /// <summary>Moves to the text's first token.</summary>
    internal void Begin() => reader.Read();

    /// <summary>Makes sure that nothing follows the value: the reader throws if something does.</summary>
    internal void End() => reader.Read();

    /// <summary>Reads an object as a record.</summary>
    /// <returns>The record, or <see langword="null"/> if there is no object.</returns>
    public T? ReadRecord<T>()
        where T : class, ISchemaRecord<T>
    {
        int offset = (int)reader.TokenStartIndex;
        int failures = state.Failures.Count;
        try
        {
            return T.Read(ref this);
        }
        finally
        {
            // Also when the text breaks off: what was found before then keeps its place in the schema.
            if (state.Failures.Count > failures)
                state.Claim(failures, T.Schema, offset);
        }
    }

    /// <summary>Judges the value on which the source stands as the JSON that it is, without moving. Only an object is judged.</summary>
    public readonly void Judge(OpenSchema schema)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return;
        Utf8JsonReader ahead = reader;
        try
        {
            foreach (Violation violation in OpenJson.Validate(JsonElement.ParseValue(ref ahead), schema))
                state.Judged.Add(((int)reader.TokenStartIndex, violation));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is no JSON, or holds half of a surrogate pair, is reported where it is read.
        }
    }

    /// <summary>Enters an object. <see langword="false"/> if the value is none: a violation, and the value is skipped.</summary>
    public bool ReadObjectStart()
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse("type", "must be an object");
            return false;
        }
        state.Names.Open((int)reader.TokenStartIndex);
        return true;
    }

    /// <summary>Moves to the value of the object's next member; <see langword="false"/> at its end. A member given twice is skipped.</summary>
    public bool ReadMember()
    {
        while (true)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                closedObject = state.Names.ObjectOffset;
                state.Names.Close();
                return false;
            }
            int offset = (int)reader.TokenStartIndex;
            bool isRead = true;
            name = reader.ValueSpan;
            if (reader.ValueIsEscaped)
                isRead = TryUnescapeName();
            if (isRead && state.Names.Add(text, name, offset))
            {
                reader.Read();
                return true;
            }
            state.Report(
                offset,
                isRead ? "duplicate" : "json",
                isRead ? "must be given once, but is given again here" : "has a name with half of a surrogate pair");
            reader.Read();
            reader.Skip();
        }
    }

    /// <summary>Whether the member has this name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NameIs(ReadOnlySpan<byte> utf8Name) => name.SequenceEqual(utf8Name);

    /// <summary>Notes a member that the object, which has just ended, lacks. Nothing if it is there.</summary>
    /// <param name="isThere">Whether it is there.</param>
    /// <param name="member">Its name.</param>
    /// <param name="schemaLocation">The schema that requires it, if it is not the record's own.</param>
    public readonly void RequireMember(bool isThere, string member, string? schemaLocation = null)
    {
        if (!isThere)
            state.Report(closedObject, "required", "is required, but missing", member, schemaLocation);
    }

    /// <summary>Keeps the member, which the schema does not name.</summary>
    public void KeepMember(ref JsonMembers? members)
    {
        string key = Encoding.UTF8.GetString(name);
        JsonElement value = ReadAny();
        if (value.ValueKind != JsonValueKind.Undefined)
            (members ??= new()).Keep(key, value);
    }

    /// <summary>Looks for a member of the object on which the source stands, without moving.</summary>
    /// <returns><see langword="false"/> if there is no object, or no such member that is a string: a violation, and the value is skipped.</returns>
    public bool PeekMember(ReadOnlySpan<byte> utf8Name, [NotNullWhen(true)] out string? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse("type", "must be an object");
            return false;
        }
        Utf8JsonReader ahead = reader;
        while (ahead.Read() && ahead.TokenType != JsonTokenType.EndObject)
        {
            bool isSought = ahead.ValueIsEscaped
                ? JsonText.TryGetString(in ahead, out string? found) && found == Encoding.UTF8.GetString(utf8Name)
                : ahead.ValueSpan.SequenceEqual(utf8Name);
            ahead.Read();
            if (!isSought)
            {
                ahead.Skip();
                continue;
            }
            peekedValue = (int)ahead.TokenStartIndex;
            if (ahead.TokenType == JsonTokenType.String && state.Discriminators.TryGet(in ahead, out value))
                return true;
            state.Report(peekedValue, "type", $"must be a string, but is {Excerpt.Of(in ahead)}");
            reader.Skip();
            return false;
        }
        state.Report((int)reader.TokenStartIndex, "required", "is required, but missing", Encoding.UTF8.GetString(utf8Name));
        reader.Skip();
        return false;
    }

    /// <summary>Notes that the object is none of the cases of its <c>oneOf</c>, and skips it.</summary>
    /// <param name="member">The member that tells the cases apart.</param>
    /// <param name="value">What <see cref="PeekMember"/> found there.</param>
    /// <param name="schema">The schema with the cases.</param>
    public void NoCase(string member, string value, RecordSchema schema)
    {
        string[] cases = [.. schema.Cases.Select(choice => choice.ConstantOf(member))];
        state.Report(peekedValue, "oneOf", $"must be one of {Excerpt.OfAll(cases)}, but is {Excerpt.Of(value)}");
        reader.Skip();
    }

    // Notes that the value is not what it must be, and skips it.
    private void Refuse(string keyword, string expected)
    {
        state.Report((int)reader.TokenStartIndex, keyword, $"{expected}, but is {Excerpt.Of(in reader)}");
        reader.Skip();
    }

    private bool TryUnescapeName()
    {
        byte[] unescaped = new byte[reader.ValueSpan.Length];
        try
        {
            name = unescaped.AsSpan(0, reader.CopyString(unescaped));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
