namespace FilingSchema.Cli.Tests;

/// <summary>The sample filings of the repository.</summary>
internal static class Samples
{
    /// <summary>The folder.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>HTML of 2024: Items 2.02, 5.02 and 9.01.</summary>
    public static string Harrowgate { get; } = Path.Combine(Folder, "harrowgate-8-k-2024.txt");

    /// <summary>Plain text of 1999: the old Items 5 and 7.</summary>
    public static string PellRiver { get; } = Path.Combine(Folder, "pell-river-8-k-1999.txt");
}
