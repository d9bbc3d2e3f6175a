using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>Makes the typed header of the lines and groups of one.</summary>
internal static class HeaderReader
{
    private const string Name = "COMPANY CONFORMED NAME";
    private const string Key = "CENTRAL INDEX KEY";
    private const string FormerName = "FORMER CONFORMED NAME";

    /// <summary>The header; <see langword="null"/> if there is no line.</summary>
    public static EdgarHeader? Read(HeaderGroup header)
    {
        if (header.Entries.Count == 0 && header.Groups.Count == 0)
            return null;
        return new EdgarHeader
        {
            AccessionNumber = FilingSchema.AccessionNumber.TryParse(Own(header, "ACCESSION NUMBER"), out AccessionNumber number) ? number : null,
            FormType = Own(header, "CONFORMED SUBMISSION TYPE"),
            PublicDocumentCount = int.TryParse(
                Own(header, "PUBLIC DOCUMENT COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null,
            Period = Day(Own(header, "CONFORMED PERIOD OF REPORT")),
            Items = [.. header.FindAll("ITEM INFORMATION").Select(static entry => entry.Value).Where(static value => value.Length > 0)],
            FiledDate = Day(Own(header, "FILED AS OF DATE")),
            ChangeDate = Day(Own(header, "DATE AS OF CHANGE")),
            AcceptedAt = Time(Own(header, "ACCEPTANCE DATETIME")),
            Parties = [.. header.Groups.Where(static group => (group.Find(Key) ?? group.Find(Name)) is not null).Select(ReadParty)],
        };
    }

    private static EdgarParty ReadParty(HeaderGroup group)
    {
        (string? industry, string? code) = Industry(Any(group, "STANDARD INDUSTRIAL CLASSIFICATION"));
        return new EdgarParty
        {
            Role = group.Name,
            Name = Any(group, Name),
            Cik = FilingSchema.Cik.TryParse(Any(group, Key), out Cik cik) ? cik : null,
            IndustryCode = code,
            Industry = industry,
            OrganizationName = Any(group, "ORGANIZATION NAME"),
            TaxNumber = Any(group, "IRS NUMBER"),
            StateOfIncorporation = Any(group, "STATE OF INCORPORATION"),
            FiscalYearEnd = Any(group, "FISCAL YEAR END"),
            FilingValues = [.. group.FindGroups("FILING VALUES").Select(ReadFilingValues)],
            BusinessAddress = ReadAddress(group.FindGroups("BUSINESS ADDRESS")),
            MailAddress = ReadAddress(group.FindGroups("MAIL ADDRESS")),
            FormerNames =
            [
                .. group.FindGroups("FORMER COMPANY").Concat(group.FindGroups("FORMER NAME"))
                    .Where(static former => Own(former, FormerName) is not null)
                    .Select(static former => new EdgarFormerName
                    {
                        Name = Own(former, FormerName),
                        ChangeDate = Day(Own(former, "DATE OF NAME CHANGE")),
                    }),
            ],
        };
    }

    private static EdgarFilingValues ReadFilingValues(HeaderGroup group) => new()
    {
        FormType = Own(group, "FORM TYPE"),
        Act = Act(Own(group, "SEC ACT")),
        FileNumber = Own(group, "SEC FILE NUMBER"),
        FilmNumber = Own(group, "FILM NUMBER"),
    };

    private static EdgarAddress? ReadAddress(IEnumerable<HeaderGroup> groups) => groups.FirstOrDefault() is not { } group ? null : new EdgarAddress
    {
        Street1 = Own(group, "STREET 1"),
        Street2 = Own(group, "STREET 2"),
        City = Own(group, "CITY"),
        State = Own(group, "STATE") ?? Own(group, "PROVINCE COUNTRY"),
        Zip = Own(group, "ZIP"),
        Phone = Own(group, "BUSINESS PHONE"),
    };

    private static string? Own(HeaderGroup group, string key) =>
        group.Entries.Find(entry => entry.Key == key && entry.Value.Length > 0)?.Value;

    private static string? Any(HeaderGroup group, string key) => group.Find(key)?.Value;

    private static DateOnly? Day(string? value) =>
        DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static DateTime? Time(string? value) =>
        DateTime.TryParseExact(value, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) ? time : null;

    /// <summary>The name and the code of an industry: <c>ELECTRIC SERVICES [4911]</c>, <c>4911</c>, <c>[4911</c>.</summary>
    private static (string? Name, string? Code) Industry(string? value)
    {
        if (value is null)
            return default;
        int bracket = value.LastIndexOf('[');
        string name = bracket < 0 ? "" : value[..bracket].TrimEnd();
        string code = value[(bracket + 1)..].TrimEnd(']');
        return (name.Length > 0 ? name : null, code.Length > 0 && code.All(char.IsAsciiDigit) ? code : null);
    }

    /// <summary>The act by its year: <c>1934 Act</c> and <c>34</c> are the same one.</summary>
    private static string? Act(string? value) =>
        value is not null && value.EndsWith(" Act", StringComparison.OrdinalIgnoreCase) && value.StartsWith("19", StringComparison.Ordinal)
            ? value[2..^4] : value;
}
