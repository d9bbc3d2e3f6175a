namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Compares what the record and the open form say of the same JSON.</summary>
internal static class Difference
{
    /// <summary>What tells that a value could not be read as what its member is.</summary>
    private static readonly HashSet<string> OfReading = new(StringComparer.Ordinal) { "type", "format", "enum", "const", "oneOf" };

    /// <summary>The difference, or <see langword="null"/> if there is none.</summary>
    /// <param name="record">What the record says.</param>
    /// <param name="open">What the open form says.</param>
    /// <param name="discriminator">The member without which the record knows nothing of an object, if there is such a one.</param>
    public static string? Between(ViolationList record, ViolationList open, string? discriminator)
    {
        if (record.IsEmpty != open.IsEmpty)
        {
            return record.IsEmpty ? "only the open form finds anything wrong" : "only the record finds anything wrong";
        }

        string[] lost = [.. record.Where(static violation => OfReading.Contains(violation.Keyword)).Select(static violation => violation.Path)];
        if (lost.FirstOrDefault(path => !open.Any(violation => IsAt(violation.Path, path))) is { } unknown)
        {
            return $"the open form finds nothing wrong at {unknown}";
        }

        // An object whose case is not known is not read.
        lost = [.. lost, .. record.Where(violation => discriminator is not null && violation.Path.EndsWith("/" + discriminator, StringComparison.Ordinal)).Select(static violation => ParentOf(violation.Path))];
        string[] incomplete = [.. record.Where(static violation => violation.Keyword == "required").Select(static violation => ParentOf(violation.Path))];
        bool IsCertain(Violation violation) => !lost.Any(path => IsAt(path, violation.Path) || IsAt(violation.Path, path))
            && !(violation.Keyword is "minProperties" or "maxProperties" && incomplete.Contains(violation.Path))
            && !(violation.Keyword is "dependentRequired" && (incomplete.Contains(ParentOf(violation.Path)) || lost.Any(path => ParentOf(path) == ParentOf(violation.Path))));
        Violation[] told = [.. record.Where(IsCertain)];
        Violation[] evaluated = [.. open.Where(IsCertain)];
        // Two schemas may say the same of a value: the record tells it once.
        return told.Select(Describe).Except(evaluated.Select(Describe)).FirstOrDefault() is { } more ? $"only the record says {more}"
            : evaluated.Select(DescribeAnywhere).Except(told.Select(DescribeAnywhere)).FirstOrDefault() is { } less ? $"only the open form says {less}"
            : null;
    }

    private static string ParentOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether a path is another, or lies within what that leads to.</summary>
    private static bool IsAt(string path, string other) =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] == '/');

    private static string DescribeAnywhere(Violation violation) => $"{violation.Path} {violation.Keyword}";

    private static string Describe(Violation violation) => $"{violation.Path} {violation.Keyword} {violation.SchemaLocation}";
}
