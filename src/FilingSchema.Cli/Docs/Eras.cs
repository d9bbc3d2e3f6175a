using System.Globalization;

namespace FilingSchema.Cli.Docs;

/// <summary>The sections of a form by the time for which they were in force.</summary>
internal static class Eras
{
    /// <summary>The file that describes a form as a whole, or <see langword="null"/>.</summary>
    public static LibraryFile? FormOf(SchemaLibrary library, string form) =>
        library.Files.FirstOrDefault(file => file.Filing is { Item: null } filing && filing.Form == form);

    /// <summary>The sections of a form: those in force first, then those of each earlier time, each in the order of their numbers.</summary>
    public static IEnumerable<Era> Of(SchemaLibrary library, string form) => library.Files
        .Where(file => file.Filing is { Item: not null } filing && filing.Form == form)
        .GroupBy(static file => file.Filing!.Until)
        .OrderByDescending(static era => era.Key is null ? 1 : 0)
        .ThenByDescending(static era => era.Key, StringComparer.Ordinal)
        .Select(static era => new Era(
            era.Key is { } until ? $"In force until {Day(until)}" : "In force today",
            [.. era.OrderBy(static file => Order(file.Filing!.Item!))]));

    /// <summary>The files that are no part of a form: types that others share.</summary>
    public static IReadOnlyList<LibraryFile> Shared(SchemaLibrary library) =>
        [.. library.Files.Where(static file => file.Filing is null).OrderBy(static file => file.Title, StringComparer.OrdinalIgnoreCase)];

    /// <summary>2004-08-22 as 22 August 2004.</summary>
    public static string Day(string date) =>
        DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static (int Number, string Further) Order(string item)
    {
        int length = item.TakeWhile(char.IsAsciiDigit).Count();
        return (int.Parse(item.AsSpan(0, length), CultureInfo.InvariantCulture), item[length..]);
    }
}

/// <summary>Sections that were in force for the same time.</summary>
/// <param name="Name">The time, as a caption.</param>
/// <param name="Sections">Their files.</param>
internal sealed record Era(string Name, IReadOnlyList<LibraryFile> Sections);
