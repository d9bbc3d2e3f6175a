using System.Text.Json.Serialization;

namespace FilingSchema.Benchmarks.SystemTextJson;

// The types that a person would write by hand for the sample report: the same shape, every member that it has, none of the rules.
// Numbers of EDGAR and codes of states are plain strings here, which spares this side their parsing and their checks.

internal sealed class Report
{
    public required string Form { get; set; }
    public string? AccessionNumber { get; set; }
    public DateOnly? FiledDate { get; set; }
    public required ReportCover Cover { get; set; }
    public required List<Item> Items { get; set; }
    public List<ReportSignature>? Signatures { get; set; }
    public List<ReportDocument>? Documents { get; set; }
}

internal sealed class ReportCover
{
    public DateOnly? DocumentPeriodEndDate { get; set; }
    public bool? AmendmentFlag { get; set; }
    public int? AmendmentNumber { get; set; }
    public required List<CoverRegistrant> Registrants { get; set; }
    public CoverAddress? Address { get; set; }
    public CoverTelephone? Telephone { get; set; }
    public bool? WrittenCommunications { get; set; }
    public bool? SolicitingMaterial { get; set; }
    public bool? PreCommencementTenderOffer { get; set; }
    public bool? PreCommencementIssuerTenderOffer { get; set; }
    public bool? EntityEmergingGrowthCompany { get; set; }
    public bool? EntityExTransitionPeriod { get; set; }
    public List<CoverSecurity>? Securities { get; set; }
}

internal sealed class CoverRegistrant
{
    public string? EntityRegistrantName { get; set; }
    public string? EntityCentralIndexKey { get; set; }
    public string? EntityIncorporationStateCountryCode { get; set; }
    public string? EntityFileNumber { get; set; }
    public string? EntityTaxIdentificationNumber { get; set; }
}

internal sealed class CoverAddress
{
    public string? EntityAddressAddressLine1 { get; set; }
    public string? EntityAddressAddressLine2 { get; set; }
    public string? EntityAddressCityOrTown { get; set; }
    public string? EntityAddressStateOrProvince { get; set; }
    public string? EntityAddressPostalZipCode { get; set; }
}

internal sealed class CoverTelephone
{
    public string? CityAreaCode { get; set; }
    public string? LocalPhoneNumber { get; set; }
    public string? Extension { get; set; }
}

internal sealed class CoverSecurity
{
    [JsonPropertyName("security12bTitle")]
    public string? Title { get; set; }
    public string? TradingSymbol { get; set; }
    public string? SecurityExchangeName { get; set; }
}

internal sealed class ReportSignature
{
    public string? Registrant { get; set; }
    public string? Name { get; set; }
    public string? Title { get; set; }
    public DateOnly? Date { get; set; }
    public string? ConformedSignature { get; set; }
}

internal sealed class ReportDocument
{
    public string? Type { get; set; }
    public int? Sequence { get; set; }
    public string? FileName { get; set; }
    public string? Description { get; set; }
}
