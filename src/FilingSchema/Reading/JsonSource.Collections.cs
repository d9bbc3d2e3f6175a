using System.Text.Json;

namespace FilingSchema;

public ref partial struct JsonSource
{
    /// <summary>Reads a list of records.</summary>
    /// <returns>The list, or <see langword="null"/> if there is none.</returns>
    public ValueList<T>? ReadRecords<T>()
        where T : class, ISchemaRecord<T>
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        int start = state.Elements.Count;
        while (MoveNext((byte)']', ref isFirst))
            state.Elements.Push(Fill(ReadRecord<T>()));
        return state.Elements.Pop<T>(start);
    }

    /// <summary>Reads a list of strings.</summary>
    /// <returns>The list, or <see langword="null"/> if there is none.</returns>
    public ValueList<string>? ReadStrings()
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        int start = state.Elements.Count;
        while (MoveNext((byte)']', ref isFirst))
            state.Elements.Push(Fill(ReadString()));
        return state.Elements.Pop<string>(start);
    }

    /// <summary>Reads a list of strings of an enumeration.</summary>
    /// <returns>The list, or <see langword="null"/> if there is none.</returns>
    public ValueList<TEnum>? ReadChoices<TEnum>(WireNames names)
        where TEnum : struct, Enum
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        // Gathered as numbers: the same code for all enums.
        Gathering<int> numbers = default;
        while (MoveNext((byte)']', ref isFirst))
            numbers.Add(Fill(ReadChoice(names)));
        int[] read = numbers.ToArray();
        TEnum[] values = new TEnum[read.Length];
        Array.Copy(read, values, read.Length);
        return new(values);
    }

    /// <summary>Reads a list.</summary>
    /// <returns>The list, or <see langword="null"/> if there is none.</returns>
    public ValueList<T>? ReadList<T>(ReadReference<T> read)
        where T : class?
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        int start = state.Elements.Count;
        while (MoveNext((byte)']', ref isFirst))
            state.Elements.Push(Fill(read(ref this)));
        return state.Elements.Pop<T>(start);
    }

    /// <inheritdoc cref="ReadList{T}(ReadReference{T})"/>
    public ValueList<T>? ReadList<T>(ReadValue<T> read)
        where T : struct
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        Gathering<T> items = default;
        while (MoveNext((byte)']', ref isFirst))
            items.Add(Fill(read(ref this)));
        return items.ToList();
    }

    /// <summary>Reads a list of values whose type is open.</summary>
    /// <returns>The list, or <see langword="null"/> if there is none.</returns>
    public ValueList<JsonElement>? ReadList(ReadOpen read)
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        Gathering<JsonElement> items = default;
        while (MoveNext((byte)']', ref isFirst))
            items.Add(Fill(read(ref this)));
        return items.ToList();
    }

    /// <summary>Reads a list whose elements may be <c>null</c>.</summary>
    /// <returns>The list, or <see langword="null"/> if there is none.</returns>
    public ValueList<T?>? ReadNullableList<T>(ReadReference<T> read)
        where T : class
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        int start = state.Elements.Count;
        while (MoveNext((byte)']', ref isFirst))
            state.Elements.Push(ReadNull() ? null : Fill(read(ref this)));
        return state.Elements.Pop<T?>(start);
    }

    /// <inheritdoc cref="ReadNullableList{T}(ReadReference{T})"/>
    public ValueList<T?>? ReadNullableList<T>(ReadValue<T> read)
        where T : struct
    {
        if (!ReadListStart(out bool isFirst))
            return null;
        Gathering<T?> items = default;
        while (MoveNext((byte)']', ref isFirst))
            items.Add(ReadNull() ? null : Fill(read(ref this)));
        return items.ToList();
    }

    /// <summary>Reads an object as a map from names to values.</summary>
    /// <returns>The map, or <see langword="null"/> if there is no object.</returns>
    public ValueMap<T>? ReadMap<T>(ReadReference<T> read)
        where T : class?
    {
        if (!ReadObjectStart([], out MemberScan members))
            return null;
        Gathering<KeyValuePair<string, T>> entries = default;
        while (ReadMember(ref members))
            entries.Add(new(Name(), Fill(read(ref this))));
        return new(entries.ToArray());
    }

    /// <inheritdoc cref="ReadMap{T}(ReadReference{T})"/>
    public ValueMap<T>? ReadMap<T>(ReadValue<T> read)
        where T : struct
    {
        if (!ReadObjectStart([], out MemberScan members))
            return null;
        Gathering<KeyValuePair<string, T>> entries = default;
        while (ReadMember(ref members))
            entries.Add(new(Name(), Fill(read(ref this))));
        return new(entries.ToArray());
    }

    /// <summary>Reads an object as a map from names to values whose type is open.</summary>
    /// <returns>The map, or <see langword="null"/> if there is no object.</returns>
    public ValueMap<JsonElement>? ReadMap(ReadOpen read)
    {
        if (!ReadObjectStart([], out MemberScan members))
            return null;
        Gathering<KeyValuePair<string, JsonElement>> entries = default;
        while (ReadMember(ref members))
            entries.Add(new(Name(), Fill(read(ref this))));
        return new(entries.ToArray());
    }

    /// <summary>Reads an object as a map whose values may be <c>null</c>.</summary>
    /// <returns>The map, or <see langword="null"/> if there is no object.</returns>
    public ValueMap<T?>? ReadNullableMap<T>(ReadReference<T> read)
        where T : class
    {
        if (!ReadObjectStart([], out MemberScan members))
            return null;
        Gathering<KeyValuePair<string, T?>> entries = default;
        while (ReadMember(ref members))
            entries.Add(new(Name(), ReadNull() ? null : Fill(read(ref this))));
        return new(entries.ToArray());
    }

    /// <inheritdoc cref="ReadNullableMap{T}(ReadReference{T})"/>
    public ValueMap<T?>? ReadNullableMap<T>(ReadValue<T> read)
        where T : struct
    {
        if (!ReadObjectStart([], out MemberScan members))
            return null;
        Gathering<KeyValuePair<string, T?>> entries = default;
        while (ReadMember(ref members))
            entries.Add(new(Name(), ReadNull() ? null : Fill(read(ref this))));
        return new(entries.ToArray());
    }

    /// <summary>Whether the value is the string <c>undetermined</c>, for a value that may be; it is read with that.</summary>
    public bool ReadUndetermined()
    {
        ReadOnlySpan<byte> undetermined = "\"undetermined\""u8;
        ReadOnlySpan<byte> rest = text[position..];
        bool isSo = rest.StartsWith(undetermined);
        position += isSo ? undetermined.Length : 0;
        return isSo || (rest.StartsWith((byte)'"') && rest[..Math.Min(rest.Length, undetermined.Length)].Contains((byte)'\\') && ReadEscapedUndetermined());
    }

    private bool ReadEscapedUndetermined()
    {
        JsonSource ahead = this;
        if (!ahead.SkipValue() || JsonText.NameAt(text, position) != "undetermined")
            return false;
        position = ahead.position;
        return true;
    }

    private bool ReadListStart(out bool isFirst)
    {
        isFirst = true;
        if (Peek() == (byte)'[')
            return Open();
        Refuse("type", "must be a list");
        return false;
    }

    // An element that could not be read keeps its place, so that the others keep their numbers.
    private readonly T Fill<T>(T? value)
        where T : class?
    {
        if (value is null)
            state.HasGaps = true;
        return value!;
    }

    private readonly T Fill<T>(T? value)
        where T : struct
    {
        if (value is null)
            state.HasGaps = true;
        return value.GetValueOrDefault();
    }

    private readonly JsonElement Fill(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            state.HasGaps = true;
        return value;
    }
}
