using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Tests.Docs;

/// <summary>The pages that <c>docs</c> writes of the official schemas.</summary>
public sealed class DocsSiteTests(OfficialSite site) : IClassFixture<OfficialSite>
{
    private static readonly int Files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "8-k"), "*.yaml", SearchOption.AllDirectories).Count();

    [Fact]
    public void Each_schema_has_a_page_and_a_copy()
    {
        Assert.Equal($"{Path.Combine(site.Folder, "index.html")}: {Files + 1} pages.\n", site.Printed);
        Assert.Equal(Files + 1, OfficialSite.PagesOf(site.Folder).Count());
        Assert.True(File.Exists(Path.Combine(site.Folder, "source", "before-2004", "item-05.yaml")));
    }

    [Fact]
    public void No_link_of_the_site_is_dead_and_none_leads_out_of_it()
    {
        Dictionary<string, HashSet<string>> ids = [];
        int links = 0;
        foreach (string path in OfficialSite.PagesOf(site.Folder))
        {
            IHtmlDocument page = OfficialSite.Parse(path);
            Assert.All(page.QuerySelectorAll("[id]").GroupBy(static element => element.Id), static same => Assert.Single(same));
            foreach (IElement element in page.QuerySelectorAll("[href],[src]"))
            {
                AssertLeadsSomewhere(path, element.GetAttribute("href") ?? element.GetAttribute("src")!);
                links++;
            }
        }

        foreach (JsonElement entry in SearchEntries())
            AssertLeadsSomewhere(Path.Combine(site.Folder, "index.html"), entry[3].GetString()!);
        Assert.True(links > 3_000);

        void AssertLeadsSomewhere(string from, string address)
        {
            Assert.DoesNotMatch("^([a-z]+:|/)", address);
            string[] parts = address.Split('#', 2);
            string target = parts[0].Length == 0 ? from : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from)!, Uri.UnescapeDataString(parts[0])));
            Assert.StartsWith(site.Folder, target, StringComparison.Ordinal);
            Assert.True(File.Exists(target), $"{from} links to {address}");
            if (parts.Length < 2)
                return;
            if (!ids.TryGetValue(target, out HashSet<string>? there))
                ids[target] = there = [.. OfficialSite.Parse(target).QuerySelectorAll("[id]").Select(static element => element.Id!)];
            Assert.True(there.Contains(parts[1]), $"{from} links to {address}");
        }
    }

    [Fact]
    public void The_first_page_has_the_items_in_order_by_era()
    {
        IHtmlDocument page = site.Page("index.html");

        Assert.Equal("Schemas of Form 8-K", page.QuerySelector("h1")!.TextContent);
        IElement[] eras = [.. page.QuerySelectorAll(".era")];
        Assert.Equal(["In force today 33 items", "In force until 22 August 2004 13 items"], eras.Select(static era => era.QuerySelector("h2")!.TextContent));
        string[] today = [.. eras[0].QuerySelectorAll(".number").Select(static cell => cell.TextContent)];
        Assert.Equal(("1.01", "9.01"), (today[0], today[^1]));
        Assert.Equal(today.Order(StringComparer.Ordinal), today);
        Assert.Equal(Enumerable.Range(1, 13).Select(static number => $"{number}"), eras[1].QuerySelectorAll(".number").Select(static cell => cell.TextContent));
        Assert.Contains("8-K12B/A", page.QuerySelector(".quiet")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cover page", page.QuerySelector("#shared")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_stands_as_it_is_written_and_its_phrases_beneath()
    {
        string[] found = [.. site.Page("item-4.01.html").QuerySelectorAll(".how dd code").Select(static code => code.TextContent)];

        Assert.Contains(found, static text => text.Contains("<on-day> <up to ", StringComparison.Ordinal));
        Assert.Contains(found, static text => text.StartsWith("<on-day> for (on ", StringComparison.Ordinal));
        Assert.All(found, static text => Assert.True(text.Length < 4_000));
    }

    [Fact]
    public void A_page_has_fields_with_type_duty_meaning_assertions_and_way_of_finding()
    {
        IHtmlDocument page = site.Page("item-5.07.html");

        Assert.Equal("Item 5.07 Submission of Matters to a Vote of Security Holders", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Since 28 February 2010", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        IElement item = Row("SecurityHolderVote.item");
        Assert.Contains("required", item.TextContent, StringComparison.Ordinal);
        Assert.Contains("always \"5.07\"", item.TextContent, StringComparison.Ordinal);
        IElement matters = Row("SecurityHolderVote.matters");
        Assert.Equal("list of Matter", matters.QuerySelector(".of")!.TextContent);
        Assert.Equal("#Matter", matters.QuerySelector(".of a")!.GetAttribute("href"));
        IElement narrative = Row("SecurityHolderVote.narrative");
        Assert.Equal("common.html#Narrative", narrative.QuerySelector(".of a")!.GetAttribute("href"));
        Assert.Contains("Found: The text of the section.", narrative.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll(".fields td:last-child"), static cell => cell.TextContent.Trim().Length == 0);

        IElement Row(string id) => page.GetElementById(id)!;
    }

    [Fact]
    public void How_a_value_is_found_is_told_in_the_order_of_trying()
    {
        IElement date = site.Page("cover.html").GetElementById("Cover.documentPeriodEndDate")!;

        Assert.Equal(
            ["The inline XBRL fact", "The text after a label", "The text on or above the line of a label", "What matches, in what was found or in the whole part", "The value in EDGAR's header of", "Its role there"],
            date.QuerySelectorAll(".how dt").Select(static way => way.TextContent));
        Assert.Equal("dei:DocumentPeriodEndDate", date.QuerySelector(".how dd code")!.TextContent);
    }

    [Fact]
    public void An_old_item_leads_to_its_successor()
    {
        IElement facts = site.Page("before-2004/item-05.html").QuerySelector(".facts")!;

        Assert.Contains("Until 22 August 2004", facts.TextContent, StringComparison.Ordinal);
        Assert.Equal("../item-8.01.html", facts.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_example_is_valid_by_the_type_that_it_is_an_example_of()
    {
        int examples = 0;
        foreach (IElement section in OfficialSite.PagesOf(site.Folder).SelectMany(static path => OfficialSite.Parse(path).QuerySelectorAll("section.type")))
        {
            Type type = typeof(CurrentReport).Assembly.GetType($"FilingSchema.EightK.{section.Id}", throwOnError: true)!;
            if (section.QuerySelector(".example code")?.TextContent is not { } example)
            {
                Assert.True(type.IsEnum, $"{type.Name} has no example.");
                continue;
            }

            object?[] arguments = [example, null, null];
            MethodInfo parse = type.GetMethod("TryParse", [typeof(string), type.MakeByRefType(), typeof(ViolationList).MakeByRefType()])!;
            Assert.True((bool)parse.Invoke(null, arguments)!, $"{type.Name}: {arguments[2]}\n{example}");
            examples++;
        }

        Assert.True(examples > 80, $"{examples} examples");
    }

    [Fact]
    public void An_example_of_an_official_schema_says_what_a_filing_would()
    {
        string[] madeUp = [.. OfficialSite.PagesOf(site.Folder)
            .SelectMany(static path => OfficialSite.Parse(path).QuerySelectorAll(".example code"))
            .SelectMany(static example => Texts(JsonNode.Parse(example.TextContent)!, ""))
            .Where(static text => text.Value.Replace(" ", "", StringComparison.Ordinal).Equals(text.Name, StringComparison.OrdinalIgnoreCase))
            .Select(static text => text.Name).Distinct()];

        Assert.Empty(madeUp);
    }

    // A text for which the schema has no example is the name of its member.
    private static IEnumerable<(string Name, string Value)> Texts(JsonNode node, string name) => node switch
    {
        JsonObject value => value.SelectMany(static member => Texts(member.Value!, member.Key)),
        JsonArray list => list.SelectMany(element => Texts(element!, name)),
        _ => node.GetValueKind() == JsonValueKind.String ? [(name, node.GetValue<string>())] : [],
    };

    [Fact]
    public void Json_schema_and_csharp_stand_side_by_side()
    {
        IElement section = site.Page("item-5.07.html").GetElementById("SecurityHolderVote")!;
        string[] code = [.. section.QuerySelectorAll(".pair pre").Select(static pre => pre.TextContent)];

        Assert.Equal("5.07", JsonDocument.Parse(code[0]).RootElement.GetProperty("properties").GetProperty("item").GetProperty("const").GetString());
        Assert.Contains("\npublic sealed partial record SecurityHolderVote : EightKItem\n{\n", code[1], StringComparison.Ordinal);
        Assert.Contains("    public override ItemNumber Item { get; }\n", code[1], StringComparison.Ordinal);
        Assert.Contains("    public ValueList<Matter>? Matters { get; init; }\n", code[1], StringComparison.Ordinal);
        Assert.Contains("    public static new SecurityHolderVote Parse(string json);\n", code[1], StringComparison.Ordinal);
        Assert.DoesNotContain("global::", code[1], StringComparison.Ordinal);
        Assert.DoesNotContain("=>", code[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_small_and_have_all_they_need_in_the_folder()
    {
        foreach (string path in OfficialSite.PagesOf(site.Folder))
        {
            Assert.InRange(new FileInfo(path).Length, 1_000, 600_000);
            IHtmlDocument page = OfficialSite.Parse(path);
            Assert.Equal(["search.js", "site.js"], page.Scripts.Select(static script => Path.GetFileName(script.GetAttribute("src")!)));
            Assert.Single(page.QuerySelectorAll("link"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.Empty(page.QuerySelectorAll("img,iframe,style,[style]"));
            Assert.All(page.QuerySelectorAll("th"), static cell => Assert.Equal("col", cell.GetAttribute("scope")));
        }

        Assert.DoesNotMatch(@"url\s*\(|@import", File.ReadAllText(Path.Combine(site.Folder, "site.css")));
    }

    [Fact]
    public void Schemas_types_and_fields_can_be_searched()
    {
        string[] names = [.. SearchEntries().Select(static entry => $"{entry[1]} {entry[0]}")];

        Assert.Contains("schema Item 5.07 Submission of Matters to a Vote of Security Holders", names);
        Assert.Contains("type Matter", names);
        Assert.Contains("field SecurityHolderVote.meetingDate", names);
    }

    private IEnumerable<JsonElement> SearchEntries()
    {
        string script = File.ReadAllText(Path.Combine(site.Folder, "search.js"));
        int start = script.IndexOf('[', StringComparison.Ordinal);
        return [.. JsonDocument.Parse(script[start..script.LastIndexOf(';')]).RootElement.EnumerateArray()];
    }
}
