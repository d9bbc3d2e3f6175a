namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Compares what the record and the open form say of the same JSON: the verdict, and each violation's path, keyword and place in the schema.</summary>
/// <remarks>
/// A record cannot hold everything, so it cannot judge everything. These differences follow from that, and no others are
/// let pass:
/// <list type="bullet">
/// <item>What could not be read is told once. Whether its type or its value is the first thing wrong with it depends on what
/// it was read as, and the place told is the member's, not that of a schema that the member refers to. What else the open
/// form says of it, or of what lies within, the record does not know.</item>
/// <item>Of a list with an element that could not be read, it does not know whether the elements are unique, nor how many
/// are of a kind.</item>
/// <item>An object whose case is not known is not read: the open form may say more of what lies within.</item>
/// <item>That a member is given twice no schema says: the record tells of its own, the open form of none.</item>
/// <item>If several schemas say the same of a value, the record may tell of one of them.</item>
/// </list>
/// </remarks>
internal static class Difference
{
    /// <summary>What tells that a value could not be read as what its member is.</summary>
    private static readonly string[] OfReading = ["type", "format", "enum", "const", "oneOf"];

    /// <summary>What is asserted of the elements of a list together.</summary>
    private static readonly string[] OfElements = ["uniqueItems", "contains", "minContains", "maxContains"];

    /// <summary>The difference, or <see langword="null"/> if there is none.</summary>
    /// <param name="record">What the record says.</param>
    /// <param name="open">What the open form says.</param>
    /// <param name="discriminators">The members without which the record does not know what an object is.</param>
    public static string? Between(ViolationList record, ViolationList open, params string[] discriminators)
    {
        if (record.IsEmpty != open.IsEmpty)
        {
            return record.IsEmpty ? "only the open form finds anything wrong" : "only the record finds anything wrong";
        }

        if (record.FirstOrDefault(violation => !open.Any(other => IsSame(violation, other))) is { } more)
        {
            return $"only the record says {Describe(more)}";
        }

        string[] unread = [.. record.Where(static violation => OfReading.Contains(violation.Keyword)).Select(static violation => violation.Path)];
        string[] caseless = [.. record.Where(violation => discriminators.Any(name => violation.Path.EndsWith("/" + name, StringComparison.Ordinal))).Select(static violation => ParentOf(violation.Path))];
        bool IsUnknown(Violation violation) =>
            unread.Any(path => IsAt(violation.Path, path) || (OfElements.Contains(violation.Keyword) && IsAt(path, violation.Path)))
            || caseless.Any(path => IsAt(violation.Path, path));
        return open.FirstOrDefault(violation => !IsUnknown(violation) && !record.Any(other => other.Path == violation.Path && other.Keyword == violation.Keyword)) is { } less
            ? $"only the open form says {Describe(less)}"
            : null;
    }

    private static bool IsSame(Violation left, Violation right) => left.Path == right.Path
        && (OfReading.Contains(left.Keyword) ? OfReading.Contains(right.Keyword) : left.Keyword == right.Keyword && (left.Keyword == "duplicate" || left.SchemaLocation == right.SchemaLocation));

    private static string ParentOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether a path is another, or lies within what that leads to.</summary>
    private static bool IsAt(string path, string other) =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] == '/');

    private static string Describe(Violation violation) => $"{violation.Path} {violation.Keyword} {violation.SchemaLocation}";
}
