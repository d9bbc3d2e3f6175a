using FilingSchema.GeneratorTests.Harness;

namespace FilingSchema.GeneratorTests;

/// <summary>What one edit runs again in a project of 1,000 schemas: the steps of the edited file, and of those that it concerns.</summary>
public sealed class LargeProjectTests(LargeProject large) : IClassFixture<LargeProject>
{
    private const int Files = LargeProject.Files;

    [Fact]
    public void A_description_concerns_its_own_file()
    {
        GeneratorRun run = Edit("item-5.07.yaml", "Reported after", "Filed after").Run();

        Assert.Equal(OneOfAll, run.Reasons("Read"));
        Assert.Equal($"{Files - 1} Cached, 1 Unchanged", run.Reasons("Exports"));
        Assert.Equal("1 Cached", run.Reasons("Link"));
        Assert.Equal(OneOfAll, run.Reasons("Imports"));
        Assert.Equal(OneOfAll, run.Reasons("Bind"));
        Assert.EndsWith(" Cached, 1 Modified", run.Reasons("Emit"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_of_what_all_others_refer_to_concerns_its_own_file()
    {
        GeneratorRun run = Edit("common.yaml", "An exact sum.", "A sum.").Run();

        Assert.Equal(OneOfAll, run.Reasons("Bind"));
        Assert.EndsWith(" Cached, 1 Modified", run.Reasons("Emit"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notice-3.yaml", "maxLength: 2000", "maxLength: 3000")]
    [InlineData("common.yaml", "amount: { type: number,", "amount: { type: number, minimum: 0,")]
    public void An_assertion_of_a_record_concerns_its_own_file(string file, string words, string replacement)
    {
        GeneratorRun run = Edit(file, words, replacement).Run();

        Assert.Equal("1 Modified", run.Reasons("Link"));
        Assert.Equal(1, Modified(run, "Bind"));
        Assert.Equal(1, Modified(run, "Emit"));
    }

    [Fact]
    public void A_property_more_concerns_its_own_file_and_the_union_of_which_it_is_a_case()
    {
        GeneratorRun run = Edit("notice-4.yaml", "properties:\n", "properties:\n  place: { type: string }\n").Run();

        // The union reads its cases member by member, but the code for it stays what it is.
        Assert.InRange(Modified(run, "Imports"), 2, 2);
        Assert.Contains("public string? Place", run["Acme.Form000.Notice4.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_assertion_that_others_take_over_concerns_these()
    {
        GeneratorRun run = Edit("notice.yaml", @"\d{4}", @"\d{3}").Run();

        // The union's own type does not have the number; its ten cases do.
        Assert.Equal(10, Modified(run, "Bind"));
        Assert.Equal(10, Modified(run, "Emit"));
    }

    [Fact]
    public void An_edit_of_code_concerns_no_schema()
    {
        GeneratorRun run = large.Project.EditCode("class Program { static void Main() { System.Console.WriteLine(1); } }").Run();

        Assert.Equal($"{Files} Cached", run.Reasons("Read"));
        Assert.Equal($"{Files} Cached", run.Reasons("Bind"));
        Assert.EndsWith(" Cached", run.Reasons("Emit"), StringComparison.Ordinal);
        Assert.DoesNotContain(",", run.Reasons("Emit"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_concerns_no_other()
    {
        GeneratorRun run = large.Project.Add("other.yaml", "title: Other\ntype: object\nproperties: { a: { type: string } }\n").Run();

        Assert.Equal($"{Files} Cached, 1 New", run.Reasons("Read"));
        Assert.Equal(0, Modified(run, "Bind"));
        Assert.EndsWith(" Cached, 1 New", run.Reasons("Emit"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_file_concerns_those_that_refer_to_it()
    {
        GeneratorRun run = large.Project.Remove(SchemaSet.PathOf(0, "notice-7.yaml")).Run();

        Assert.Equal(1, Modified(run, "Bind"));
        Assert.Equal("form-000/notice.yaml", run.Diagnostics.Single().Location.GetLineSpan().Path[SchemaFileText.Folder.Length..]);
    }

    /// <summary>
    /// If the host looks between the two halves of the rename, that is. One that tells of both at once takes the files behind the
    /// old name for changed, since it counts files and does not compare their names.
    /// </summary>
    [Fact]
    public void A_renamed_file_concerns_those_that_refer_to_it()
    {
        SchemaProject project = large.Project;
        string path = SchemaSet.PathOf(0, "notice-7.yaml");
        string text = SchemaSet.Of(SchemaSet.FolderSize).Single(file => file.Path == path).Text;
        Assert.Equal(1, Modified(project.Remove(path).Run(), "Bind"));

        GeneratorRun run = project.Add(SchemaSet.PathOf(0, "notice-11.yaml"), text).Run();

        Assert.Equal(0, Modified(run, "Bind"));
        Assert.Contains("Acme.Form000.Notice11.g.cs", run.HintNames);
        Assert.DoesNotContain("Acme.Form000.Notice7.g.cs", run.HintNames);
    }

    [Fact]
    public void A_broken_file_concerns_those_that_refer_to_it_and_so_does_mending_it()
    {
        SchemaProject project = large.Project;
        string path = SchemaSet.PathOf(0, "notice-7.yaml");
        string text = string.Empty;
        GeneratorRun broken = project.Edit(path, whole => (text = whole) + "\n  [").Run();

        Assert.NotEmpty(broken.Diagnostics);
        Assert.InRange(Modified(broken, "Bind"), 1, 2);

        GeneratorRun mended = project.Edit(path, _ => text).Run();
        Assert.Empty(mended.Diagnostics);
        Assert.InRange(Modified(mended, "Bind"), 1, 2);
        Assert.Equal(large.HintNames, mended.HintNames);
    }

    [Fact]
    public void Two_edits_at_once_concern_two_files()
    {
        string path = SchemaSet.PathOf(19, "item-5.07.yaml");
        GeneratorRun run = Edit("item-5.07.yaml", "Reported after", "Filed after")
            .Edit(path, static text => text.Replace("Reported after", "Filed after", StringComparison.Ordinal))
            .Run();

        Assert.Equal($"{Files - 2} Cached, 2 Modified", run.Reasons("Bind"));
        Assert.EndsWith(" Cached, 2 Modified", run.Reasons("Emit"), StringComparison.Ordinal);
    }

    private static string OneOfAll => $"{Files - 1} Cached, 1 Modified";

    private static int Modified(GeneratorRun run, string step) =>
        run.Reasons(step).Split(", ").Where(static part => part.EndsWith(" Modified", StringComparison.Ordinal)).Select(static part => int.Parse(part.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).SingleOrDefault();

    /// <summary>Edits a file of the first form; the words must be there, or the test would edit nothing.</summary>
    private SchemaProject Edit(string file, string words, string replacement) => large.Project.Edit(SchemaSet.PathOf(0, file), text =>
    {
        int at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{words}'.");
        return text.Remove(at, words.Length).Insert(at, replacement);
    });
}

/// <summary>A project of 1,000 schemas that was compiled once; each test edits a copy.</summary>
public sealed class LargeProject
{
    /// <summary>How many schemas it has.</summary>
    public const int Files = 1000;

    private readonly SchemaProject compiled = new(SchemaSet.Of(Files));

    /// <summary>Compiles it.</summary>
    public LargeProject()
    {
        GeneratorRun run = compiled.Run();
        Assert.Empty(run.Diagnostics);
        HintNames = [.. run.HintNames];
    }

    internal SchemaProject Project => compiled.Copy();

    internal IReadOnlyList<string> HintNames { get; }
}
