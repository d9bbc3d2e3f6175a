using System.Globalization;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Compares people, accountants and days that are read from real filings with those that a person read there.</summary>
/// <remarks>A filing that has no such value is labelled by a row that names none.</remarks>
public sealed class ValueLabelTests
{
    private const double LeastPrecision = 0.99;
    private const double LeastRecall = 0.92;

    /// <summary>Of offices many are told otherwise than by the sentences that are looked for, and stay absent.</summary>
    private const double LeastOffices = 0.8;

    [Fact]
    public void Values_are_those_that_a_person_read()
    {
        HashSet<string> expected = [];
        HashSet<string> found = [];
        HashSet<string> files = [.. Corpus.Manifest().Select(static row => Path.GetFileName(row[0]))];
        foreach (IGrouping<(string File, string Item), string[]> item in Corpus.Labels("values.tsv").GroupBy(static row => (row[0], row[1])))
        {
            Assert.Contains(item.Key.File, files);
            foreach (string[] row in item.Where(static row => row[2].Length > 0))
                expected.UnionWith(Values(item.Key.File, row[2], row[3], row[4], row[5], row[6]));
            CurrentReport report = Corpus.Read($"filings/{item.Key.File}").Value!;
            foreach (EightKItem read in report.Items.Where(read => read.Item.ToString() == item.Key.Item))
                found.UnionWith(ValuesOf(item.Key.File, read));
        }
        int right = found.Intersect(expected).Count();
        double precision = (double)right / found.Count;
        double recall = (double)right / expected.Count;
        TestContext.Current.SendDiagnosticMessage(string.Create(
            CultureInfo.InvariantCulture, $"{expected.Count} values: precision {precision:P2}, recall {recall:P2}"));
        Assert.True(precision >= LeastPrecision, string.Join('\n', found.Except(expected)));
        Assert.True(recall >= LeastRecall, string.Join('\n', expected.Except(found)));
    }

    [Fact]
    public void Offices_are_those_that_a_person_read()
    {
        HashSet<string> expected = [];
        HashSet<string> found = [];
        _ = Corpus.Manifest();
        foreach (IGrouping<string, string[]> file in Corpus.Labels("offices.tsv").GroupBy(static row => row[0]))
        {
            foreach (string[] row in file)
                expected.UnionWith(Offices(file.Key, row[1], row[2], row[3], row[4].Split(';', StringSplitOptions.RemoveEmptyEntries)));
            foreach (DirectorOrOfficerChange change in Corpus.Read($"filings/{file.Key}").Value!.Items.OfType<DirectorOrOfficerChange>())
            {
                found.UnionWith((change.Departures ?? []).SelectMany(one => Offices(file.Key, "departures", one.Person!.Name, one.Person.Title, Positions(one.Positions))));
                found.UnionWith((change.OfficerAppointments ?? []).SelectMany(one => Offices(file.Key, "officerAppointments", one.Person!.Name, one.Person.Title, Positions(one.Positions))));
            }
        }
        int right = found.Intersect(expected).Count();
        TestContext.Current.SendDiagnosticMessage($"{right} right of {found.Count} read and {expected.Count} labelled");
        Assert.True(right >= LeastPrecision * found.Count, string.Join('\n', found.Except(expected)));
        Assert.True(right >= LeastOffices * expected.Count, string.Join('\n', expected.Except(found)));
    }

    private static IEnumerable<string> Positions(IEnumerable<Position>? positions) => (positions ?? []).Select(static position => position.ToString());

    private static IEnumerable<string> Offices(string file, string member, string name, string? title, IEnumerable<string> positions) =>
        positions.Select(position => $"{file} {member} {name} position {Plain(position)}").Concat(title is { Length: > 0 } ? [$"{file} {member} {name} title {title}"] : []);

    private static IEnumerable<string> ValuesOf(string file, EightKItem item) => item switch
    {
        ResultsOfOperations results => Of(file, "announcementDate", results.AnnouncementDate).Concat(Of(file, "periodEnd", results.PeriodEnd)),
        ResultsOfOperationsBefore2004 results => Of(file, "announcementDate", results.AnnouncementDate).Concat(Of(file, "periodEnd", results.PeriodEnd)),
        CertifyingAccountantChange change => OfDeparture(file, change.Departure).Concat(OfEngagement(file, change.Engagement)),
        CertifyingAccountantChangeBefore2004 change => OfDeparture(file, change.Departure).Concat(OfEngagement(file, change.Engagement)),
        DirectorOrOfficerChange change =>
        [
            .. (change.Departures ?? []).SelectMany(one => Values(file, "departures", one.Person!.Name, Manner(one.Manner), Day(one.Date), Age(one.Person))),
            .. (change.OfficerAppointments ?? []).SelectMany(one => Values(file, "officerAppointments", one.Person!.Name, "", Day(one.Date), Age(one.Person))),
            .. (change.DirectorElections ?? []).SelectMany(one => Values(file, "directorElections", one.Director!.Name, "", Day(one.Date), Age(one.Director))),
        ],
        _ => [],
    };

    private static IEnumerable<string> OfDeparture(string file, AccountantDeparture? departure) => departure is null
        ? [] : Values(file, "departure", departure.Accountant!.Name, departure.Manner?.ToString() ?? "", Day(departure.Date), "");

    private static IEnumerable<string> OfEngagement(string file, AccountantEngagement? engagement) => engagement is null
        ? [] : Values(file, "engagement", engagement.Accountant!.Name, "", Day(engagement.Date), "");

    private static IEnumerable<string> Of(string file, string member, DateOnly? day) => Values(file, member, "", "", Day(day), "");

    /// <summary>The values of one element: its name, and what is told of it.</summary>
    private static IEnumerable<string> Values(string file, string member, string name, string manner, string day, string age)
    {
        (string, string)[] values = [("name", name), ("manner", Plain(manner)), ("date", day), ("age", age)];
        return values.Where(static value => value.Item2.Length > 0).Select(value => $"{file} {member} {name} {value.Item1} {value.Item2}");
    }

    private static string Manner(DepartureManner? manner) => manner?.ToString() ?? "";

    private static string Plain(string manner) => string.Concat(manner.Where(char.IsLetter)).ToUpperInvariant();

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Age(Person person) => person.Age?.ToString(CultureInfo.InvariantCulture) ?? "";
}
