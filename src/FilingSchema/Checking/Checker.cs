using System.ComponentModel;
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

    // Filled anew where they are: to copy steps would cost as much as all else that is checked of a small record.
    private CheckStep[] steps = new CheckStep[16];
    private int depth;
    private bool isCounting;
    private string? mismatch;

    private Checker()
    {
    }

    /// <summary>How many violations were noted and assertions put off. Their lists are made for the first.</summary>
    internal int Found;

    internal List<Violation> Violations => field ??= [];

    /// <summary>Whether the record comes from a text, whose JSON has been judged while it was read.</summary>
    public bool IsReading => isReading;

    private bool isReading;

    /// <summary>Whether some of that text could not be read: what is asserted of the elements of a list together is then put off.</summary>
    private bool hasGaps;

    // Whether something is violated so that the record has no JSON, such as a member that is missing.
    private bool isUnwritable;

    // What the evaluation begins with: of a text that is told only once something is violated.
    private CheckStart? start;

    /// <summary>What has been put off: it holds of the JSON of the list, which has all elements.</summary>
    internal List<PutOff> Later => field ??= [];

    /// <summary>Checks a record.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static ViolationList Run(ISchemaRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Checker check = Rent();
        check.Record(record);
        ViolationList violations = check.Found > 0 ? check.Report(record) : ViolationList.Empty;
        check.Return();
        return violations;
    }

    // Of a record that was built in code its JSON, as it would be written, stands for the text.
    private ViolationList Report(ISchemaRecord record)
    {
        if (Later.Count > 0)
            AddPutOff(record);
        return [.. Violations];
    }

    private void AddPutOff(ISchemaRecord record)
    {
        if (isUnwritable)
            return;
        JsonTarget json = JsonTarget.Rent();
        record.Write(json);
        Violations.AddRange(ViolationReport.OfPutOff(json.Written, Later));
        json.Return();
    }

    /// <summary>An open value is as the schema says. Nothing is asserted of one that is missing.</summary>
    public void Open(JsonElement value, OpenSchema schema)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            return;
        Apply(value, schema);
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
        if (record is null || isUnwritable)
            return;
        JsonTarget json = JsonTarget.Rent();
        record.Write(json);
        JsonElement value = JsonElement.Parse(json.Written, new JsonDocumentOptions { MaxDepth = JsonTarget.MaxDepth });
        json.Return();
        Open(value, schema);
    }

    internal static Checker Rent()
    {
        Checker check = spare ?? new();
        spare = null;
        return check;
    }

    /// <summary>The record comes from a text.</summary>
    /// <param name="hasGaps">Whether some of that text could not be read.</param>
    internal void BeginReading(bool hasGaps) => (isReading, this.hasGaps) = (true, hasGaps);

    /// <summary>The evaluation begins with this schema, or has begun with it.</summary>
    internal void Begin(RecordSchema schema)
    {
        start ??= new();
        start.Place = new(schema.Location, "");
        start.Record = schema;
    }

    /// <summary>The evaluation begins with a schema that is that of no record.</summary>
    internal void Begin((string Place, string Uri)[] identities) => start = new() { Identities = identities };

    internal void Return()
    {
        if (Found > 0)
            Clear();
        depth = 0;
        isReading = false;
        hasGaps = false;
        isUnwritable = false;
        start = null;
        spare = this;
    }

    private void Clear()
    {
        Violations.Clear();
        Later.Clear();
        Found = 0;
    }

    /// <summary>Checks JSON that stands within a text.</summary>
    internal static ViolationList Run(JsonElement value, PutOff check)
    {
        Checker checker = Rent();
        checker.start = new() { Place = check.Site.PlaceOf(out RecordSchema? schema), Record = schema };
        checker.Apply(value, check.Assert);
        ViolationList violations = [.. checker.Violations.Select(violation => violation with { Path = check.Path + violation.Path })];
        checker.Return();
        return violations;
    }

    /// <summary>The assertions that follow are about a member of the record.</summary>
    /// <param name="name">Its JSON name.</param>
    /// <param name="schemaLocation">The place of its schema, if that is not among the record's own <c>properties</c>.</param>
    public void Member(string name, string? schemaLocation = null)
    {
        ref CheckStep step = ref steps[depth - 1];
        step.Name = name;
        step.Member = schemaLocation;
        step.SchemaLocation = null;
    }

    /// <summary>The assertions that follow are about the record itself.</summary>
    public void Object()
    {
        ref CheckStep step = ref steps[depth - 1];
        step.Name = null;
        step.Member = null;
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

    // A value was set that JSON has no text for: nothing can be asserted of the JSON around it.
    private void ViolatedUnwritably(string keyword, string message)
    {
        isUnwritable = true;
        Violated(keyword, message);
    }

    // A violation of a member of the current object, which the checker is not at.
    private void Violated(string member, string keyword, string message)
    {
        if (IsMerelyCounted(message))
            return;
        Add(JsonText.Append(Path(), member), keyword, message);
    }

    private void Add(string path, string keyword, string message)
    {
        Violations.Add(new(Site(keyword), path, message));
        Found++;
    }

    // While elements are counted, a violation says that one does not count, and no more.
    private bool IsMerelyCounted(string message)
    {
        if (!isCounting)
            return false;
        mismatch ??= message;
        return true;
    }

    // Whether elements may be missing from a list, so that what is asserted of them together must be put off.
    private bool MayLackElements => hasGaps && !isCounting;

    private void PutOff(OpenSchema assert)
    {
        Later.Add(new(Path(), Site(""), assert));
        Found++;
    }

    private void Enter(StepKind kind, ISchemaRecord? record = null)
    {
        if (depth == steps.Length)
            Array.Resize(ref steps, depth * 2);
        ref CheckStep step = ref steps[depth++];
        step.Kind = kind;
        step.Index = 0;
        step.Name = null;
        step.Member = null;
        step.SchemaLocation = null;
        step.Reference = null;
        step.Owner = record;
    }

    // The current element or value. Each has to be told anew where its assertions stand.
    private void Follow(int level, int index, string? key)
    {
        ref CheckStep step = ref steps[level];
        step.Index = index;
        step.Name = key;
        step.SchemaLocation = null;
    }

    private void Leave()
    {
        // A thread that checks no more keeps nothing of what it has checked.
        steps[--depth].Owner = null;
    }
}
