namespace FilingSchema.Edgar;

/// <summary>A signature block: what was found of it.</summary>
internal sealed class FoundSignature
{
    public FoundText? Registrant { get; set; }

    public FoundText? Conformed { get; set; }

    public FoundText? Name { get; set; }

    public FoundText? Title { get; set; }

    public FoundText? Date { get; set; }

    /// <summary>The same signature, for another registrant.</summary>
    public FoundSignature For(FoundText registrant) => new()
    {
        Registrant = registrant,
        Conformed = Conformed,
        Name = Name,
        Title = Title,
        Date = Date,
    };

    /// <summary>What fills a role of the plan.</summary>
    public FoundText? this[string role] => role switch
    {
        "registrant" => Registrant,
        "conformed" => Conformed,
        "name" => Name,
        "title" => Title,
        "date" => Date,
        _ => null,
    };
}
