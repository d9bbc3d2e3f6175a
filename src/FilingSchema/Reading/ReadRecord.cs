namespace FilingSchema;

/// <summary>A record that was being read when something failed.</summary>
internal sealed class ReadRecord(RecordSchema schema, int offset, int depth)
{
    /// <summary>Its schema; of a union that of the union, within which its case is read.</summary>
    public readonly RecordSchema Schema = schema;

    /// <summary>Where it begins.</summary>
    public readonly int Offset = offset;

    /// <summary>The record around it; <see langword="null"/> for the outermost.</summary>
    public ReadRecord? Outer;

    /// <summary>What is wrong with it as a whole, the paths from there.</summary>
    public ViolationList Judged = ViolationList.Empty;

    // The number of objects and lists around it: so many segments its path has.
    private readonly int depth = depth;

    /// <summary>Its schema, by the way through those of the records around it.</summary>
    /// <param name="path">The path of a value within it.</param>
    public SchemaPlace PlaceIn(string path) =>
        Outer is null ? new(Schema.Location, "") : Outer.PartIn(path, depth).To(Schema.Location, Outer.Schema);

    /// <summary>The schema of a value within it: the first name leads into its properties, other names into a map, numbers into a list.</summary>
    /// <param name="path">The path of the value.</param>
    /// <param name="end">How many of its segments count.</param>
    public SchemaPlace PartIn(string path, int end)
    {
        SchemaPlace place = PlaceIn(path);
        string[] segments = path.Split('/')[1..];
        for (int i = depth; i < Math.Min(end, segments.Length); i++)
        {
            string part = i == depth ? "/properties/" + segments[i] : segments[i].AsSpan().ContainsAnyExceptInRange('0', '9') ? "/additionalProperties" : "/items";
            place = place.Within(part, Schema);
        }
        return place;
    }
}
