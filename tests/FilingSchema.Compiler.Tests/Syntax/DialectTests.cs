using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FilingSchema.Compiler.Reading;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Tests.Syntax;

/// <summary>The dialect is said three times: by the compiler's vocabulary, by its page, and as a JSON Schema for editors. They agree.</summary>
public sealed class DialectTests
{
    private static readonly string Readme = Repository.Read("schemas/README.md");

    private static readonly JsonElement Definitions = JsonDocument.Parse(Repository.Read("schemas/filing-schema.json")).RootElement.GetProperty("$defs");

    [Fact]
    public void The_JSON_Schema_has_the_words_of_the_vocabulary_and_no_other()
    {
        AssertSame(Vocabulary.Keywords, Keys("schema"));
        AssertSame(Vocabulary.Types, Choices(Property("schema", "type").GetProperty("anyOf")[0]));
        AssertSame(Vocabulary.Formats, Choices(Property("schema", "format")));
        AssertSame(Vocabulary.FilingKeys, Keys("x-filing"));
        AssertSame(Vocabulary.Statuses, Choices(Property("x-filing", "status")));
        AssertSame(Vocabulary.ReadKeys, Keys("x-read"));
        AssertSame(Vocabulary.Parts, Choices(Property("x-read", "part")));
        AssertSame(Vocabulary.Roles, Choices(Property("x-read", "role")));
        AssertSame(Vocabulary.CSharpKeys, Keys("x-csharp"));
    }

    [Fact]
    public void Every_word_has_a_description_and_every_value_a_meaning_for_editors()
    {
        foreach ((string definition, IReadOnlyList<string> words) in new[]
        {
            ("schema", Vocabulary.Keywords), ("x-filing", Vocabulary.FilingKeys), ("x-read", Vocabulary.ReadKeys), ("x-csharp", Vocabulary.CSharpKeys),
        })
        {
            Assert.All(words, word => Assert.EndsWith(".", Property(definition, word).GetProperty("description").GetString(), StringComparison.Ordinal));
        }

        foreach (JsonElement values in Everything(Definitions).Where(static schema => schema.TryGetProperty("enum", out JsonElement list) && list.ValueKind == JsonValueKind.Array))
            Assert.Equal(values.GetProperty("enum").GetArrayLength(), values.GetProperty("enumDescriptions").EnumerateArray().Count(static text => text.GetString()!.EndsWith('.')));
    }

    [Fact]
    public void An_example_for_editors_begins_with_the_description_and_is_right_itself()
    {
        JsonElement[] explained = [.. Everything(Definitions).Where(static schema => schema.TryGetProperty("markdownDescription", out _))];
        Assert.True(explained.Length > 60);
        foreach (JsonElement schema in explained)
        {
            Match parts = Regex.Match(schema.GetProperty("markdownDescription").GetString()!, "^(.*)\n\n```yaml\n(.*)\n```$", RegexOptions.Singleline);
            Assert.Equal(schema.GetProperty("description").GetString(), parts.Groups[1].Value);
            Source.ReadRight(parts.Groups[2].Value);
        }
    }

    [Fact]
    public void The_item_numbers_for_editors_are_those_of_the_official_schemas()
    {
        IEnumerable<(string Item, string Caption)> official = Directory
            .EnumerateFiles(Repository.FullPath("schemas/8-k"), "item-*.yaml", SearchOption.AllDirectories)
            .Select(static path => Source.ReadRight(Repository.ReadAt(path)))
            .Select(static schema => (schema.Filing!.Item!, schema.Title + (schema.Filing.Until is { } until ? $" (until {until})" : "")));

        Assert.Equal(
            official.Order(),
            Definitions.GetProperty("item").GetProperty("defaultSnippets").EnumerateArray()
                .Select(static snippet => (snippet.GetProperty("label").GetString()!, snippet.GetProperty("description").GetString()!))
                .Order());
    }

    [Fact]
    public void The_page_names_every_keyword() =>
        Assert.All(Vocabulary.Keywords, static keyword => Assert.Matches($@"(?m)(`|^ *|[{{,\[] ?){Regex.Escape(keyword)}\b", Readme));

    [Fact]
    public void The_page_lists_assertions_and_annotations_that_the_vocabulary_has()
    {
        string[] lists = Section("Assertions").Split("\n\n");
        AssertSame(
            Vocabulary.Keywords.Except(
            [
                "$anchor", "$dynamicAnchor", "$vocabulary", "$ref", "$dynamicRef", "$defs",
                "prefixItems", "items", "unevaluatedItems", "properties", "patternProperties", "propertyNames", "additionalProperties", "unevaluatedProperties",
                "dependentSchemas", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "x-filing", "x-read", "x-phrases", "x-csharp",
            ]),
            Code(lists[0]));
    }

