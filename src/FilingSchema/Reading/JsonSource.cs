using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>A JSON text from which generated code reads a record, once, from beginning to end.</summary>
/// <remarks>
/// Stands on a value; each method that reads leaves it behind the value. What cannot be read is noted as a violation and
/// skipped. Paths are not tracked: a violation keeps its offset, from which they are found afterwards. What is no JSON
/// stops the source: it acts as if the text had ended there, and notes nothing more.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A ref struct is not compared.")]
public ref partial struct JsonSource
{
    private const string GivenTwice = "must be given once, but is given again here";

    private readonly ReadOnlySpan<byte> text;
    private readonly ReadingState state;
    private readonly bool isAscii;
    private int position;
    private int depth;

    /// <summary>Where the text stopped being JSON; its end if more is missing there; below 0 if it has not stopped.</summary>
    internal int StoppedAt;

    /// <summary>Whether objects and lists go too deep there.</summary>
    internal bool IsTooDeep;

    // Of the last string.
    private bool hasEscapes;

    // Where the last string begins whose escapes hold half of a surrogate pair; below 0 if none does.
    private int halfPair;

    // The last member's name, its quotes included.
    private int nameStart;
    private int nameEnd;
    private bool nameHasEscapes;

    private int peekedValue;

    /// <summary>A source that is only moved through a text; nothing is read from it.</summary>
    internal JsonSource(ReadOnlySpan<byte> text)
        : this(text, null!)
    {
    }

    /// <summary>A source that stands on the first token of a text of valid UTF-8.</summary>
    internal JsonSource(ReadOnlySpan<byte> text, ReadingState state, bool isAscii = false)
    {
        this.text = text;
        this.state = state;
        this.isAscii = isAscii;
        StoppedAt = -1;
        halfPair = -1;
        Peek();
    }

    /// <summary>Whether the text has stopped being JSON.</summary>
    internal readonly bool IsStopped => StoppedAt >= 0;

    /// <summary>Where the last member's name begins.</summary>
    internal readonly int NameStart => nameStart;

    /// <summary>Where the source stands.</summary>
    internal readonly int Position => position;

    /// <summary>Makes sure that nothing follows the value.</summary>
    internal void End()
    {
        Peek();
        if (position < text.Length)
            Stop(position);
    }

    /// <summary>Reads an object as a record.</summary>
    /// <returns>The record, or <see langword="null"/> if there is no object.</returns>
    public T? ReadRecord<T>()
        where T : class, ISchemaRecord<T>
    {
        (int offset, int level) = (position, depth);
        (int failures, int records) = (state.FailureCount, state.RecordCount);
        T? record = T.Read(ref this);
        if (state.FailureCount > failures || state.RecordCount > records)
            state.Claim(failures, records, new(T.Schema, offset, level));
        return record;
    }

    /// <summary>Judges the value on which the source stands as the JSON that it is, without moving. Only an object is judged.</summary>
    /// <param name="schema">The evaluator.</param>
    /// <param name="record">The schema of the record that is read from the object.</param>
    public readonly void Judge(OpenSchema schema, RecordSchema record)
    {
        JsonSource ahead = this;
        ahead.halfPair = -1;
        // What is no JSON, or holds half of a surrogate pair, is reported where it is read.
        if (ahead.Peek() != (byte)'{' || !ahead.SkipObject() || ahead.halfPair >= 0)
            return;
        ahead = this;
        int failures = state.FailureCount;
        JsonElement value = ahead.ReadAny();
        state.Forget(failures);
        ViolationList violations = OpenJson.Validate(value, schema, record);
        if (violations.IsEmpty)
            return;
        state.Judge(new(record, position, depth) { Judged = violations });
    }

    /// <summary>The value that begins at an offset of a text of valid JSON; undefined if a text within it holds half of a surrogate pair.</summary>
    internal static JsonElement ValueAt(ReadOnlySpan<byte> text, int offset)
    {
        ReadingState state = ReadingState.Rent();
        JsonElement value = new JsonSource(text[offset..], state).ReadAny();
        state.Return();
        return value;
    }

    /// <summary>Enters an object. <see langword="false"/> if the value is none: a violation, and the value is skipped.</summary>
    /// <param name="names">The names of the members that the schema names, a list in JSON without whitespace.</param>
    /// <param name="members">Takes note of the members as they come.</param>
    public bool ReadObjectStart(ReadOnlySpan<byte> names, out MemberScan members)
    {
        members = new(names, position, state.Names.Count);
        if (Peek() == (byte)'{')
            return Open();
        Refuse("type", "must be an object");
        return false;
    }

    /// <summary>Moves to the value of the object's next member; <see langword="false"/> at its end. A member given twice is skipped.</summary>
    public bool ReadMember(scoped ref MemberScan members)
    {
        while (MoveNext((byte)'}', ref members.IsFirst))
        {
            int length = members.LengthOfExpected(text[position..]);
            if (length > 0 && MoveToValue(length))
            {
                if (members.TryTakeExpected(length))
                    return true;
                Report(nameStart, "duplicate", GivenTwice);
                SkipValue();
                continue;
            }
            if (!MoveToValue())
                break;
            if (!nameHasEscapes && members.Find(text[nameStart..(nameEnd + 1)]))
            {
                if (members.TryTake())
                    return true;
            }
            else if (IsFurther(ref members))
            {
                return true;
            }
            else if (halfPair == nameStart)
            {
                Report(nameStart, "json", "has a name with half of a surrogate pair");
                SkipValue();
                continue;
            }
            Report(nameStart, "duplicate", GivenTwice);
            SkipValue();
        }
        state.Names.Count = members.FirstFurther;
        return false;
    }

    /// <summary>Notes a member that the object, which has just ended, lacks. Nothing if it is there.</summary>
    /// <param name="members">What the object has had.</param>
    /// <param name="isThere">Whether the member is there.</param>
    /// <param name="member">Its name.</param>
    /// <param name="schemaLocation">The schema that requires it, if it is not the record's own.</param>
    public readonly void RequireMember(scoped in MemberScan members, bool isThere, string member, string? schemaLocation = null)
    {
        if (!isThere && !IsStopped)
            state.Report(members.Offset, "required", "is required, but missing", member, schemaLocation);
    }

    /// <summary>Keeps the member, which the schema does not name.</summary>
    /// <param name="members">Those that were kept of the same object before.</param>
    public void KeepMember(ref JsonMembers? members)
    {
        string key = Name();
        JsonElement value = ReadAny();
        if (value.ValueKind == JsonValueKind.Undefined)
            return;
        members ??= new();
        members.Keep(key, value);
    }

    /// <summary>Looks in the object on which the source stands, without moving, for the member that tells the cases of a <c>oneOf</c> apart.</summary>
    /// <param name="utf8Name">The name of the member.</param>
    /// <param name="cases">The strings that stand for the cases.</param>
    /// <param name="index">The number of the case; below 0 if it is none of them.</param>
    /// <returns><see langword="false"/> if there is no object, or no such member that is a string: a violation, and the value is skipped.</returns>
    public bool PeekCase(ReadOnlySpan<byte> utf8Name, WireNames cases, out int index)
    {
        index = -1;
        if (Peek() != (byte)'{')
        {
            Refuse("type", "must be an object");
            return false;
        }
        JsonSource ahead = this;
        bool isFirst = true;
        ahead.Open();
        while (ahead.MoveNext((byte)'}', ref isFirst) && ahead.MoveToValue())
        {
            if (!ahead.NameIs(utf8Name))
            {
                ahead.SkipValue();
                continue;
            }
            peekedValue = ahead.position;
            if (ahead.Peek() == (byte)'"' && ahead.SkipString() && ahead.halfPair != peekedValue)
            {
                ReadOnlySpan<byte> raw = text[(peekedValue + 1)..(ahead.position - 1)];
                index = cases.Find(ahead.hasEscapes ? JsonText.Unescape(raw) : raw);
                return true;
            }
            ahead.position = peekedValue;
            ahead.Refuse("type", "must be a string");
            SkipValue();
            return false;
        }
        int start = position;
        if (SkipValue())
            Report(start, "required", "is required, but missing", Encoding.UTF8.GetString(utf8Name));
        return false;
    }

    /// <summary>Notes that the object is none of the cases of its <c>oneOf</c>, and skips it.</summary>
    /// <param name="member">The member that tells the cases apart, which <see cref="PeekCase"/> has found.</param>
    /// <param name="schema">The schema with the cases.</param>
    public void NoCase(string member, RecordSchema schema)
    {
        string[] cases = [.. schema.Cases.Select(choice => choice.ConstantOf(member))];
        state.Report(peekedValue, "oneOf", $"must be one of {Excerpt.OfAll(cases)}, but is {Excerpt.Of(JsonText.NameAt(text, peekedValue))}", place: schema.Location);
        SkipValue();
    }

    // The current member's name.
    private readonly string Name()
    {
        ReadOnlySpan<byte> raw = text[(nameStart + 1)..nameEnd];
        return nameHasEscapes ? JsonText.GetString(raw) : Decode(raw);
    }

    private readonly bool NameIs(ReadOnlySpan<byte> utf8Name) => nameHasEscapes
        ? Name() == Encoding.UTF8.GetString(utf8Name)
        : text[(nameStart + 1)..nameEnd].SequenceEqual(utf8Name);

    // Whether the member is new, with a name that the schema does not have as it is written.
    private readonly bool IsFurther(scoped ref MemberScan members)
    {
        ReadOnlySpan<byte> name = text[(nameStart + 1)..nameEnd];
        if (nameHasEscapes || members.NamesHaveEscapes)
        {
            Span<byte> unescaped = new byte[name.Length];
            if (!JsonText.TryUnescape(name, unescaped, out int length))
                return false;
            name = unescaped[..length];
            if (members.FindText(name))
                return members.TryTake();
        }
        return state.Names.Add(text, name, nameStart, members.FirstFurther, ref members.Further);
    }

    private readonly string Decode(ReadOnlySpan<byte> utf8)
    {
        bool isKept = utf8.Length is > 0 and <= StringCache.Longest;
        if (isAscii || (isKept && Ascii.IsValid(utf8)))
            return isKept ? state.Strings.Get(utf8) : Encoding.Latin1.GetString(utf8);
        return Encoding.UTF8.GetString(utf8);
    }

    // Notes that the value that the source stands on, or has just read, is not what it must be; it is behind it then.
    private void Refuse(string keyword, string expected) => Refuse(position, keyword, expected);

    private void Refuse(int start, string keyword, string expected)
    {
        if (position == start)
            SkipValue();
        if (!IsStopped)
            state.Report(start, keyword, $"{expected}, but is {Excerpt.OfJson(text[start..position])}");
    }

    private readonly void Report(int offset, string keyword, string message, string? member = null)
    {
        if (!IsStopped)
            state.Report(offset, keyword, message, member);
    }
}
