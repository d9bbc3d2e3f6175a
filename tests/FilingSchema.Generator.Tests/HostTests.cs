using System.Globalization;
using FilingSchema.GeneratorTests.Harness;
using Microsoft.CodeAnalysis;

namespace FilingSchema.GeneratorTests;

/// <summary>What the generator owes its host: the same output everywhere, places that editors can open.</summary>
public sealed class HostTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("schemas/i.yaml", "title: Insider\ntype: object\nproperties: { interestIn: { type: number, minimum: -1.5 } }\n"),
        ("schemas/b.yaml", "type: object\nproperties: { i: { $ref: i.yaml }, kind: { enum: [ii, İ, ss] } }\n"),
        ("schemas/a.yaml", "type: object\nproperties: { wrong: { $ref: c.yaml } }\n"),
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("")]
    public void Output_is_the_same_in_every_culture(string culture)
    {
        string[] expected = Output(Files);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CustomCulture(culture);
            Assert.Equal(expected, Output(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Output_is_the_same_whatever_the_order_of_files() => Assert.Equal(Output(Files), Output([.. Files.Reverse()]));

    [Fact]
    public void Output_names_no_folder_of_the_machine() =>
        Assert.All(Output(Files), static text => Assert.DoesNotContain("/project", text, StringComparison.Ordinal));

    [Theory]
    [InlineData("/shared/common.yaml", "../shared/common.yaml")]
    [InlineData("/project/../shared/./common.yaml", "../shared/common.yaml")]
    [InlineData("/projects/common.yaml", "../projects/common.yaml")]
    [InlineData("/common.yaml", "../common.yaml")]
    public void A_file_outside_of_the_project_is_named_and_found_from_there(string fullPath, string path)
    {
        GeneratorRun run = new SchemaProject(("schemas/a.yaml", $"type: object\nproperties: {{ common: {{ $ref: ../{path} }} }}\n"))
            .AddAt(fullPath, "type: object\n")
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"Location = \"{path}\"", run["Acme.Common.g.cs"], StringComparison.Ordinal);
        Assert.Contains($"// {path}:1\n", run["Acme.Common.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_stands_at_its_place_in_the_file()
    {
        Diagnostic diagnostic = Assert.Single(new SchemaProject(("schemas/a.yaml", "type: object\nrequird: [x]\n")).Run().Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();

        Assert.Equal("/project/schemas/a.yaml", place.Path);
        Assert.Equal((1, 0), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal((1, 7), (place.EndLinePosition.Line, place.EndLinePosition.Character));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_the_others_are_compiled()
    {
        GeneratorRun run = new SchemaProject(("schemas/right.yaml", "type: object\n")).AddUnreadable("schemas/locked.yaml").Run();

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FSC9001", diagnostic.Id);
        Assert.Equal("/project/schemas/locked.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(["Acme.Right.g.cs"], run.HintNames);
    }

    [Fact]
    public void Files_that_share_a_path_are_reported_and_the_others_are_compiled()
    {
        // As two files with the same Link do.
        GeneratorRun run = new SchemaProject(
            ("schemas/common.yaml", "type: object\n"),
            ("schemas\\common.yaml", "type: object\nproperties: { a: { type: string } }\n"),
            ("schemas/right.yaml", "type: object\n")).Run();

        Assert.Null(run.Result.Exception);
        Assert.Equal(["FSC9003", "FSC9003"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal(["Acme.Right.g.cs"], run.HintNames);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("Open")]
    public void A_file_with_Open_becomes_a_validator_of_any_JSON(string folder)
    {
        GeneratorRun run = new SchemaProject(($"{folder}/any.json", """{ "type": "integer", "not": { "$ref": "#/$defs/small" }, "$defs": { "small": { "maximum": 9 } } }""")).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Acme.AnyValidator.g.cs"], run.HintNames);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("Acme.2nd.class", "Acme._2nd._class")]
    [InlineData("C#..x", "C_._.x")]
    [InlineData("Acme.value.record.हिन्दी", "Acme.value.record.हिन्दी")]
    public void A_project_of_any_name_has_a_namespace(string project, string @namespace)
    {
        GeneratorRun run = new SchemaProject(("schemas/a.yaml", "type: object\nproperties: { a: { type: array, items: { type: object } } }\n")).EditOptions(project).Run();

        Assert.Equal([$"{@namespace}.A.g.cs", $"{@namespace}.AAItem.g.cs"], run.HintNames);
        run.AssertCompiles();
    }

    private static string[] Output((string Path, string Text)[] files) =>
        [.. new SchemaProject(files).Run().Result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => $"{source.HintName}\n{source.SourceText}")];

    /// <summary>The culture's habits that could show, made here: the machine may have no culture data.</summary>
    private static CultureInfo CustomCulture(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = name.Length == 0 ? "." : ",";
        culture.NumberFormat.NegativeSign = name == "fi-FI" ? "\u2212" : "-";
        return culture;
    }
}
