using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK.Renderings;

/// <summary>
/// Real filings set in other ways say what they said. The environment variable <c>FILINGSCHEMA_RENDERED_FILINGS</c> asks for
/// more of them.
/// </summary>
public sealed partial class RenderingTests
{
    private const int UsualFilings = 30;

    private static int Filings =>
        Environment.GetEnvironmentVariable("FILINGSCHEMA_RENDERED_FILINGS") is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : UsualFilings;

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace { get; }

    [Fact]
    public void A_document_set_in_another_way_says_the_same()
    {
        if (CoverPages.Folder is null)
            Assert.Skip("FILINGSCHEMA_CORPUS does not name the folder of a corpus.");
        CoverPages.Page[] pages = [.. CoverPages.All()];
        int step = Math.Max(1, pages.Length / Filings);
        ConcurrentBag<string> differences = [];
        int renderings = 0;
        Parallel.ForEach(pages.Where((_, index) => index % step == 0), page =>
        {
            // Facts would tell the cover however it is set.
            string document = CoverPages.WithoutXbrl(CoverPages.BodyOf(CoverPages.TextOf(page)));
            document = document[Math.Max(0, document.IndexOf("<html", StringComparison.OrdinalIgnoreCase))..];
            // A wrapper that was rewritten as HTML is none that may be set in another way.
            if (!Rendering.IsHtml(document) || document.Contains("<type>", StringComparison.OrdinalIgnoreCase) || CoverPages.Read(document).Value is not { } report)
                return;
            Dictionary<string, string> said = ValuesOf(report);
            foreach (Rendering rendering in Rendering.All)
            {
                if (rendering.Set(document) is { } other && other != document)
                {
                    Interlocked.Increment(ref renderings);
                    if (Difference(said, CoverPages.Read(other).Value) is { } difference)
                        differences.Add($"{page.File}: {rendering.Name}: {difference}");
                }
            }
        });
        Assert.True(renderings > 10 * UsualFilings, $"{renderings} renderings");
        Assert.True(differences.IsEmpty, string.Join('\n', differences.Order(StringComparer.Ordinal).Take(20)));
    }

    private static string? Difference(Dictionary<string, string> said, CurrentReport? other)
    {
        Dictionary<string, string> says = other is null ? [] : ValuesOf(other);
        return said.Keys.Union(says.Keys).Order(StringComparer.Ordinal).FirstOrDefault(path => said.GetValueOrDefault(path) != says.GetValueOrDefault(path)) is { } path
            ? $"{path}: {Excerpt(said.GetValueOrDefault(path), says.GetValueOrDefault(path))}" : null;
    }

    private static string Excerpt(string? said, string? says)
    {
        int at = said is null || says is null ? 0 : Math.Max(0, said.AsSpan().CommonPrefixLength(says) - 30);
        return $"'{Cut(said, at)}' became '{Cut(says, at)}'";
    }

    private static string? Cut(string? text, int start) => text?.Substring(start, Math.Min(100, text.Length - start));

    /// <summary>The values of a report by their paths, without what its setting may change: spaces, the shape of quotes and dashes, capitals.</summary>
    private static Dictionary<string, string> ValuesOf(CurrentReport report)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        using JsonDocument json = JsonDocument.Parse(report.ToJson());
        Add(values, "", json.RootElement);
        return values;
    }

    private static void Add(Dictionary<string, string> values, string path, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
                Add(values, $"{path}/{member.Name}", member.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach ((int index, JsonElement item) in element.EnumerateArray().Index())
                Add(values, $"{path}/{index}", item);
        }
        else
        {
            values.Add(path, Plain(element.ToString()));
        }
    }

    private static string Plain(string text) => WhiteSpace.Replace(text, " ").Trim()
        .Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201C', '"').Replace('\u201D', '"')
        .Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2013', '-').Replace('\u2014', '-').Replace("ITEM", "Item", StringComparison.Ordinal);
}
