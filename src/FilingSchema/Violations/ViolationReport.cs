namespace FilingSchema;

/// <summary>Puts together what reading and checking found wrong, and finds its places in the text.</summary>
/// <remarks>Each thing is done only where something asks for it: a text with one mistake must not take much longer than one without.</remarks>
internal static class ViolationReport
{
    public static ViolationList Build(ReadOnlySpan<byte> text, TextOrigin origin, ReadingState reading, List<Violation> checks, List<PutOff> later)
    {
        Pointers pointers = new(text, reading);
        List<Located> found = FromReading(reading.Failures, pointers);
        if (checks.Count > 0)
            AddChecks(text, checks, found);
        if (later.Count > 0)
            AddAtTheirPlaces(text, OfPutOff(text, later), found);
        if (reading.Judged is not null)
            AddJudged(text, reading.Judged, pointers, found);
        Violation[] violations = InOrder(found, out int[] offsets);
        LineCounter lines = new(text, origin);
        for (int i = 0; i < violations.Length; i++)
            violations[i].Locate(lines.PositionAt(offsets[i]));
        return ViolationList.Create(violations);
    }

    private static List<Located> FromReading(List<ReadFailure> failures, in Pointers pointers)
    {
        List<Located> found = new(failures.Count);
        foreach (ReadFailure failure in failures)
            found.Add(new(failure.Offset, Describe(failure, pointers)));
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

    /// <summary>What was put off is asserted of the JSON as it stands in the text.</summary>
    public static List<Violation> OfPutOff(ReadOnlySpan<byte> text, List<PutOff> later)
    {
        PointerTree places = new();
        foreach (PutOff check in later)
            places.Add(check.Path);
        places.Locate(text);
        List<Violation> violations = [];
        foreach (PutOff check in later)
            violations.AddRange(Checker.Run(JsonSource.ValueAt(text, places.OffsetOf(check.Path)), check));
        return violations;
    }

    // Objects were judged as they stand in the text: nothing of them was lost.
    private static void AddJudged(ReadOnlySpan<byte> text, List<(ReadRecord Record, Violation Violation)> judged, in Pointers pointers, List<Located> found)
    {
        List<Violation> fromRoot = [];
        foreach ((ReadRecord record, Violation violation) in judged)
            fromRoot.Add(violation with { Path = pointers.At(record.Offset) + violation.Path, KeywordLocation = SchemaOf(record, pointers).Way + violation.KeywordLocation });
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

    private static Violation Describe(ReadFailure failure, in Pointers pointers)
    {
        string path = pointers.At(failure.Offset);
        SchemaPlace place = default;
        if (failure.Record is { } record)
        {
            place = SchemaOf(record, pointers);
            if (failure.Place is not null)
                place = place.To(failure.Place, record.Schema);
            else if (failure.Keyword is not ("required" or "json" or "duplicate"))
                place = PartOf(place, record.Schema, path.AsSpan(pointers.At(record.Offset).Length));
            if (failure.Keyword is not ("json" or "duplicate"))
                place = place.Within("/" + failure.Keyword, record.Schema);
        }
        return new()
        {
            Path = failure.Keyword == "required" ? JsonText.Append(path, failure.Member!) : path,
            Keyword = failure.Record is null || failure.Keyword is "json" or "duplicate" ? failure.Keyword : place.Keyword,
            SchemaLocation = place.Place ?? "",
            SchemaUri = failure.Record is null || place.Place is null ? null : place.Uri(failure.Record.Schema.Identities),
            KeywordLocation = place.Way,
            Message = failure.Message,
        };
    }

    // The schema of a record that was read, by the way through those around it.
    private static SchemaPlace SchemaOf(ReadRecord record, in Pointers pointers)
    {
        if (record.Place is { } known)
            return known;
        SchemaPlace place = new(record.Schema.Location, "");
        if (record.Outer is { } outer)
            place = PartOf(SchemaOf(outer, pointers), outer.Schema, pointers.At(record.Offset).AsSpan(pointers.At(outer.Offset).Length)).To(record.Schema.Location, outer.Schema);
        record.Place = place;
        return place;
    }

    // The schema of a value within a record: the first name leads into its properties, other names into a map, numbers into a list.
    private static SchemaPlace PartOf(SchemaPlace place, RecordSchema schema, ReadOnlySpan<char> path)
    {
        bool isMember = true;
        while (!path.IsEmpty)
        {
            int next = path[1..].IndexOf('/') + 1;
            ReadOnlySpan<char> segment = next > 0 ? path[..next] : path;
            string part = isMember ? string.Concat("/properties", segment) : segment[1..].ContainsAnyExceptInRange('0', '9') ? "/additionalProperties" : "/items";
            place = place.Within(part, schema);
            isMember = false;
            path = path[segment.Length..];
        }
        return place;
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

    /// <summary>The JSON Pointers of what could not be read, and of the records around.</summary>
    private readonly struct Pointers
    {
        private readonly int[] offsets;
        private readonly string[] pointers;

        public Pointers(ReadOnlySpan<byte> text, ReadingState reading)
        {
            List<int> found = [];
            foreach (ReadFailure failure in reading.Failures)
            {
                found.Add(failure.Offset);
                Add(failure.Record, found);
            }
            foreach ((ReadRecord record, _) in reading.Judged ?? [])
                Add(record, found);
            offsets = [.. found];
            Array.Sort(offsets);
            pointers = TextLocator.PointersAt(text, offsets);
        }

        private static void Add(ReadRecord? record, List<int> found)
        {
            for (; record is not null; record = record.Outer)
                found.Add(record.Offset);
        }

        public string At(int offset) => pointers[Array.BinarySearch(offsets, offset)];
    }

    private readonly struct Located(int offset, Violation violation)
    {
        public readonly int Offset = offset;
        public readonly Violation Violation = violation;
    }
}
