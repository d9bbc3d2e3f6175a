using System.Text.RegularExpressions;

namespace FilingSchema.Cli.View;

/// <summary>The parts of the page that are written by hand: HTML with places to fill, style sheets, a script.</summary>
internal static partial class ViewTemplate
{
    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}")]
    private static partial Regex Place { get; }

    /// <summary>A part as it is.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(ViewTemplate).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A part with its places filled, all at once: what is filled in is not looked through again.</summary>
    public static string Fill(string name, Dictionary<string, string> content) =>
        Place.Replace(Read(name), match => content[match.Groups["name"].Value]);
}
