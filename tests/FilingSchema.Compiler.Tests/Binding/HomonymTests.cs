namespace FilingSchema.Compiler.Tests.Binding;

/// <summary>Types of one name, and sections of one number: each place is reported, and the first is emitted.</summary>
public sealed class HomonymTests
{
    [Fact]
    public void Names_that_differ_in_case_are_one_name()
    {
        Compilation compilation = Source.Compile(("guidance.yaml", "type: object"), ("Guidance.yaml", "type: object"), ("GUIDANCE.yaml", "x-csharp: { name: GuiDance }\ntype: object"));
        Assert.Equal(
            [
                "GUIDANCE.yaml(1,19): error FSC2003: The type Acme.GuiDance is also declared at Guidance.yaml; give one of them another name with x-csharp",
                "Guidance.yaml(1,1): error FSC2003: The type Acme.Guidance is also declared at GUIDANCE.yaml; give one of them another name with x-csharp",
                "guidance.yaml(1,1): error FSC2003: The type Acme.Guidance is also declared at GUIDANCE.yaml; give one of them another name with x-csharp",
            ],
            compilation.Problems.Select(static problem => problem.ToString()));
        Assert.Equal(["Acme.GuiDance.g.cs"], compilation.Files.Select(static file => file.HintName));
    }

    [Fact]
    public void Types_of_two_namespaces_may_share_a_name()
    {
        Compilation compilation = Source.Compile(("a/range.yaml", "type: object"), ("b/range.yaml", "x-csharp: { namespace: Acme.Other }\ntype: object"));
        Assert.Empty(compilation.Problems);
        Assert.Equal(["Acme.Range.g.cs", "Acme.Other.Range.g.cs"], compilation.Files.Select(static file => file.HintName));
    }

    [Fact]
    public void A_thousand_files_of_one_name_are_a_thousand_problems()
    {
        Compilation compilation = Source.Compile([.. Enumerable.Range(0, 1000).Select(static i => ($"{i:d4}/range.yaml", "type: object"))]);
        Assert.Equal(1000, compilation.Problems.Count);
        Assert.Equal(["Acme.Range.g.cs"], compilation.Files.Select(static file => file.HintName));
    }

    [Theory]
    [InlineData("8-K", "5.07", "8-K", "5.07", 2)]
    [InlineData("8-K", "5.07", "10-Q", "5.07", 0)]
    [InlineData("8-K", "5.07", "8-K", "5.08", 0)]
    public void A_form_has_one_section_of_a_number(string form, string item, string otherForm, string otherItem, int count)
    {
        Compilation compilation = Source.Compile(
            ("a.yaml", $"x-filing: {{ form: {form}, item: \"{item}\" }}\ntype: object"),
            ("b.yaml", $"x-filing: {{ form: {otherForm}, item: \"{otherItem}\" }}\ntype: object"));
        Assert.Equal(Enumerable.Repeat("FSC3001", count), compilation.Problems.Select(static problem => problem.Rule.Id));
        Assert.Equal(2, compilation.Files.Count);
    }
}
