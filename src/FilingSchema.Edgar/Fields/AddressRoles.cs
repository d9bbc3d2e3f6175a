using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar;

/// <summary>What the members of an address and of a telephone number are, as a plan names them.</summary>
internal static class AddressRoles
{
    public const string City = "city";
    public const string State = "state";
    public const string Country = "country";
    public const string PostalCode = "postalCode";

    public static IReadOnlyList<string> Lines { get; } = ["line1", "line2", "line3"];
}

/// <summary>Tells names of states and countries by the choices that the members of an address have.</summary>
internal sealed partial class AddressPlaces(RecordSchema address)
{
    private const string Home = "US";

    /// <summary>Countries that are one town: Singapore, Monaco.</summary>
    private static readonly string[] Towns = ["SG", "MC"];

    private static readonly FrozenSet<string> ProvincesOfChina = FrozenSet.ToFrozenSet(
        [
            "Anhui", "Fujian", "Gansu", "Guangdong", "Guangxi", "Guizhou", "Hainan", "Hebei", "Heilongjiang", "Henan", "Hubei", "Hunan",
            "Inner Mongolia", "Jiangsu", "Jiangxi", "Jilin", "Liaoning", "Ningxia", "Qinghai", "Shaanxi", "Shandong", "Shanxi", "Sichuan", "Xinjiang",
            "Yunnan", "Zhejiang",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] StatesOfAustralia = ["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"];
    private static readonly string[] StatesOfBrazil = ["BA", "CE", "DF", "ES", "MG", "PE", "PR", "RJ", "RS", "SC", "SP"];

    // "Republic of Panama"
    [GeneratedRegex(@"^(?:the\s+)?(?:republic|(?:grand\s+)?duchy|kingdom|principality|commonwealth|state|sultanate|federation)\s+of\s+(?:the\s+)?(?!china\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rank { get; }

    private readonly ChoiceIndex? states = Choices(address, AddressRoles.State);
    private readonly ChoiceIndex? countries = Choices(address, AddressRoles.Country);

    // "as" and "in" are no states.
    public bool IsState(ReadOnlySpan<char> text) => (text.Length != 2 || char.IsUpper(text[0])) && states?.FindWhole(text) is not null;

    /// <summary>Whether a part of an address abroad is a province, for which no member is: the town stands before it.</summary>
    public static bool IsProvince(string text) =>
        text.EndsWith(" province", StringComparison.OrdinalIgnoreCase) || ProvincesOfChina.Contains(text);

    /// <summary>Whether capitals behind a town are those of a state of its country, for which no member is.</summary>
    public bool IsStateOf(string country, string text) => countries?.FindWhole(country) switch
    {
        "AU" => StatesOfAustralia.Contains(text),
        "BR" => StatesOfBrazil.Contains(text),
        _ => false,
    };

    /// <summary>How long what stands before the name of a country is, that says what kind of a state it is.</summary>
    public static int LengthOfRank(string country) => Rank.Match(country).Length;

    public bool IsCountry(ReadOnlySpan<char> text) => countries?.FindWhole(text) is not null;

    /// <summary>Whether a country is a town as well.</summary>
    public bool IsTown(ReadOnlySpan<char> country) => Towns.Contains(countries?.FindWhole(country));

    public bool IsHome(ReadOnlySpan<char> country) => countries?.FindWhole(country) == Home;

    private static ChoiceIndex? Choices(RecordSchema address, string role) =>
        address.Reading.Members.FirstOrDefault(member => member.Role == role && member.Kind == ValueKind.Choice) is { } member
            ? ChoiceIndex.Of(member.GetChoices()) : null;
}
