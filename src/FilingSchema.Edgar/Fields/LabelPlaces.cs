namespace FilingSchema.Edgar;

/// <summary>The places of the first of some labels, then of the next, each looked for once it is its turn.</summary>
internal struct LabelPlaces(LabelIndex index, LabelWords[] labels)
{
    private FoundLabel[] places = [];
    private int label;
    private int place = -1;

    public readonly FoundLabel Current => places[place];

    public readonly LabelPlaces GetEnumerator() => this;

    public bool MoveNext()
    {
        place++;
        while (place >= places.Length)
        {
            if (label == labels.Length)
                return false;
            places = index.Find(labels[label++]);
            place = 0;
        }
        return true;
    }
}
