namespace FilingSchema.Cli.Reading;

/// <summary>Turns the arguments of a command into the filings they stand for.</summary>
internal static class FilingPaths
{
    /// <summary>The argument that stands for paths on standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>How the pages end that show a filing and are none.</summary>
    public const string ViewExtension = ".view.html";

    private static readonly string[] Extensions = [".txt", ".htm", ".html"];

    /// <summary>The filings, in order: a file is itself, a folder its filings, <c>-</c> the lines of standard input.</summary>
    /// <remarks>Standard input is read as the filings are asked for, so that a program may feed it one path at a time.</remarks>
    public static IEnumerable<FilingPath> Enumerate(IEnumerable<string> arguments, Stream standardInput) =>
        arguments.SelectMany(argument => argument == StandardInput ? ReadLines(standardInput).SelectMany(Expand) : Expand(argument));

    /// <summary>Whether an argument names one file and cannot stand for several.</summary>
    public static bool IsOneFile(string argument) => argument != StandardInput && !Directory.Exists(argument);

    private static IEnumerable<string> ReadLines(Stream standardInput)
    {
        using StreamReader lines = new(standardInput, leaveOpen: true);
        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return line;
        }
    }

    private static IEnumerable<FilingPath> Expand(string path) => Directory.Exists(path) ? ListFolder(path) : [new FilingPath(path)];

    private static List<FilingPath> ListFolder(string folder)
    {
        // Hidden folders stay out, a folder that may not be opened is told and not passed over.
        EnumerationOptions everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false };
        try
        {
            List<FilingPath> filings =
            [
                .. Directory.EnumerateFiles(folder, "*", everything)
                    .Where(IsFiling)
                    .Order(StringComparer.Ordinal)
                    .Select(file => new FilingPath(file) { Name = NameIn(folder, file) }),
            ];
            return filings.Count > 0 ? filings : [new FilingPath(folder, "The folder has no filing: no *.txt, *.htm or *.html.")];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new FilingPath(folder, exception.Message)];
        }
    }

    private static bool IsFiling(string file) =>
        Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
        && !file.EndsWith(ViewExtension, StringComparison.OrdinalIgnoreCase);

    private static string NameIn(string folder, string file) =>
        Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
