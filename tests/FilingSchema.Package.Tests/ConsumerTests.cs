namespace FilingSchema.PackageTests;

/// <summary>The walk of a newcomer, from an empty folder to a typed value.</summary>
public sealed class ConsumerTests(Packages packages)
{
    private const string Guidance = """
        title: Guidance
        description: What management expects of the coming period.
        type: object
        required: [metric, low]
        properties:
          metric: { enum: [revenue, operating income] }
          low: { type: number, minimum: 0, description: The lower end of the range. }
          notes: { type: array, items: { type: string } }
        """;

    [Fact]
    public async Task A_schema_dropped_into_an_empty_project_becomes_a_type()
    {
        ConsumerProject project = await packages.NewConsole("console", "FilingSchema");
        project.Write("schemas/guidance.yaml", Guidance).Write("Program.cs", """"
            using Acme;

            Guidance guidance = Guidance.Parse("""{ "metric": "operating income", "low": 12.50, "notes": ["before tax"], "later": 1 }""");
            Console.WriteLine($"{guidance.Metric} {guidance.Low} {guidance.Notes![0]}");
            Console.WriteLine(guidance.ToJson());
            Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(guidance with { Notes = null }));
            Guidance.TryParse("{\n  \"metric\": \"sales\",\n  \"low\": -1\n}", out _, out var violations);
            foreach (var violation in violations) Console.WriteLine($"{violation.Path} {violation.Keyword} {violation.Position?.Line}:{violation.Position?.Column}");
            """");

        SdkResult result = await project.Run();

        Assert.Equal(
            """
            OperatingIncome 12.50 before tax
            {"metric":"operating income","low":12.50,"notes":["before tax"],"later":1}
            {"metric":"operating income","low":12.50,"later":1}
            /metric enum 2:13
            /low minimum 3:10

            """,
            result.AssertSuccess().Output.ReplaceLineEndings("\n"));
        // Editors take the dialect from there.
        Assert.Contains("\"title\": \"FilingSchema\"", await File.ReadAllTextAsync(project.PathOf("obj/filing-schema.json"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_typo_in_the_schema_is_an_error_at_its_line_and_column()
    {
        ConsumerProject project = await packages.NewConsole("typo", "FilingSchema");
        project.Write("schemas/guidance.yaml", Guidance.Replace("required:", "requird:", StringComparison.Ordinal));

        SdkResult result = await project.Build();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"{project.PathOf("schemas/guidance.yaml")}(4,1): error FSC", result.Output, StringComparison.Ordinal);
        Assert.Contains("did you mean 'required'", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_is_an_error_that_says_so()
    {
        ConsumerProject project = await packages.NewConsole("old", "FilingSchema");

        SdkResult result = await project.Build("-p:CompilerApiVersion=roslyn4.8");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error FSC9002: FilingSchema needs the C# compiler 4.14 or newer, but this build uses 4.8", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_of_the_project_replace_the_default_ones()
    {
        ConsumerProject project = await packages.NewConsole("items", "FilingSchema");
        project.Write("schemas/ignored.yaml", "not: a schema").Write("models/guidance.yaml", Guidance)
            .Write("Directory.Build.props", """
                <Project>
                  <PropertyGroup><EnableDefaultFilingSchemaItems>false</EnableDefaultFilingSchemaItems></PropertyGroup>
                  <ItemGroup><FilingSchema Include="models/*.yaml" Namespace="Acme.Models" /></ItemGroup>
                </Project>
                """)
            .Write("Program.cs", "Console.WriteLine(typeof(Acme.Models.Guidance).FullName);");

        Assert.Equal("Acme.Models.Guidance\n", (await project.Run()).AssertSuccess().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task References_find_a_schema_outside_of_the_project_where_it_is_on_disk_or_where_Link_says()
    {
        ConsumerProject project = await packages.NewConsole("outside", "FilingSchema");
        project.Write("schemas/a.yaml", "type: object\nproperties: { shared: { $ref: ../../shared/common.yaml }, linked: { $ref: linked.yaml } }\n")
            .Write("../shared/common.yaml", Guidance).Write("../elsewhere/linked.yaml", Guidance)
            .Write("Directory.Build.props", """
                <Project>
                  <ItemGroup>
                    <FilingSchema Include="../shared/*.yaml" />
                    <FilingSchema Include="../elsewhere/*.yaml" Link="schemas/%(Filename)%(Extension)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs", "Console.WriteLine($\"{Acme.Common.Schema.Location} {Acme.Linked.Schema.Location}\");");

        Assert.Equal("../shared/common.yaml schemas/linked.yaml\n", (await project.Run()).AssertSuccess().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Edgar_brings_the_8_K_types()
    {
        ConsumerProject project = await packages.NewConsole("edgar", "FilingSchema.Edgar");
        project.Write("Program.cs", """
            using FilingSchema.Edgar;
            using FilingSchema.EightK;

            var read = EdgarReader.Read<CurrentReport>(System.Text.Encoding.UTF8.GetBytes(
                "FORM 8-K\n\nDate of Report (Date of earliest event reported): April 7, 2025\n\nItem 7.01. Regulation FD Disclosure.\n\nWe talked.\n\nSIGNATURES\n"));
            Console.WriteLine(read.Value!.Items[0] is RegulationFDDisclosure disclosure ? disclosure.Narrative!.Text : "nothing");
            """);

        Assert.Equal("We talked.\n", (await project.Run()).AssertSuccess().Output.ReplaceLineEndings("\n"));
    }
}
