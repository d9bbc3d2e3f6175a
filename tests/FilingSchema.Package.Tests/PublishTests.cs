using System.Diagnostics;
using System.Globalization;

namespace FilingSchema.PackageTests;

/// <summary>A program that reads, checks and writes, published as one that brings its own .NET: trimmed, and compiled ahead of time.</summary>
/// <remarks>Every warning of the trimmer and of the ahead-of-time compiler is an error, in this program and in all that it uses.</remarks>
public sealed class PublishTests(Packages packages)
{
    private const int Starts = 20;

    // What of the runtime goes into a program that does all of this.
    private const int MostOfTheRuntime = 100 * 1024;

    private const string Project = """
        <Project>
          <PropertyGroup>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <!-- Each place by itself, and not one warning for an assembly. -->
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <InvariantGlobalization>true</InvariantGlobalization>
            <EventSourceSupport>false</EventSourceSupport>
          </PropertyGroup>
        </Project>
        """;

    private const string Schema = """
        title: Guidance
        type: object
        required: [period]
        properties:
          period: { type: string, pattern: '^FY\d{4}(Q[1-4])?$' }
        """;

    private const string Program = """"
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using FilingSchema;
        using FilingSchema.Edgar;
        using FilingSchema.EightK;

        CurrentReport report = CurrentReport.Parse("""{"form":"8-K","cover":{"registrants":[{"entityRegistrantName":"Acme Corp."}]},"items":[{"item":"7.01","narrative":{"text":"We talked."}}]}""");
        Console.WriteLine(report.ToJson());
        if (args is ["report"])
            return;

        CurrentReport.TryParse("""{"form":"8-Z","cover":{"registrants":[{"entityRegistrantName":"Acme Corp."}]},"items":[{"item":"7.01"}]}""", out _, out ViolationList violations);
        foreach (Violation violation in violations)
            Console.WriteLine($"{violation.Path} {violation.Keyword} {violation.Position}");
        Console.WriteLine(JsonSerializer.Deserialize(JsonSerializer.Serialize(report, Json.Default.CurrentReport), Json.Default.CurrentReport) == report);
        Console.WriteLine($"{Acme.Guidance.TryParse("""{"period":"FY2026Q5"}""", out _, out violations)} {violations[0].Keyword}");
        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(
            "FORM 8-K\n\nDate of Report (Date of earliest event reported): April 7, 2025\n\nItem 7.01. Regulation FD Disclosure.\n\nWe talked.\n\nSIGNATURES\n"u8.ToArray());
        Console.WriteLine(((RegulationFDDisclosure)read.Value!.Items[0]).Narrative!.Text);

        [JsonSerializable(typeof(CurrentReport))]
        partial class Json : JsonSerializerContext;
        """";

    [Fact]
    public async Task A_trimmed_program_has_no_warnings_and_runs()
    {
        ConsumerProject project = await NewProject("trimmed");

        await AssertPublished(await project.Publish("-p:PublishTrimmed=true"), project);
        long size = new FileInfo(Path.Combine(Path.GetDirectoryName(project.Published)!, "FilingSchema.dll")).Length;
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Of the runtime it carries {size / 1024.0:F1} KB."));
        Assert.InRange(size, 1, MostOfTheRuntime);
    }

    [Fact]
    public async Task A_program_compiled_ahead_of_time_has_no_warnings_and_starts_at_once()
    {
        bool hasClang = IsInstalled("clang");
        Assert.SkipUnless(hasClang || IsInstalled("gcc") || OperatingSystem.IsWindows(), "Native AOT needs a C compiler, clang or gcc, and none is installed.");
        ConsumerProject project = await NewProject("native");

        await AssertPublished(await project.Publish(["-p:PublishAot=true", .. (string[])(hasClang || OperatingSystem.IsWindows() ? [] : ["-p:CppCompilerAndLinker=gcc"])]), project);

        double[] starts = [.. Enumerable.Range(0, Starts).Select(_ => TimeOf(project.Published, "report")).Order()];
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"From the start of the process to its end, a report parsed and written: {starts[0]:F1} ms, median {starts[Starts / 2]:F1} ms of {Starts}; {new FileInfo(project.Published).Length / 1024.0 / 1024:F1} MB."));
    }

    private async Task<ConsumerProject> NewProject(string name)
    {
        ConsumerProject project = await packages.NewConsole(name, "FilingSchema.Edgar", "FilingSchema");
        return project.Write("Directory.Build.props", Project).Write("schemas/guidance.yaml", Schema).Write("Program.cs", Program);
    }

    private static async Task AssertPublished(SdkResult published, ConsumerProject project)
    {
        // What the SDK fetches only for this: the runtime, the trimmer, the compiler.
        Assert.SkipWhen(
            published.ExitCode != 0 && published.Output.Contains("error NU1", StringComparison.Ordinal) && published.Output.Contains("Microsoft.", StringComparison.Ordinal),
            "The feed does not serve what the SDK publishes with: " + published.Output);
        Assert.DoesNotContain("warning", published.AssertSuccess().Output, StringComparison.OrdinalIgnoreCase);
        SdkResult run = await Sdk.Run(project.Published);
        Assert.Equal(
            """
            {"form":"8-K","cover":{"registrants":[{"entityRegistrantName":"Acme Corp."}]},"items":[{"item":"7.01","narrative":{"text":"We talked."}}]}
            /form oneOf 1:9
            True
            False pattern
            We talked.

            """,
            run.AssertSuccess().Output.ReplaceLineEndings("\n"));
    }

    private static double TimeOf(string program, string argument)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static bool IsInstalled(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
