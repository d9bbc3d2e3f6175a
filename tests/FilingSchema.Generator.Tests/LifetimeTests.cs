using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using FilingSchema.Generator;
using FilingSchema.GeneratorTests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FilingSchema.GeneratorTests;

/// <summary>The generator ends when its host gives up, and keeps nothing that its host does not.</summary>
public sealed class LifetimeTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Acme", options: new(OutputKind.DynamicallyLinkedLibrary));

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(99)]
    public void When_the_host_gives_up_no_further_file_is_read(int files)
    {
        using var giveUp = new CancellationTokenSource();
        int read = 0;
        void Read()
        {
            if (++read == files)
            {
                giveUp.Cancel();
            }
        }

        CSharpGeneratorDriver driver = Driver(Read, 100);

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(Compilation, giveUp.Token));
        Assert.Equal(files, read);

        // The next run, from the same state, lacks nothing.
        Assert.Equal(HintNames(Driver(static () => { }, 100)), HintNames(driver));
    }

    /// <summary>The steps behind the files look at the token too: each for a file or a type.</summary>
    [Fact]
    public void Reading_and_binding_end_when_the_host_gives_up()
    {
        var input = new Compiler.SchemaInput("a.yaml", "type: object\nproperties: { a: { type: string } }\n");
        Compiler.Syntax.SchemaFile file = Compiler.SchemaCompiler.Read(input, CancellationToken.None);
        Compiler.Declaring.FileExports exports = Compiler.SchemaCompiler.Declare(file, "Acme");
        var imports = Compiler.Declaring.Imports.Of(exports, Compiler.SchemaCompiler.Link([exports]));
        var givenUp = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => Compiler.SchemaCompiler.Read(input, givenUp));
        Assert.Throws<OperationCanceledException>(() => Compiler.SchemaCompiler.Bind(file, exports, imports, givenUp));
    }

    [Fact]
    public void Nothing_of_a_project_outlives_it()
    {
        WeakReference file = RunAndForget();
        for (int i = 0; i < 5 && file.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(file.IsAlive);
    }

    /// <summary>Hosts run one generator for many projects at a time. The descriptors, one for each rule, are all that is added to.</summary>
    [Fact]
    public void Static_fields_are_set_once()
    {
        FieldInfo[] fields = [.. typeof(SchemaGenerator).Assembly.GetTypes()
            .Where(static type => type.Namespace?.StartsWith("FilingSchema", StringComparison.Ordinal) == true && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))];

        Assert.All(fields, static field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name} can be set again."));
        Assert.Equal(
            ["Descriptors.ById"],
            fields.Where(static field => typeof(IDictionary).IsAssignableFrom(field.FieldType) && field.FieldType.Name.StartsWith("Concurrent", StringComparison.Ordinal))
                .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RunAndForget()
    {
        var file = new SchemaFileText("a.yaml", "type: object\nproperties: { a: { type: string } }\n");
        GeneratorDriver driver = Create([file]).RunGenerators(Compilation, TestContext.Current.CancellationToken);
        Assert.Single(driver.GetRunResult().GeneratedTrees);
        return new WeakReference(file);
    }

    private static CSharpGeneratorDriver Driver(Action whenRead, int files) =>
        Create(SchemaSet.Of(files).Select(file => new WatchedText(new SchemaFileText(file.Path, file.Text), whenRead)));

    private static CSharpGeneratorDriver Create(IEnumerable<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], files, SchemaProject.ParseOptions, new TestOptions());

    private static IEnumerable<string> HintNames(CSharpGeneratorDriver driver) =>
        driver.RunGenerators(Compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single().GeneratedSources.Select(static source => source.HintName);

    /// <summary>A file that tells when it is read.</summary>
    private sealed class WatchedText(SchemaFileText file, Action whenRead) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            whenRead();
            return SourceText.From(file.Text, Encoding.UTF8);
        }
    }
}
