using System.Diagnostics;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FilingSchema.Cli.Tests.Docs;

/// <summary>The pages in a browser, from the folder as it is: the search finds, and nothing is wider than the window.</summary>
public sealed class DocsBrowserTests(OfficialSite site) : IClassFixture<OfficialSite>
{
    /// <summary>A page that opens others in frames as wide as a desk's and a telephone's window, types into their search, and notes what it sees.</summary>
    private const string Probe =
        """
        <!doctype html><pre id="seen"></pre><script>
        const seen = [];
        const pages = PAGES;
        let left = pages.length * 2;
        for (const page of pages) for (const width of [1280, 390]) {
          const frame = document.createElement("iframe");
          frame.width = width; frame.height = 900; frame.src = page;
          frame.onload = () => {
            const shown = frame.contentDocument;
            const search = shown.getElementById("search");
            search.value = "SEARCHED";
            search.dispatchEvent(new Event("input"));
            const overflow = shown.documentElement.scrollWidth - frame.contentWindow.innerWidth;
            const found = shown.querySelector("#found a");
            seen.push({ page, width, overflow, name: found?.querySelector("b").textContent, address: found?.href });
            if (--left === 0) document.getElementById("seen").textContent = JSON.stringify(seen);
          };
          document.body.append(frame);
        }
        </script>
        """;

    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    [Fact]
    public async Task Search_finds_and_nothing_is_wider_than_the_window()
    {
        JsonElement[] seen = await SeenAsync(site.Folder, ["index.html", "item-5.07.html", "cover.html", "before-2004/item-05.html", "form.html"], "meetingDate");

        Assert.Equal(10, seen.Length);
        foreach (JsonElement one in seen)
        {
            Assert.True(one.GetProperty("overflow").GetInt32() <= 0, one.ToString());
            Assert.Equal("SecurityHolderVote.meetingDate", one.GetProperty("name").GetString());
            string address = one.GetProperty("address").GetString()!;
            Assert.Equal(new Uri(Path.Combine(site.Folder, "item-5.07.html")).AbsoluteUri + "#SecurityHolderVote.meetingDate", address);
        }
    }

    [Fact]
    public async Task A_schema_of_the_open_form_is_no_wider_than_the_window_whatever_is_in_it()
    {
        string longWord = new('x', 300);
        using TemporaryFolder folder = new();
        await DocsOpenFormTests.WriteSiteAsync(folder, "any.json", $$"""
            {
              "title": "{{longWord}}", "description": "{{longWord}}",
              "propertyNames": { "pattern": "^[a-z]{1,9}|{{longWord}}$" },
              "if": { "properties": { "kind": { "const": "{{longWord}}" } } }, "then": { "required": ["{{longWord}}"] },
              "properties": { "kind": { "enum": ["a", 1, { "{{longWord}}": null }], "examples": ["{{longWord}}"] } },
              "patternProperties": { "^{{longWord}}": { "anyOf": [{ "$ref": "#/$defs/{{longWord}}" }, { "not": { "type": "null" } }] } },
              "$defs": { "{{longWord}}": { "items": { "items": { "items": { "items": { "minimum": 1 } } } } } }
            }
            """);

        JsonElement[] seen = await SeenAsync(folder["site"], ["index.html", "any.html"], "kind");

        Assert.Equal(4, seen.Length);
        Assert.All(seen, static one => Assert.True(one.GetProperty("overflow").GetInt32() <= 0, one.ToString()));
    }

    /// <summary>What the probe sees of pages of a site: each in both widths, with what its search finds.</summary>
    private static async Task<JsonElement[]> SeenAsync(string folder, string[] pages, string searched)
    {
        string? browser = Array.Find(Browsers, File.Exists);
        Assert.SkipWhen(browser is null, "Chromium is not there.");
        string probe = Path.Combine(folder, "probe.html");
        string script = Probe.Replace("PAGES", JsonSerializer.Serialize(pages), StringComparison.Ordinal).Replace("SEARCHED", searched, StringComparison.Ordinal);
        await File.WriteAllTextAsync(probe, script, TestContext.Current.CancellationToken);
        using TemporaryFolder profile = new();

        IHtmlDocument page = new HtmlParser().ParseDocument(await RunAsync(browser!, profile.Path, new Uri(probe).AbsoluteUri));
        File.Delete(probe);
        return [.. JsonDocument.Parse(page.GetElementById("seen")!.TextContent).RootElement.EnumerateArray()];
    }

    private static async Task<string> RunAsync(string browser, string profile, string address)
    {
        ProcessStartInfo start = new(browser,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--disable-dev-shm-usage", "--allow-file-access-from-files", $"--user-data-dir={profile}", "--virtual-time-budget=20000", "--dump-dom", address,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        string shown = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return shown;
    }
}