    [Fact]
    public void The_page_lists_the_formats_of_the_vocabulary() =>
        AssertSame(Vocabulary.Formats, Rows(Section("What becomes what"), "| `format` | C# | |").SelectMany(static row => Code(row.Split('|')[1])));

    [Fact]
    public void The_page_shows_the_keys_of_a_section_and_a_form()
    {
        string section = Section("`x-filing`: what the section is");
        AssertSame(Vocabulary.FilingKeys, Regex.Matches(section, "^  ([a-z]+):", RegexOptions.Multiline).Select(static match => match.Groups[1].Value).Distinct());
        AssertSame(Vocabulary.Statuses, Regex.Match(section, @"status: filed +# (.*) \(").Groups[1].Value.Split(" | "));
    }

    [Fact]
    public void The_page_shows_the_keys_and_parts_of_a_place_in_a_document()
    {
        string section = Section("`x-read`: where a value stands in a real document");
        string[] rows = [.. Rows(section, "| key | the value is |")];
        IEnumerable<string> keys = rows.Select(static row => Regex.Match(row, "^\\| `([a-z]+):").Groups[1].Value);
        IEnumerable<string> keysOfSections = Regex.Matches(Regex.Match(section, "x-read: { (part: sections.*) }").Groups[1].Value, "([a-z]+): ").Select(static match => match.Groups[1].Value);
        AssertSame(Vocabulary.ReadKeys, keys.Concat(keysOfSections));
        AssertSame(Vocabulary.Roles, Code(rows.Single(static row => row.StartsWith("| `role: ", StringComparison.Ordinal)).Split('|')[2]));
        AssertSame(Vocabulary.Parts, Rows(section, "| `part` | of | fills |").Select(static row => Code(row).First()));
    }

    [Fact]
    public void The_page_shows_the_keys_of_a_name() =>
        AssertSame(Vocabulary.CSharpKeys, Regex.Matches(Section("Names"), "^x-csharp: { (.*?) }", RegexOptions.Multiline)
            .SelectMany(static match => match.Groups[1].Value.Split(", "))
            .Select(static entry => entry.Split(':')[0])
            .Distinct());

    [Theory]
    [InlineData("nested at most 64 levels", DocumentReader.MaxDepth)]
    [InlineData("at most 1,024 characters", DocumentReader.MaxKeyLength)]
    public void The_page_says_the_bounds_that_are_kept(string sentence, int bound)
    {
        Assert.Contains(sentence, Readme.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains(bound.ToString("N0", CultureInfo.InvariantCulture), sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_has_at_most_4000_characters()
    {
        Assert.Contains("a regular expression at most 4,000", Readme, StringComparison.Ordinal);
        Assert.Equal(4000, Property("schema", "pattern").GetProperty("maxLength").GetInt32());
        Assert.Empty(Source.Places($"pattern: {new string('a', 4000)}"));
        Assert.Equal(["FSC1106 1:10"], Source.Places($"pattern: {new string('a', 4001)}"));
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(string definition) =>
        Definitions.GetProperty(definition).GetProperty("properties").EnumerateObject().Select(static property => property.Name);

    private static JsonElement Property(string definition, string name) => Definitions.GetProperty(definition).GetProperty("properties").GetProperty(name);

    private static IEnumerable<string> Choices(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(static value => value.GetString()!);

    /// <summary>An object and all objects within it.</summary>
    private static IEnumerable<JsonElement> Everything(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => Everything(member.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Everything),
        _ => [],
    };

    private static string Section(string heading)
    {
        string section = Readme[(Readme.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) + heading.Length + 5)..];
        int next = section.IndexOf("\n## ", StringComparison.Ordinal);
        return (next < 0 ? section : section[..next]).Trim('\n');
    }

    /// <summary>The rows of the table under a head.</summary>
    private static IEnumerable<string> Rows(string section, string head) => section.Split('\n')
        .SkipWhile(line => line != head)
        .Skip(2)
        .TakeWhile(static line => line.StartsWith('|'));

    /// <summary>What stands between backticks.</summary>
    private static IEnumerable<string> Code(string text) => Regex.Matches(text, "`([^`]+)`").Select(static match => match.Groups[1].Value);
}
