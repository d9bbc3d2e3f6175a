using System.Globalization;
using FilingSchema.Compiler;

namespace FilingSchema.Mistakes;

/// <summary>A damaged schema of Form 8-K, by the number of its case.</summary>
public static class FuzzedSchema
{
    /// <summary>The environment variable that says how many cases to try.</summary>
    private const string CasesVariable = "FILINGSCHEMA_FUZZ_CASES";

    private static readonly (string Path, string Text)[] Schemas =
        [.. OfficialSchemas.All.Where(static file => file.Value.Length < 40_000).OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, file.Value))];

    /// <summary>How many cases to try: <paramref name="usual"/>, unless FILINGSCHEMA_FUZZ_CASES says how many.</summary>
    public static int Cases(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(CasesVariable), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : usual;

    /// <summary>The damaged file of a case; the same number always gives the same file.</summary>
    public static SchemaInput File(int number)
    {
        (string path, string text) = Schemas[number % Schemas.Length];
        return new(path, new SchemaMutator(new Random(number)).Mutate(text));
    }

    /// <summary>The damaged file and the one that most others refer to.</summary>
    public static SchemaInput[] Files(int number)
    {
        SchemaInput file = File(number);
        return file.Path == "common.yaml" ? [file] : [file, new("common.yaml", OfficialSchemas.All["common.yaml"])];
    }
}
