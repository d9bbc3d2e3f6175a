using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Takes the assertions of a record and notes those that do not hold. For generated code.</summary>
/// <remarks>
/// A record that violates nothing costs no allocation: where an assertion stands, in the record and in the schema, is put into
/// words only once one fails. Assertions on a value that is missing hold, as JSON Schema has it; <c>Required</c> alone asks
/// for the value.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Checker
{
    [ThreadStatic]
    private static Checker? spare;

    private readonly List<Violation> violations = [];
    private Step[] steps = new Step[16];
    private int depth;
    private bool isCounting;
    private string? mismatch;

    private Checker()
    {
    }

    internal List<Violation> Violations => violations;

    /// <summary>Whether the record comes from a text, whose JSON has been judged while it was read.</summary>
    internal bool IsReading;

    /// <summary>Whether some of that text could not be read: what is asserted of the elements of a list together is then put off.</summary>
    internal bool HasGaps { get; set; }

    /// <summary>What has been put off: it holds of the JSON of the list, which has all elements.</summary>
    internal List<PutOff> Later { get; } = [];

    /// <summary>Checks a record.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static ViolationList Run(ISchemaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Checker check = Rent();
        check.Record(record);
        ViolationList violations = [.. check.violations];
        check.Return();
        return violations;
    }

    /// <summary>An open value is as the schema says. Nothing is asserted of one that is missing.</summary>
    public void Open(JsonElement value, OpenSchema schema)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            return;
        Enter(StepKind.Value);
        schema(this, value);
        Leave();
    }

    /// <summary>The JSON of a record is as the schema says. Of one that was read from JSON, that very JSON has been judged.</summary>
    public void Open(ISchemaRecord record, OpenSchema schema)
    {
        if (!IsReading)
            OpenRecord(record, schema);
    }

    /// <summary>The JSON of a record is as the schema says.</summary>
    public void OpenRecord(ISchemaRecord? record, OpenSchema schema)
    {
        if (record is null)
            return;
        using PooledJsonWriter pooled = PooledJsonWriter.Rent(indented: false);
        record.WriteTo(pooled.Writer);
        Open(JsonElement.Parse(pooled.Written()), schema);
    }

    internal static Checker Rent()
    {
        Checker check = spare ?? new();
        spare = null;
        return check;
    }

    internal void Return()
    {
        violations.Clear();
        Array.Clear(steps);
        depth = 0;
        IsReading = false;
        HasGaps = false;
        Later.Clear();
        spare = this;
    }

    /// <summary>Checks JSON that stands within a text.</summary>
    internal static ViolationList Run(JsonElement value, PutOff check)
    {
        Checker checker = Rent();
        checker.Enter(StepKind.Value);
        checker.At(check.Place);
        check.Assert(checker, value);
        checker.Leave();
        ViolationList violations = [.. checker.violations.Select(violation => violation with { Path = check.Path + violation.Path })];
        checker.Return();
        return violations;
    }

    /// <summary>The assertions that follow are about a member of the record.</summary>
    /// <param name="name">Its JSON name.</param>
    /// <param name="schemaLocation">The place of its schema, if that is not among the record's own <c>properties</c>.</param>
    public void Member(string name, string? schemaLocation = null)
    {
        ref Step step = ref steps[depth - 1];
        step.Name = name;
        step.SchemaLocation = schemaLocation;
    }

    /// <summary>The assertions that follow are about the record itself.</summary>
    public void Object()
    {
        ref Step step = ref steps[depth - 1];
        step.Name = null;
        step.SchemaLocation = null;
    }

    /// <summary>The assertions that follow stand elsewhere in the schema, such as behind a <c>$ref</c>.</summary>
    /// <param name="schemaLocation">The place of the schema that makes them.</param>
    public void At(string schemaLocation) => steps[depth - 1].SchemaLocation = schemaLocation;

    /// <summary>Notes a violation of the current member or record.</summary>
    /// <param name="keyword">The violated keyword.</param>
    /// <param name="message">What is asked for and what was found, as the end of a sentence: <c>must be at least 0, but is -1</c>.</param>
    public void Violated(string keyword, string message)
    {
        if (!IsMerelyCounted(message))
            Add(Path(), keyword, message);
    }

    // A violation of a member of the current object, which the checker is not at.
    private void Violated(string member, string keyword, string message)
    {
        if (IsMerelyCounted(message))
            return;
        Add(JsonText.Append(Path(), member), keyword, message);
    }

    private void Add(string path, string keyword, string message) =>
        violations.Add(new() { Path = path, Keyword = keyword, SchemaLocation = SchemaLocation(keyword), Message = message });

    // While elements are counted, a violation says that one does not count, and no more.
    private bool IsMerelyCounted(string message)
    {
        if (!isCounting)
            return false;
        mismatch ??= message;
        return true;
    }

    // Whether elements may be missing from a list, so that what is asserted of them together must be put off.
    private bool MayLackElements => HasGaps && !isCounting;

    private void PutOff(OpenSchema assert) => Later.Add(new(Path(), Place(), assert));

    private void Enter(StepKind kind, ISchemaRecord? record = null)
    {
        if (depth == steps.Length)
            Array.Resize(ref steps, depth * 2);
        steps[depth++] = new() { Kind = kind, Record = record };
    }

    // The current element or value. Each has to be told anew where its assertions stand.
    private void Follow(int level, int index, string? key)
    {
        ref Step step = ref steps[level];
        step.Index = index;
        step.Name = key;
        step.SchemaLocation = null;
    }

    private void Leave() => depth--;

    private string Path()
    {
        string path = "";
        foreach (ref readonly Step step in steps.AsSpan(0, depth))
        {
            if (step.Name is not null)
                path = JsonText.Append(path, step.Name);
            else if (step.Kind == StepKind.Element)
                path = JsonText.Append(path, step.Index.ToString(CultureInfo.InvariantCulture));
        }
        return path;
    }

    private string SchemaLocation(string keyword) => JsonText.Place(Place(), "", keyword);

    // The schema that makes the current assertions.
    private string Place()
    {
        // The innermost step that knows its place; a record always does.
        int at = depth - 1;
        while (steps[at].Kind != StepKind.Record && steps[at].SchemaLocation is null)
            at--;
        ref readonly Step step = ref steps[at];
        string place = step is { Kind: StepKind.Record, Name: { } name, SchemaLocation: null } ? JsonText.Append("/properties", name) : "";
        foreach (ref readonly Step inner in steps.AsSpan(at + 1, depth - at - 1))
            place += inner.Kind == StepKind.Element ? "/items" : "/additionalProperties";
        string schema = step.SchemaLocation ?? step.Record!.GetSchema().Location;
        return place.Length == 0 ? schema : JsonText.WithFragment(schema) + place;
    }

    private enum StepKind
    {
        Record,
        Element,
        Value,
    }

    /// <summary>A step of the path: a record with its current member, an element of a list, a value of a map.</summary>
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Not compared.")]
    private struct Step
    {
        public StepKind Kind;
        public int Index;
        public string? Name;
        public string? SchemaLocation;
        public ISchemaRecord? Record;
    }
}
