namespace FilingSchema.Edgar;

/// <summary>Where a value was found in the filing; no length where it was not found but follows.</summary>
internal readonly record struct FieldPlace(int Offset, int Length);

/// <summary>A value that was read from a filing, and its place there.</summary>
internal abstract record FieldValue(FieldPlace? Place)
{
    public abstract void WriteTo(FieldJson json);

    /// <summary>The value beneath this one that a segment of a JSON Pointer names.</summary>
    public virtual FieldValue? Step(string segment) => null;

    /// <summary>The first place among the values beneath this one.</summary>
    public virtual FieldPlace? AnyPlace => Place;
}

/// <summary>A string, number or truth value.</summary>
internal sealed record ScalarValue(object Value, FieldPlace? Place) : FieldValue(Place)
{
    public override void WriteTo(FieldJson json)
    {
        switch (Value)
        {
            case string text:
                json.Text(text);
                break;
            case decimal number:
                json.Number(number);
                break;
            case bool truth:
                json.Raw(truth ? "true" : "false");
                break;
        }
    }
}

/// <summary>A constant of the schema, as its JSON text.</summary>
internal sealed record ConstantValue(string Json, FieldPlace? Place) : FieldValue(Place)
{
    public override void WriteTo(FieldJson json) => json.Raw(Json);
}

/// <summary>An object: what was found of its members, in the order of the schema.</summary>
internal sealed record ObjectValue(List<(string Name, FieldValue Value)> Members, FieldPlace? Place = null) : FieldValue(Place)
{
    public override FieldPlace? AnyPlace =>
        Place ?? Members.Select(static member => member.Value.AnyPlace).FirstOrDefault(static place => place is not null);

    public override void WriteTo(FieldJson json)
    {
        json.Start('{');
        foreach ((string name, FieldValue value) in Members)
        {
            json.Name(name);
            value.WriteTo(json);
        }
        json.End('}');
    }

    public override FieldValue? Step(string segment)
    {
        foreach ((string name, FieldValue value) in Members)
        {
            if (name == segment)
                return value;
        }
        return null;
    }
}

/// <summary>A list.</summary>
internal sealed record ListValue(List<FieldValue> Elements) : FieldValue((FieldPlace?)null)
{
    public override FieldPlace? AnyPlace =>
        Elements.Select(static element => element.AnyPlace).FirstOrDefault(static place => place is not null);

    public override void WriteTo(FieldJson json)
    {
        json.Start('[');
        foreach (FieldValue element in Elements)
            element.WriteTo(json);
        json.End(']');
    }

    public override FieldValue? Step(string segment) =>
        int.TryParse(segment, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int index)
            && index < Elements.Count ? Elements[index] : null;
}
