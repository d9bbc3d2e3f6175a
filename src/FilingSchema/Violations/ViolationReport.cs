using System.Text;

namespace FilingSchema;

/// <summary>Puts together what reading and checking found wrong, and finds its places in the text.</summary>
internal static class ViolationReport
{
    public static ViolationList Build(ReadOnlySpan<byte> text, TextOrigin origin, ReadingState reading, IReadOnlyList<Violation> checks)
    {
        List<(int Offset, Violation Violation)> found = FromReading(text, reading.Failures);
        AddChecks(text, checks, reading.Judged, found);
        found = [.. found.OrderBy(static item => item.Offset)];
        LineCounter lines = new(text, origin);
        Violation[] violations = new Violation[found.Count];
        for (int i = 0; i < violations.Length; i++)
            violations[i] = found[i].Violation.WithPosition(lines.PositionAt(found[i].Offset));
        return ViolationList.Create(violations);
    }

    private static List<(int Offset, Violation Violation)> FromReading(ReadOnlySpan<byte> text, List<ReadFailure> failures)
    {
        if (failures.Count == 0)
            return [];
        int[] offsets = [.. failures.SelectMany(static failure => (int[])[failure.Offset, failure.RecordOffset]).Distinct().Order()];
        string[] pointers = TextLocator.PointersAt(text, offsets);
        List<(int, Violation)> found = new(failures.Count);
        HashSet<string> present = new(StringComparer.Ordinal);
        foreach (ReadFailure failure in failures)
        {
            string pointer = pointers[offsets.AsSpan().BinarySearch(failure.Offset)];
            string record = pointers[offsets.AsSpan().BinarySearch(failure.RecordOffset)];
            Violation violation = Describe(failure, pointer, record);
            if (failure.Keyword != "required")
                present.UnionWith(SelfAndAncestors(violation.Path));
            found.Add((failure.Offset, violation));
        }
        // A member that is there, but wrong, is not missing as well.
        found.RemoveAll(item => item.Item2.Keyword == "required" && item.Item2.Path.Length > 0 && present.Contains(item.Item2.Path));
        return found;
    }

    private static void AddChecks(ReadOnlySpan<byte> text, IReadOnlyList<Violation> checks, List<(int Offset, Violation Violation)> judged, List<(int Offset, Violation Violation)> found)
    {
        if (checks.Count == 0 && judged.Count == 0)
            return;
        HashSet<string> lost = new(StringComparer.Ordinal);
        HashSet<string> around = new(StringComparer.Ordinal);
        foreach ((_, Violation violation) in found)
        {
            // Of a member given twice the first value was kept, and checked.
            if (violation.Keyword == "duplicate")
                continue;
            lost.Add(violation.Path);
            around.UnionWith(SelfAndAncestors(violation.Path));
        }
        // What was lost in reading must not be blamed again: neither itself, nor on the whole that now lacks it.
        Violation[] kept = [.. checks.Where(check =>
            !SelfAndAncestors(check.Path).Any(lost.Contains)
            && !(check.Keyword is "required" or "type" or "uniqueItems" or "contains" or "minContains" or "maxContains" && around.Contains(check.Path))), .. FromRoot(text, judged)];
        PointerTree places = new();
        foreach (Violation check in kept)
            places.Add(check.Path);
        places.Locate(text);
        foreach (Violation check in kept)
            found.Add((Math.Max(0, places.OffsetOf(check.Path)), check));
    }

    // Objects were judged as they stand in the text: nothing of them was lost.
    private static IEnumerable<Violation> FromRoot(ReadOnlySpan<byte> text, List<(int Offset, Violation Violation)> judged)
    {
        int[] offsets = [.. judged.Select(static item => item.Offset).Distinct().Order()];
        string[] pointers = TextLocator.PointersAt(text, offsets);
        return judged.Select(item => item.Violation with { Path = pointers[offsets.AsSpan().BinarySearch(item.Offset)] + item.Violation.Path });
    }

    private static Violation Describe(ReadFailure failure, string pointer, string record)
    {
        string path = pointer;
        if (failure.Keyword == "required")
        {
            StringBuilder member = new(pointer);
            JsonText.AppendSegment(member, failure.Member!);
            path = member.ToString();
        }
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
            return JsonText.Place(failure.Place ?? failure.Schema.Location, $"/{failure.Keyword}");
        string[] segments = path[record.Length..].Split('/');
        StringBuilder place = new();
        for (int i = 1; i < segments.Length; i++)
        {
            if (i == 1)
                place.Append("/properties/").Append(segments[i]);
            else
                place.Append(segments[i].AsSpan().ContainsAnyExceptInRange('0', '9') ? "/additionalProperties" : "/items");
        }
        return JsonText.Place(failure.Schema.Location, $"{place}/{failure.Keyword}");
    }

    private static IEnumerable<string> SelfAndAncestors(string path)
    {
        yield return path;
        for (int end = path.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : path.LastIndexOf('/', end - 1))
            yield return path[..end];
    }
}
