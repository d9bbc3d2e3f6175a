namespace FilingSchema.Cli.Output;

/// <summary>Colours of words, where a terminal shows them.</summary>
internal sealed class Ink(Terminal terminal)
{
    /// <summary>What is wrong.</summary>
    public string Wrong(string text) => Paint(text, 31);

    /// <summary>What is right now.</summary>
    public string Right(string text) => Paint(text, 32);

    /// <summary>What need not be read.</summary>
    public string Quiet(string text) => Paint(text, 2);

    private string Paint(string text, int code) => terminal.UseColor ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
