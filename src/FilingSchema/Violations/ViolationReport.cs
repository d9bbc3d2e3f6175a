namespace FilingSchema;

/// <summary>Puts together what reading and checking found wrong, and finds its places in the text.</summary>
/// <remarks>Each thing is done only where something asks for it: a text with one mistake must not take much longer than one without.</remarks>
internal static class ViolationReport
{
    public static ViolationList Build(ReadOnlySpan<byte> text, TextOrigin origin, ReadingState reading, List<Violation> checks, List<PutOff> later)
    {
        List<Violation> found = new(1);
        Pointers pointers = reading.FailureCount + reading.RecordCount > 0 ? new(text, reading) : default;
        if (reading.FailureCount > 0)
            AddFailures(reading.Failures, pointers, found);
        if (checks.Count > 0)
            AddChecks(text, checks, found);
        if (later.Count > 0)
            AddAtTheirPlaces(text, OfPutOff(text, later), found);
        if (reading.RecordCount > 0 && reading.Judged.Count > 0)
            AddJudged(text, reading.Judged, pointers, found);
        // What has the same offset keeps its order.
        Violation[] violations = found.Count == 1 ? [found[0]] : [.. found.OrderBy(OffsetOf)];
        LineCounter lines = new(text, origin);
        foreach (Violation violation in violations)
            violation.Locate(lines.PositionAt((int)OffsetOf(violation)));
        return new(violations);
    }

    // Its offset in the text, before the line and the column are counted.
    private static long OffsetOf(Violation violation) => violation.Position.GetValueOrDefault().Offset;

    private static void AddFailures(List<ReadFailure> failures, in Pointers pointers, List<Violation> found)
    {
        foreach (ReadFailure failure in failures)
        {
            string path = pointers.At(failure.Offset);
            failure.Path = failure.Member is { } member ? JsonText.Append(path, member) : path;
            Add(new(failure, failure.Path, failure.Message), failure.Offset, found);
        }
        if (found.Count > 1)
            RemoveWhatIsThere(found);
    }

    private static void Add(Violation violation, int offset, List<Violation> found)
    {
        violation.Locate(new(0, 0, offset));
        found.Add(violation);
    }

    // A member that is there, but wrong, is not missing as well.
    private static void RemoveWhatIsThere(List<Violation> found)
    {
        if (!found.Exists(static violation => violation.Asserted == "required"))
            return;
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (Violation violation in found)
        {
            if (violation.Asserted != "required")
                AddWithAncestors(violation.Path, present);
        }
        found.RemoveAll(violation => violation.Asserted == "required" && violation.Path.Length > 0 && present.Contains(violation.Path));
    }

    private static void AddChecks(ReadOnlySpan<byte> text, List<Violation> checks, List<Violation> found)
    {
        // What was lost in reading must not be blamed again: neither itself, nor on the whole that now lacks it.
        if (found.Count > 0)
            checks = Unblamed(checks, found);
        AddAtTheirPlaces(text, checks, found);
    }

    private static void AddAtTheirPlaces(ReadOnlySpan<byte> text, List<Violation> violations, List<Violation> found)
    {
        if (violations.Count == 1)
        {
            // The most frequent case, and the one whose time shows.
            Add(violations[0], Math.Max(0, PointerTree.Find(text, violations[0].Path)), found);
            return;
        }
        int[] places = PointerTree.Find(text, [.. violations.Select(static violation => violation.Path)]);
        for (int i = 0; i < places.Length; i++)
            Add(violations[i], Math.Max(0, places[i]), found);
    }

    private static List<Violation> Unblamed(List<Violation> checks, List<Violation> found)
    {
        HashSet<string> lost = new(StringComparer.Ordinal);
        HashSet<string> around = new(StringComparer.Ordinal);
        foreach (Violation violation in found)
        {
            // Of a member given twice the first value was kept, and checked.
            if (violation.Asserted == "duplicate")
                continue;
            lost.Add(violation.Path);
            AddWithAncestors(violation.Path, around);
        }
        return checks.FindAll(check =>
            !IsWithin(check.Path, lost)
            && !(check.Asserted is "required" or "type" && around.Contains(check.Path)));
    }

    /// <summary>What was put off is asserted of the JSON as it stands in the text.</summary>
    public static List<Violation> OfPutOff(ReadOnlySpan<byte> text, List<PutOff> later)
    {
        int[] places = PointerTree.Find(text, [.. later.Select(static check => check.Path)]);
        List<Violation> violations = [];
        for (int i = 0; i < places.Length; i++)
            violations.AddRange(Checker.Run(JsonSource.ValueAt(text, places[i]), later[i]));
        return violations;
    }

    // Objects were judged as they stand in the text: nothing of them was lost.
    private static void AddJudged(ReadOnlySpan<byte> text, List<ReadRecord> judged, in Pointers pointers, List<Violation> found)
    {
        List<Violation> fromRoot = [];
        foreach (ReadRecord record in judged)
        {
            string path = pointers.At(record.Offset);
            string way = record.PlaceIn(path).Way;
            foreach (Violation violation in record.Judged)
                fromRoot.Add(violation with { Path = path + violation.Path, KeywordLocation = way + violation.KeywordLocation });
        }
        AddAtTheirPlaces(text, fromRoot, found);
    }

    private static void AddWithAncestors(string path, HashSet<string> paths)
    {
        for (string? around = path; around is not null && paths.Add(around);)
            around = Around(around);
    }

    private static bool IsWithin(string path, HashSet<string> paths)
    {
        string? around = path;
        while (around is not null && !paths.Contains(around))
            around = Around(around);
        return around is not null;
    }

    // The path of the object or list around a value; null for the whole.
    private static string? Around(string path) => path.Length == 0 ? null : path[..path.LastIndexOf('/')];

    /// <summary>The JSON Pointers of what could not be read, and of the records that were judged.</summary>
    private readonly struct Pointers
    {
        private readonly int[] offsets;
        private readonly string[] pointers;

        public Pointers(ReadOnlySpan<byte> text, ReadingState reading)
        {
            int count = reading.Failures.Count;
            offsets = new int[count + reading.Judged.Count];
            for (int i = 0; i < offsets.Length; i++)
                offsets[i] = i < count ? reading.Failures[i].Offset : reading.Judged[i - count].Offset;
            Array.Sort(offsets);
            pointers = TextLocator.PointersAt(text, offsets);
        }

        public string At(int offset) => pointers[Array.BinarySearch(offsets, offset)];
    }
}
