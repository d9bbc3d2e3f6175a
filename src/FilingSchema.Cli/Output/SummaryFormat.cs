using System.Globalization;
using FilingSchema.Cli.Reading;
using Spectre.Console;

namespace FilingSchema.Cli.Output;

/// <summary>A card for each filing, for people.</summary>
internal sealed class SummaryFormat(Terminal terminal) : IFilingFormat
{
    /// <inheritdoc/>
    public string Start => "";

    /// <inheritdoc/>
    public string Separator => "\n";

    /// <inheritdoc/>
    public string Render(FilingOutcome outcome)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.UseColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.UseColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(SummaryCard.Create(outcome));
        // Columns are padded up to the card's width; trailing blanks say nothing.
        return string.Join('\n', text.ToString().Split('\n').Select(static line => line.TrimEnd()));
    }

    /// <inheritdoc/>
    public string End(int read, int failed) => read + failed == 1
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"\n{read} of {read + failed} filings read.\n");
}
