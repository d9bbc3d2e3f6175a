namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Compares what the record and the open form say of the same JSON: the verdict, and each violation's path, keyword, place in the schema and way to it.</summary>
/// <remarks>
/// A record cannot hold everything, so it cannot judge everything. These differences follow from that, and no others are
/// let pass:
/// <list type="bullet">
/// <item>What could not be read is told once. Whether its type or its value is the first thing wrong with it depends on what
/// it was read as, and the place told is the member's, not that of a schema that the member refers to. What else the open
/// form says of it, or of what lies within, the record does not know.</item>
/// <item>An object whose case is not known is not read: the open form may say more of what lies within.</item>
/// <item>That a member is given twice no schema says: the record tells of its own, the open form of none.</item>
/// <item>If several schemas say the same of a value, the record may tell of one of them.</item>
/// </list>
/// </remarks>
/// <param name="Kind">Which form says more, and of which keyword: what is kept while a case is made smaller.</param>
/// <param name="Description">What differs, and where.</param>
internal sealed record Difference(string Kind, string Description)
{
    /// <summary>What tells that a value could not be read as what its member is.</summary>
    private static readonly string[] OfReading = ["type", "format", "enum", "const", "oneOf"];

    /// <summary>That the C# compiler refuses what was emitted.</summary>
    public static Difference OfCode(string messages) => new("code", messages);

    /// <summary>The difference, or <see langword="null"/> if there is none.</summary>
    /// <param name="record">What the record says.</param>
    /// <param name="open">What the open form says.</param>
    /// <param name="discriminators">The members without which the record does not know what an object is.</param>
    public static Difference? Between(ViolationList record, ViolationList open, params string[] discriminators)
    {
        if (record.IsEmpty != open.IsEmpty)
        {
            return record.IsEmpty ? Only("the open form finds anything wrong", open[0]) : Only("the record finds anything wrong", record[0]);
        }

        if (record.FirstOrDefault(violation => !open.Any(other => IsSame(violation, other))) is { } more)
        {
            return Only("the record says", more);
        }

        string[] unread = [.. record.Where(static violation => OfReading.Contains(violation.Keyword)).Select(static violation => violation.Path)];
        string[] caseless = [.. record.Where(violation => discriminators.Any(name => violation.Path.EndsWith("/" + name, StringComparison.Ordinal))).Select(static violation => ParentOf(violation.Path))];
        bool IsUnknown(Violation violation) =>
            unread.Any(path => IsAt(violation.Path, path)) || caseless.Any(path => IsAt(violation.Path, path));
        return open.FirstOrDefault(violation => !IsUnknown(violation) && !record.Any(other => other.Path == violation.Path && other.Keyword == violation.Keyword)) is { } less
            ? Only("the open form says", less)
            : null;
    }

    private static bool IsSame(Violation left, Violation right) => left.Path == right.Path
        && (OfReading.Contains(left.Keyword) ? OfReading.Contains(right.Keyword) : left.Keyword == right.Keyword && (left.Keyword == "duplicate" || (left.SchemaLocation == right.SchemaLocation && left.SchemaUri == right.SchemaUri && left.KeywordLocation == right.KeywordLocation)));

    private static string ParentOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether a path is another, or lies within what that leads to.</summary>
    private static bool IsAt(string path, string other) =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] == '/');

    private static Difference Only(string who, Violation violation) =>
        new($"only {who}: {violation.Keyword}", $"only {who}: {violation.Path} {violation.Keyword} {violation.SchemaLocation} by {violation.KeywordLocation}");
}
