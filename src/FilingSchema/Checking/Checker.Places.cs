using System.Globalization;

namespace FilingSchema;

// Where the current assertions stand, in the value and in the schemas: put into words only once one fails.
public sealed partial class Checker
{
    private string Path()
    {
        string path = "";
        foreach (Step step in steps.AsSpan(0, depth))
        {
            if (step.Name is not null)
                path = JsonText.Append(path, step.Name);
            else if (step.Kind is StepKind.Element or StepKind.OpenElement)
                path = JsonText.Append(path, step.Index.ToString(CultureInfo.InvariantCulture));
        }
        return path;
    }

    // The schema that makes the current assertions, and that of the record which it belongs to.
    private SchemaPlace Place(out RecordSchema? schema)
    {
        if (startLater is not null)
            Begin(startLater());
        startLater = null;
        SchemaPlace place = start;
        SchemaPlace ofRecord = start;
        int first = 0;
        schema = startOf;
        for (int i = 0; i < depth; i++)
        {
            Step step = steps[i];
            if (step.Record is not null)
            {
                RecordSchema own = step.Record.GetSchema();
                place = ofRecord = place.To(own.Location, schema);
                first = i;
                schema = own;
            }
            if (step.Member is not null)
                place = place.To(step.Member, schema);
            else if (step.Part is { } part)
                place = place.Within(part);
            if (step.SchemaLocation is not null)
                place = step.Reference is null ? place.To(step.SchemaLocation, schema, ofRecord, PartsOf(first, i)) : place.Through(step.Reference, step.SchemaLocation);
        }
        return place;
    }

    // The way through the schema of a record that some steps take.
    private string[] PartsOf(int first, int last) => [.. steps[first..(last + 1)].Select(static step => step.Part).OfType<string>()];

    private enum StepKind
    {
        /// <summary>A record with its current member.</summary>
        Record,

        /// <summary>An element of a list.</summary>
        Element,

        /// <summary>A value of a map.</summary>
        Value,

        /// <summary>An element of JSON as it is.</summary>
        OpenElement,

        /// <summary>JSON as it is: the value itself, or, with a name, a member.</summary>
        Open,
    }

    /// <summary>A step of the way into a value and its schema.</summary>
    private sealed class Step
    {
        public StepKind Kind;
        public int Index;
        public string? Name;

        /// <summary>Where the schema of the current member stands, if not among the record's own properties.</summary>
        public string? Member;

        /// <summary>Where the schema stands that makes the assertions, if that does not follow from the steps.</summary>
        public string? SchemaLocation;

        /// <summary>The keyword that led there, as a step of a JSON Pointer, if it is a reference.</summary>
        public string? Reference;

        public ISchemaRecord? Record;

        /// <summary>The part of the schema that is about the member or element; <see langword="null"/> for none, or for JSON as it is.</summary>
        public string? Part => Kind switch
        {
            StepKind.Record when Name is not null => JsonText.Append("/properties", Name),
            StepKind.Element => "/items",
            StepKind.Value => "/additionalProperties",
            _ => null,
        };
    }
}
