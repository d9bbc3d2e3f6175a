using System.Reflection;
using FilingSchema.Compiler;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;
using FilingSchema.GeneratorTests.JsonSchemaSuite;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>Schemas, each compiled to records and to its open form.</summary>
internal sealed class TwoForms
{
    private readonly Dictionary<int, (Type Type, Func<string, (ISchemaRecord?, ViolationList)> Read)> records = [];
    private readonly Dictionary<int, Func<string, ViolationList>> validators = [];

    /// <summary>Compiles schemas; of those with problems no records are made.</summary>
    /// <param name="sets">The files of each set, the first of which has the root to be tried.</param>
    public TwoForms(IReadOnlyList<IReadOnlyList<(string Path, string Text)>> sets)
    {
        var sources = new List<GeneratedFile>();
        for (int i = 0; i < sets.Count; i++)
        {
            Compilation compiled = Compile(sets[i], $"Records{i}", null);
            if (compiled.Problems.Count > 0)
            {
                Rejected.Add((i, compiled.Problems));
                continue;
            }

            Compilation open = Compile(sets[i], $"Open{i}", new OpenForm());
            Assert.Empty(open.Problems.Select(static problem => problem.ToString()));
            Accepted.Add(i);
            sources.AddRange(compiled.Files.Concat(open.Files));
        }

        Assembly assembly = EmittedAssembly.Of(sources);
        foreach (int i in Accepted.ToList())
        {
            if (Array.Find(assembly.GetTypes(), type => IsOf(type, $"Records{i}", sets.Count) && type.GetProperty("Schema")?.GetValue(null) is RecordSchema schema && schema.Location == sets[i][0].Path) is not { } record)
            {
                Accepted.Remove(i);
                Rejected.Add((i, []));
                continue;
            }

            records[i] = (record, typeof(TwoForms).GetMethod(nameof(ReaderOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(record).CreateDelegate<Func<Func<string, (ISchemaRecord?, ViolationList)>>>()());
            validators[i] = assembly.GetTypes().Single(type => IsOf(type, $"Open{i}", sets.Count) && type.Name == record.Name + "Validator").GetMethod("Validate", [typeof(string)])!.CreateDelegate<Func<string, ViolationList>>();
        }
    }

    /// <summary>The sets that were compiled.</summary>
    public List<int> Accepted { get; } = [];

    /// <summary>The sets with problems; those without any have a root that is no record.</summary>
    public List<(int Set, IReadOnlyList<Problem> Problems)> Rejected { get; } = [];

    /// <summary>Reads JSON as a record: the record as far as there is one, and what is wrong.</summary>
    public (ISchemaRecord? Record, ViolationList Violations) Read(int set, string json) => records[set].Read(json);

    /// <summary>What the record knows of its schema.</summary>
    public RecordSchema SchemaOf(int set) => (RecordSchema)records[set].Type.GetProperty("Schema")!.GetValue(null)!;

    /// <summary>Evaluates JSON as it is.</summary>
    public ViolationList Evaluate(int set, string json) => validators[set](json);

    /// <summary>A single set may name its own namespace.</summary>
    private static bool IsOf(Type type, string @namespace, int sets) => sets == 1 || type.Namespace == @namespace;

    private static Func<string, (ISchemaRecord?, ViolationList)> ReaderOf<T>()
        where T : class, ISchemaRecord<T>
    {
        return static json =>
        {
            _ = RecordJson.TryParse<T>(json, out T? record, out ViolationList violations);
            return (record, violations);
        };
    }

    private static Compilation Compile(IReadOnlyList<(string Path, string Text)> files, string @namespace, OpenForm? open) => SchemaCompiler.Compile(
        files.Select(file => new SchemaInput(file.Path, file.Text, @namespace, open)),
        new(@namespace),
        TestContext.Current.CancellationToken);
}
