namespace FilingSchema.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read, is valid, or was written.</summary>
    public const int Success = 0;

    /// <summary>Some input could not be read, or is not valid.</summary>
    public const int Failure = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, in the way of shells: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
