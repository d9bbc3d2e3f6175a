using System.Text.Json;

namespace FilingSchema.GeneratorTests.JsonSchemaSuite;

/// <summary>A schema of the official suite and the tests of it.</summary>
/// <param name="File">The file, such as <c>optional/format/uri.json</c>.</param>
/// <param name="Description">What the schema is there for.</param>
/// <param name="Name">The name of its C# type.</param>
/// <param name="Schema">The schema's text.</param>
/// <param name="Tests">The tests.</param>
internal sealed record SuiteGroup(string File, string Description, string Name, string Schema, IReadOnlyList<SuiteTest> Tests)
{
    /// <summary>The groups of a file.</summary>
    public static IEnumerable<SuiteGroup> Of(string folder, string file)
    {
        using JsonDocument document = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(folder, file)));
        int index = 0;
        foreach (JsonElement group in document.RootElement.EnumerateArray())
        {
            string name = string.Concat(Path.ChangeExtension(file, null).Split('/', '-', '_').Select(static part => char.ToUpperInvariant(part[0]) + part[1..])) + ++index;
            yield return new(
                file,
                group.GetProperty("description").GetString()!,
                name,
                group.GetProperty("schema").GetRawText(),
                [.. group.GetProperty("tests").EnumerateArray().Select(static test => new SuiteTest(
                    test.GetProperty("description").GetString()!,
                    test.GetProperty("data").Clone(),
                    test.GetProperty("valid").GetBoolean()))]);
        }
    }
}

/// <summary>A value, and whether it is valid.</summary>
internal sealed record SuiteTest(string Description, JsonElement Data, bool IsValid);
