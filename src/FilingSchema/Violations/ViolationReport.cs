namespace FilingSchema;

/// <summary>Puts together what reading and checking found wrong, and finds its places in the text.</summary>
/// <remarks>Each thing is done only where something asks for it: a text with one mistake must not take much longer than one without.</remarks>
internal static class ViolationReport
{
    public static ViolationList Build(ReadOnlySpan<byte> text, TextOrigin origin, ReadingState reading, List<Violation> checks, List<PutOff> later)
    {
        List<Located> found = FromReading(text, reading.Failures);
        if (checks.Count > 0)
            AddChecks(text, checks, found);
        if (later.Count > 0)
            AddPutOff(text, later, found);
        if (reading.Judged is not null)
            AddJudged(text, reading.Judged, found);
        Violation[] violations = InOrder(found, out int[] offsets);
        LineCounter lines = new(text, origin);
        for (int i = 0; i < violations.Length; i++)
            violations[i].Locate(lines.PositionAt(offsets[i]));
        return ViolationList.Create(violations);
    }

    private static List<Located> FromReading(ReadOnlySpan<byte> text, List<ReadFailure> failures)
    {
        List<Located> found = new(failures.Count);
        if (failures.Count == 0)
            return found;
        int[] offsets = new int[failures.Count * 2];
        for (int i = 0; i < failures.Count; i++)
            (offsets[i * 2], offsets[(i * 2) + 1]) = (failures[i].Offset, failures[i].RecordOffset);
        Array.Sort(offsets);
        string[] pointers = TextLocator.PointersAt(text, offsets);
        foreach (ReadFailure failure in failures)
        {
            string pointer = pointers[Array.BinarySearch(offsets, failure.Offset)];
            string record = pointers[Array.BinarySearch(offsets, failure.RecordOffset)];
            found.Add(new(failure.Offset, Describe(failure, pointer, record)));
        }
        if (found.Count > 1)
            RemoveWhatIsThere(found);
        return found;
    }

    // A member that is there, but wrong, is not missing as well.
    private static void RemoveWhatIsThere(List<Located> found)
    {
        if (!found.Exists(static item => item.Violation.Keyword == "required"))
            return;
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (Located item in found)
        {
            if (item.Violation.Keyword != "required")
                AddWithAncestors(item.Violation.Path, present);
        }
        found.RemoveAll(item => item.Violation.Keyword == "required" && item.Violation.Path.Length > 0 && present.Contains(item.Violation.Path));
    }

    private static void AddChecks(ReadOnlySpan<byte> text, List<Violation> checks, List<Located> found)
    {
        // What was lost in reading must not be blamed again: neither itself, nor on the whole that now lacks it.
        if (found.Count > 0)
            checks = Unblamed(checks, found);
        AddAtTheirPlaces(text, checks, found);
    }

    private static void AddAtTheirPlaces(ReadOnlySpan<byte> text, List<Violation> violations, List<Located> found)
    {
        PointerTree places = new();
        foreach (Violation violation in violations)
            places.Add(violation.Path);
        places.Locate(text);
        foreach (Violation violation in violations)
            found.Add(new(Math.Max(0, places.OffsetOf(violation.Path)), violation));
    }

    private static List<Violation> Unblamed(List<Violation> checks, List<Located> found)
    {
        HashSet<string> lost = new(StringComparer.Ordinal);
        HashSet<string> around = new(StringComparer.Ordinal);
        foreach (Located item in found)
        {
            // Of a member given twice the first value was kept, and checked.
            if (item.Violation.Keyword == "duplicate")
                continue;
            lost.Add(item.Violation.Path);
            AddWithAncestors(item.Violation.Path, around);
        }
        return checks.FindAll(check =>
            !IsWithin(check.Path, lost)
            && !(check.Keyword is "required" or "type" && around.Contains(check.Path)));
    }

    // What was put off is asserted of the JSON as it stands in the text.
    private static void AddPutOff(ReadOnlySpan<byte> text, List<PutOff> later, List<Located> found)
    {
        PointerTree places = new();
        foreach (PutOff check in later)
            places.Add(check.Path);
        places.Locate(text);
        List<Violation> violations = [];
        foreach (PutOff check in later)
            violations.AddRange(Checker.Run(JsonSource.ValueAt(text, places.OffsetOf(check.Path)), check));
        AddAtTheirPlaces(text, violations, found);
    }

    // Objects were judged as they stand in the text: nothing of them was lost.
    private static void AddJudged(ReadOnlySpan<byte> text, List<(int Offset, Violation Violation)> judged, List<Located> found)
    {
        int[] offsets = [.. judged.Select(static item => item.Offset).Order()];
        string[] pointers = TextLocator.PointersAt(text, offsets);
        List<Violation> fromRoot = judged.ConvertAll(item => item.Violation with { Path = pointers[Array.BinarySearch(offsets, item.Offset)] + item.Violation.Path });
        AddAtTheirPlaces(text, fromRoot, found);
    }

    // By offset; what has the same keeps its order.
    private static Violation[] InOrder(List<Located> found, out int[] offsets)
    {
        Violation[] violations = new Violation[found.Count];
        offsets = new int[found.Count];
        long[] order = new long[found.Count];
        for (int i = 0; i < order.Length; i++)
        {
            violations[i] = found[i].Violation;
            order[i] = ((long)found[i].Offset << 32) | (uint)i;
        }
        Array.Sort(order, violations);
        for (int i = 0; i < order.Length; i++)
            offsets[i] = (int)(order[i] >> 32);
        return violations;
    }

    private static Violation Describe(ReadFailure failure, string pointer, string record)
    {
        string path = failure.Keyword == "required" ? JsonText.Append(pointer, failure.Member!) : pointer;
        return new()
        {
            Path = path,
            Keyword = failure.Keyword,
            SchemaLocation = SchemaLocation(failure, path, record),
            Message = failure.Message,
        };
    }

    // The keyword's place in the schema of the record: names lead into its properties, numbers into a list's items.
    private static string SchemaLocation(ReadFailure failure, string path, string record)
    {
        if (failure.Schema is null || failure.Keyword is "json" or "duplicate")
            return failure.Schema?.Location ?? "";
        if (failure.Keyword is "required" or "oneOf")
            return JsonText.Place(failure.Place ?? failure.Schema.Location, "", failure.Keyword);
        if (path.Length == record.Length)
            return JsonText.Place(failure.Schema.Location, "", failure.Keyword);
        int end = path.IndexOf('/', record.Length + 1);
        string place = string.Concat("/properties", path.AsSpan(record.Length, (end < 0 ? path.Length : end) - record.Length));
        while (end >= 0)
        {
            int start = end + 1;
            end = path.IndexOf('/', start);
            place += path.AsSpan(start, (end < 0 ? path.Length : end) - start).ContainsAnyExceptInRange('0', '9') ? "/additionalProperties" : "/items";
        }
        return JsonText.Place(failure.Schema.Location, place, failure.Keyword);
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

    private readonly struct Located(int offset, Violation violation)
    {
        public readonly int Offset = offset;
        public readonly Violation Violation = violation;
    }
}
