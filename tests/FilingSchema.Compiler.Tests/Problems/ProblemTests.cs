using System.Globalization;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;
using FilingSchema.Compiler.Syntax;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Tests.Problems;

public sealed class ProblemTests
{
    [Fact]
    public void A_problem_prints_as_compilers_print_errors() =>
        Assert.Equal(
            "schemas/guidance.yaml(2,1): error FSC1101: 'requird' is not a keyword here; did you mean 'required'?",
            Source.Problem("type: object\nrequird: [a]\n").ToString());

    [Fact]
    public void Problems_of_equal_texts_are_equal()
    {
        Assert.Equal(Source.Read("titel: a").Problems, Source.Read("titel: a").Problems);
        Assert.NotEqual(Source.Read("titel: a").Problems, Source.Read("\ntitel: a").Problems);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void Nothing_depends_on_the_culture(string culture)
    {
        const string Text = "TITLE: a\nminimum: -1.5\nmaximum: 1e40\nminLength: -1\n";
        string expected = string.Join('\n', Source.Read(Text).Problems);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, string.Join('\n', Source.Read(Text).Problems));
            Assert.Equal(-1.5m, Source.Read(Text).Root!.Minimum);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_bag_places_by_pointer_and_gives_each_problem_once_in_order()
    {
        SchemaFile file = Source.Read("title: a\nproperties:\n  low:\n    $ref: '#/x'\n");
        var bag = new ProblemBag(file.Map);
        bag.Add(Rules.ReferenceNotFound, "/properties/low/$ref", "/x", "guidance.yaml", "correct the reference, or add the schema there");
        bag.Add(Rules.ReferenceNotFound, "/properties/low/$ref", "/x", "guidance.yaml", "correct the reference, or add the schema there");
        bag.Add(Rules.NoCSharpType, "/title", "reasons");
        Assert.Equal(
            [
                "schemas/guidance.yaml(1,8): error FSC2008: This has no C# type: reasons",
                "schemas/guidance.yaml(4,11): error FSC2001: There is no schema at '/x' in guidance.yaml; correct the reference, or add the schema there",
            ],
            bag.ToProblems().Select(static problem => problem.ToString()));
    }

    [Fact]
    public void A_place_outside_of_the_text_is_cut_off()
    {
        var bag = new ProblemBag(new SourceMap("a.yaml", new LineMap("ab"), new ScalarNode(default, "ab", true)));
        bag.Add(Rules.EmptyFile, new TextSpan(1, 7));
        Assert.Equal(new TextSpan(1, 1), Assert.Single(bag.ToProblems()).Span);
    }
}
