using FilingSchema.GeneratorTests.Harness;

namespace FilingSchema.GeneratorTests;

/// <summary>
/// What an edit runs again. The project has three schemas: a vote refers to a person, a notice refers to nothing.
/// </summary>
public sealed class IncrementalTests
{
    private const string Person = """
        title: Person
        description: Somebody.
        type: object
        required: [name]
        properties:
          name: { type: string, minLength: 1 }
        $defs:
          Office: { type: string, maxLength: 40, description: What somebody does. }
        """;

    private const string Vote = """
        title: Vote
        type: object
        properties:
          nominee: { $ref: person.yaml }
          office: { $ref: "person.yaml#/$defs/Office" }
          for: { type: integer, minimum: 0 }
        """;

    private const string Notice = """
        title: Notice
        type: object
        properties:
          text: { type: string }
        """;

    private readonly SchemaProject project = new(("schemas/person.yaml", Person), ("schemas/vote.yaml", Vote), ("schemas/notice.yaml", Notice));

    public IncrementalTests() => project.Run();

    [Fact]
    public void First_run_is_new() => Assert.Equal(
        """
        Text: 3 New
        Read: 3 New
        Exports: 3 New
        Link: 1 New
        Imports: 3 New
        Bind: 3 New
        Types: 3 New
        Emit: 3 New
        Problems: none
        """,
        new SchemaProject(("schemas/person.yaml", Person), ("schemas/vote.yaml", Vote), ("schemas/notice.yaml", Notice)).Run().AllReasons());

    [Fact]
    public void Nothing_runs_again_without_an_edit() => Assert.Equal(
        """
        Text: 3 Cached
        Read: 3 Cached
        Exports: 3 Cached
        Link: 1 Cached
        Imports: 3 Cached
        Bind: 3 Cached
        Types: 3 Cached
        Emit: 3 Cached
        Problems: none
        """,
        project.Run().AllReasons());

