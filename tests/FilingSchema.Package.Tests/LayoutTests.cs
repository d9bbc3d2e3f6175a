namespace FilingSchema.PackageTests;

/// <summary>What each package has in it, and nothing more.</summary>
public sealed class LayoutTests(Packages packages)
{
    [Fact]
    public async Task Runtime_carries_the_generator_its_one_leaf_dll_and_the_build_files() => Assert.Equal(
        [
            "FilingSchema.nuspec",
            "README.md",
            "analyzers/dotnet/cs/FilingSchema.Generator.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/net10.0/FilingSchema.props",
            "build/net10.0/FilingSchema.targets",
            "build/net10.0/filing-schema.json",
            "lib/net10.0/FilingSchema.dll",
            "lib/net10.0/FilingSchema.xml",
        ],
        await packages.FilesOf("FilingSchema"));

    /// <summary>The runtime goes wherever its types go, so it is kept small; who makes it larger has a reason.</summary>
    [Fact]
    public async Task Runtime_is_at_most_163_KB() => Assert.InRange(await packages.SizeOf("FilingSchema", "lib/net10.0/FilingSchema.dll"), 1, 163 * 1024);

    [Fact]
    public async Task EightK_has_its_assembly_and_its_schemas()
    {
        IReadOnlyList<string> files = await packages.FilesOf("FilingSchema.EightK");

        Assert.Contains("lib/net10.0/FilingSchema.EightK.dll", files);
        Assert.Contains("schemas/8-k/item-5.07.yaml", files);
        Assert.DoesNotContain(files, static file => file.StartsWith("analyzers/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Edgar_has_its_assembly_alone() => Assert.Equal(
        ["FilingSchema.Edgar.nuspec", "README.md", "lib/net10.0/FilingSchema.Edgar.dll", "lib/net10.0/FilingSchema.Edgar.xml"],
        await packages.FilesOf("FilingSchema.Edgar"));

    [Fact]
    public async Task Cli_is_a_tool() => Assert.Contains(
        "tools/net10.0/any/DotnetToolSettings.xml",
        await packages.FilesOf("FilingSchema.Cli"));
}
