using System.Globalization;
using System.Text.RegularExpressions;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>
/// Schemas by the hundred, as a large project may have them. Each folder of the set has the schemas of Form 8-K, for a form and in
/// a namespace of its own, and ten notices of twenty members each, which are the cases of a union.
/// </summary>
internal static partial class SchemaSet
{
    /// <summary>How many files a folder has.</summary>
    public const int FolderSize = 50;

    private const int Notices = 10;

    private static readonly string Official = Path.Combine(AppContext.BaseDirectory, "8-k");

    /// <summary>The official schemas of the items in force, and of what they refer to.</summary>
    private static readonly (string Path, string Text)[] Items = [.. Directory.EnumerateFiles(Official, "*.yaml")
        .Select(static path => (Path.GetFileName(path), File.ReadAllText(path)))
        .Where(static file => file.Item1 != "form.yaml")
        .OrderBy(static file => file.Item1, StringComparer.Ordinal)];

    /// <summary>The files of a set.</summary>
    /// <param name="count">How many: a multiple of <see cref="FolderSize"/>.</param>
    public static (string Path, string Text)[] Of(int count) =>
        [.. Enumerable.Range(0, count / FolderSize).SelectMany(Folder)];

    /// <summary>The path of a file.</summary>
    public static string PathOf(int folder, string file) => string.Create(CultureInfo.InvariantCulture, $"form-{folder:D3}/{file}");

    private static IEnumerable<(string Path, string Text)> Folder(int folder)
    {
        string @namespace = string.Create(CultureInfo.InvariantCulture, $"Acme.Form{folder:D3}");
        foreach ((string path, string text) in Items)
        {
            yield return (PathOf(folder, path), Renamed(text, folder, @namespace));
        }

        yield return (PathOf(folder, "notice.yaml"), $$"""
            title: Notice
            description: A notice of some kind.
            x-csharp: { namespace: {{@namespace}} }
            type: object
            required: [kind]
            properties:
              kind: { type: string, description: What kind of notice it is. }
            oneOf:
            {{string.Join('\n', Enumerable.Range(0, Notices).Select(static number => $"  - $ref: notice-{number}.yaml"))}}
            $defs:
              NoticeNumber: { type: string, pattern: '^N-\d{4}-\d{2}$', description: The number that the registrant gives a notice. }

            """);
        for (int number = 0; number < Notices; number++)
        {
            yield return (PathOf(folder, $"notice-{number}.yaml"), Notice(number, @namespace));
        }
    }

    private static string Renamed(string text, int folder, string @namespace)
    {
        string renamed = FormName().Replace(text, string.Create(CultureInfo.InvariantCulture, $"form: N-{folder}"));
        return renamed.Contains("\nx-csharp: {", StringComparison.Ordinal)
            ? renamed.Replace("\nx-csharp: {", $"\nx-csharp: {{ namespace: {@namespace},", StringComparison.Ordinal)
            : renamed + $"\nx-csharp: {{ namespace: {@namespace} }}\n";
    }

    private static string Notice(int number, string @namespace) => $$"""
        title: Notice {{number}}
        description: A notice of the kind {{number}}, which a registrant gives when something has changed.
        x-csharp: { namespace: {{@namespace}} }
        type: object
        required: [kind, noticeNumber, noticeDate, registrant]
        unevaluatedProperties: false
        properties:
          kind: { const: kind {{number}} }
          noticeNumber: { $ref: "notice.yaml#/$defs/NoticeNumber", description: The number that the registrant gave it. }
          noticeDate: { type: string, format: date, description: The day on which it was given. }
          effectiveDate: { type: string, format: date, description: The day from which it holds. }
          registrant: { $ref: "common.yaml#/$defs/Party", description: Who gave it. }
          cik: { type: string, format: cik, description: The registrant's number at the SEC. }
          fileNumber: { type: string, format: commission-file-number, description: The file that it belongs to. }
          reason:
            type: string
            minLength: 1
            maxLength: 2000
            description: Why it was given, in the registrant's own words.
          status: { enum: [proposed, agreed, withdrawn], description: How far it has come. }
          amount: { $ref: "common.yaml#/$defs/Money", description: What is at stake. }
          shares: { type: integer, minimum: 0, description: The shares that it concerns. }
          percentage: { type: number, minimum: 0, maximum: 100, description: The part of all shares that these are. }
          isMaterial: { type: boolean, description: Whether holders should know of it. }
          signatory: { $ref: "common.yaml#/$defs/Person", description: Who signed it. }
          recipients: { type: array, minItems: 1, items: { $ref: "common.yaml#/$defs/Party" }, description: Who got it. }
          exhibits: { type: array, items: { $ref: "common.yaml#/$defs/Exhibit" }, description: What came with it. }
          keywords: { type: array, maxItems: 20, items: { type: string, minLength: 1 }, description: What it is found by. }
          website: { type: string, format: uri, description: Where it can be read. }
          remarks: { type: [string, "null"], description: What else is to be said. }
          cost: { anyOf: [{ const: undetermined }, { type: number, minimum: 0 }], description: "What it costs, once that is known." }

        """;

    [GeneratedRegex(@"\bform: 8-K\b")]
    private static partial Regex FormName();
}
