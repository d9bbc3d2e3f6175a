using System.Text;

namespace FilingSchema.Cli;

/// <summary>Where a command reads and writes: the process's console, or the strings of a test.</summary>
internal sealed class Terminal : IDisposable
{
    private const int WidthOfFiles = 100;
    private const int WidestCard = 120;

    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output: results, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: usage errors, progress, and remarks for the person at the terminal.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches standard error.</summary>
    public bool IsErrorWatched { get; init; }

    /// <summary>Whether a person watches standard output.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether results may carry colours.</summary>
    public bool UseColor { get; init; }

    /// <summary>The columns that text is laid out for.</summary>
    public int Width { get; init; } = WidthOfFiles;

    /// <summary>The clock that progress goes by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The console of this process.</summary>
    public static Terminal Open()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = utf8;

        bool isWatched = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            IsErrorWatched = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            IsWatched = isWatched,
            UseColor = isWatched && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = isWatched && Console.WindowWidth > 0 ? Math.Min(Console.WindowWidth, WidestCard) : WidthOfFiles,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
        Input.Dispose();
    }
}