    [Fact]
    public void An_edit_of_code_runs_nothing_again()
    {
        string reasons = project.EditCode("class Program { static void Main() { System.Console.WriteLine(1); } }").Run().AllReasons();

        Assert.DoesNotContain("Modified", reasons, StringComparison.Ordinal);
        Assert.DoesNotContain("New", reasons, StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_a_description_binds_and_prints_its_own_file_alone() => Assert.Equal(
        """
        Text: 2 Cached, 1 Modified
        Read: 2 Cached, 1 Modified
        Exports: 2 Cached, 1 Unchanged
        Link: 1 Cached
        Imports: 2 Cached, 1 Modified
        Bind: 2 Cached, 1 Modified
        Types: 2 Cached, 1 Modified
        Emit: 2 Cached, 1 Modified
        Problems: none
        """,
        project.Edit("schemas/person.yaml", static text => text.Replace("Somebody.", "A human being.", StringComparison.Ordinal)).Run().AllReasons());

    [Fact]
    public void Editing_an_assertion_that_another_file_refers_to_binds_that_file_too()
    {
        GeneratorRun run = project.Edit("schemas/person.yaml", static text => text.Replace("maxLength: 40", "maxLength: 50", StringComparison.Ordinal)).Run();

        // The person's own type does not have the office; the vote, which refers to it, is printed anew.
        Assert.Equal("1 Cached, 1 Modified, 1 Unchanged", run.Reasons("Bind"));
        Assert.Contains("check.MaxLength(__office, 50)", run["Acme.Vote.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_an_assertion_of_a_type_does_not_bind_what_refers_to_the_type() => Assert.Equal(
        "2 Cached, 1 Modified",
        project.Edit("schemas/person.yaml", static text => text.Replace("minLength: 1", "minLength: 2", StringComparison.Ordinal)).Run().Reasons("Bind"));

    [Fact]
    public void Adding_a_comment_prints_nothing()
    {
        GeneratorRun run = project.Edit("schemas/notice.yaml", static text => text + "\n# a comment\n").Run();

        Assert.Equal("2 Cached, 1 Modified", run.Reasons("Read"));
        Assert.DoesNotContain("Modified", run.Reasons("Types"), StringComparison.Ordinal);
        Assert.Equal("3 Cached", run.Reasons("Emit"));
    }

    /// <summary>The source names the lines of its schema, and these moved; the models did not change, so no other file is bound again.</summary>
    [Fact]
    public void A_line_more_at_the_top_of_a_file_prints_its_types_again_and_nothing_else()
    {
        GeneratorRun run = project.Edit("schemas/person.yaml", static text => "# a comment\n" + text).Run();

        Assert.Equal("2 Cached, 1 Modified", run.Reasons("Bind"));
        Assert.Equal("2 Cached, 1 Modified", run.Reasons("Emit"));
        Assert.Contains("public required string Name { get => __name!; init => __name = value; } // schemas/person.yaml:7\n", run["Acme.Person.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_an_unrelated_schema_leaves_the_others_alone()
    {
        GeneratorRun run = project.Add("schemas/other.yaml", "title: Other\ntype: object\nproperties: { a: { type: string } }\n").Run();

        Assert.Equal("3 Cached, 1 New", run.Reasons("Bind").Replace("Unchanged", "Cached", StringComparison.Ordinal));
        Assert.Equal(["Acme.Notice.g.cs", "Acme.Other.g.cs", "Acme.Person.g.cs", "Acme.Vote.g.cs"], run.HintNames);
    }

    [Fact]
    public void An_unrelated_file_is_not_read() => Assert.Equal("3 Cached", project.Add("notes.txt", "not a schema").Run().Reasons("Read"));

    [Fact]
    public void Removing_a_schema_removes_its_type_and_reports_who_refers_to_it()
    {
        GeneratorRun run = project.Remove("schemas/person.yaml").Run();

        Assert.Equal(["Acme.Notice.g.cs", "Acme.Vote.g.cs"], run.HintNames);
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal("FSC2010", diagnostic.Id));
        Assert.Equal(2, run.Diagnostics.Length);
    }

    [Fact]
    public void Renaming_a_schema_renames_its_type()
    {
        GeneratorRun run = project.Rename("schemas/notice.yaml", "schemas/bulletin.yaml").Run();

        Assert.Equal(["Acme.Bulletin.g.cs", "Acme.Person.g.cs", "Acme.Vote.g.cs"], run.HintNames);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Breaking_a_schema_takes_no_other_type_away_and_mending_it_brings_its_own_back()
    {
        GeneratorRun broken = project.Edit("schemas/notice.yaml", static _ => "title: [").Run();

        Assert.Equal(["Acme.Person.g.cs", "Acme.Vote.g.cs"], broken.HintNames);
        Assert.NotEmpty(broken.Diagnostics);
        Assert.Equal("2 Cached", broken.Reasons("Emit").Replace(", 1 Removed", string.Empty, StringComparison.Ordinal));

        GeneratorRun mended = project.Edit("schemas/notice.yaml", static _ => Notice).Run();
        Assert.Empty(mended.Diagnostics);
        Assert.Equal(["Acme.Notice.g.cs", "Acme.Person.g.cs", "Acme.Vote.g.cs"], mended.HintNames);
    }

    [Fact]
    public void An_edit_of_the_project_file_that_does_not_concern_schemas_reads_none()
    {
        GeneratorRun run = project.EditOptions("Acme").Run();

        Assert.Equal("3 Unchanged", run.Reasons("Text"));
        Assert.Equal("3 Cached", run.Reasons("Read"));
    }

    [Fact]
    public void Another_root_namespace_moves_all_types()
    {
        GeneratorRun run = project.EditOptions("Roadrunner").Run();

        Assert.Equal(["Roadrunner.Notice.g.cs", "Roadrunner.Person.g.cs", "Roadrunner.Vote.g.cs"], run.HintNames);
        run.AssertCompiles();
    }

    [Fact]
    public void A_namespace_in_a_file_moves_its_types_and_binds_who_names_them()
    {
        GeneratorRun run = project.Edit("schemas/person.yaml", static text => text + "\nx-csharp: { namespace: Roadrunner }\n").Run();

        Assert.Equal(["Acme.Notice.g.cs", "Acme.Vote.g.cs", "Roadrunner.Person.g.cs"], run.HintNames);
        Assert.Equal("1 Unchanged, 2 Modified", InOrder(run.Reasons("Bind")));
        run.AssertCompiles();
    }

    [Fact]
    public void Two_files_edited_at_once_are_both_printed_anew()
    {
        GeneratorRun run = project
            .Edit("schemas/person.yaml", static text => text.Replace("Somebody.", "A human being.", StringComparison.Ordinal))
            .Edit("schemas/notice.yaml", static text => text.Replace("text:", "body:", StringComparison.Ordinal))
            .Run();

        Assert.Equal("1 Unchanged, 2 Modified", InOrder(run.Reasons("Bind")));
        Assert.Contains("A human being.", run["Acme.Person.g.cs"], StringComparison.Ordinal);
        Assert.Contains("string? Body", run["Acme.Notice.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_run_compiles() => project.Run().AssertCompiles();

    /// <summary>What did not run again is one thing, whether the host says so before or after it has looked.</summary>
    private static string InOrder(string reasons) =>
        string.Join(", ", reasons.Replace("Cached", "Unchanged", StringComparison.Ordinal).Split(", ").Order(StringComparer.Ordinal));
}
