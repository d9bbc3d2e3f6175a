using System.Text.Json.Serialization;

namespace FilingSchema.Benchmarks.SystemTextJson;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "item")]
[JsonDerivedType(typeof(Results), "2.02")]
[JsonDerivedType(typeof(OfficerChange), "5.02")]
[JsonDerivedType(typeof(Vote), "5.07")]
[JsonDerivedType(typeof(FDDisclosure), "7.01")]
[JsonDerivedType(typeof(Exhibits), "9.01")]
internal abstract class Item
{
    // Before the members of the case, as the report has them.
    [JsonPropertyOrder(-2)]
    public string? Heading { get; set; }

    [JsonPropertyOrder(-1)]
    public ItemNarrative? Narrative { get; set; }
}

internal sealed class ItemNarrative
{
    public required string Text { get; set; }
}

internal sealed class Results : Item
{
    public DateOnly? AnnouncementDate { get; set; }
    public DateOnly? PeriodEnd { get; set; }
    public ListedExhibit? Release { get; set; }
}

internal sealed class OfficerChange : Item
{
    public List<OfficerDeparture>? Departures { get; set; }
    public List<Appointment>? OfficerAppointments { get; set; }
    public Compensation? SalaryOrBonus { get; set; }
}

internal sealed class Vote : Item
{
    public DateOnly? MeetingDate { get; set; }
    public MeetingKind? MeetingKind { get; set; }
    public ResultKind? ResultKind { get; set; }
    public List<string>? ElectedDirectors { get; set; }
    public List<VoteMatter>? Matters { get; set; }
    public string? SayOnPayFrequency { get; set; }
}

internal sealed class FDDisclosure : Item;

internal sealed class Exhibits : Item
{
    [JsonPropertyName("exhibits")]
    public List<ListedExhibit>? List { get; set; }
}

internal sealed class ListedExhibit
{
    public string? Number { get; set; }
    public string? Description { get; set; }
}

internal sealed class OfficerDeparture
{
    public Officer? Person { get; set; }
    public List<OfficePosition>? Positions { get; set; }
    public Manner? Manner { get; set; }
    public DateOnly? Date { get; set; }
}

internal sealed class Appointment
{
    public Officer? Person { get; set; }
    public List<OfficePosition>? Positions { get; set; }
    public DateOnly? Date { get; set; }
    public string? Arrangements { get; set; }
}

internal sealed class Officer
{
    public required string Name { get; set; }
    public string? Title { get; set; }
    public int? Age { get; set; }
}

internal sealed class Compensation
{
    public Officer? Officer { get; set; }
    public Sum? Salary { get; set; }
    public Sum? Bonus { get; set; }
}

internal sealed class Sum
{
    public required decimal Amount { get; set; }
    public required string Currency { get; set; }
}

internal sealed class VoteMatter
{
    public string? Number { get; set; }
    public string? Description { get; set; }
    public bool? Approved { get; set; }
    public List<Count>? Votes { get; set; }
}

internal sealed class Count
{
    public string? Nominee { get; set; }
    public long? For { get; set; }
    public long? Against { get; set; }
    public long? Withheld { get; set; }
    public long? Abstain { get; set; }
    public long? BrokerNonVotes { get; set; }
    public long? OneYear { get; set; }
    public long? TwoYears { get; set; }
    public long? ThreeYears { get; set; }
}

internal enum MeetingKind
{
    [JsonStringEnumMemberName("annual")]
    Annual,
    [JsonStringEnumMemberName("special")]
    Special,
}

internal enum ResultKind
{
    [JsonStringEnumMemberName("preliminary")]
    Preliminary,
    [JsonStringEnumMemberName("final")]
    Final,
}

internal enum Manner
{
    [JsonStringEnumMemberName("retired")]
    Retired,
    [JsonStringEnumMemberName("resigned")]
    Resigned,
}

internal enum OfficePosition
{
    [JsonStringEnumMemberName("director")]
    Director,
    [JsonStringEnumMemberName("principal financial officer")]
    PrincipalFinancialOfficer,
    [JsonStringEnumMemberName("principal accounting officer")]
    PrincipalAccountingOfficer,
}
