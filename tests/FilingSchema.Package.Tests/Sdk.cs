using System.Diagnostics;

namespace FilingSchema.PackageTests;

/// <summary>Runs the .NET SDK in a folder.</summary>
internal static class Sdk
{
    /// <summary>What the test host tells its own build, and must not reach the one under test.</summary>
    public static readonly IReadOnlyList<string> OfTheTestHost = ["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "DOTNET_HOST_PATH"];

    public static async Task<SdkResult> Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        foreach (string inherited in OfTheTestHost)
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return await Run(start);
    }

    /// <summary>Runs what the SDK has made.</summary>
    public static Task<SdkResult> Run(string program) => Run(new ProcessStartInfo(program));

    private static async Task<SdkResult> Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output + await error);
    }
}

/// <summary>How a run of the SDK ended, and what it printed.</summary>
internal sealed record SdkResult(int ExitCode, string Output)
{
    public SdkResult AssertSuccess()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
