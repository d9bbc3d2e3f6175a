using System.Globalization;
using System.Text.Json.Nodes;

namespace FilingSchema.Compiler.Tests.Editor;

/// <summary>An editor with a schema open, in which <c>|</c> is the cursor.</summary>
/// <remarks>The servers come from npm: <c>npm ci</c> in this folder brings them. Without them, or without Node, the tests skip.</remarks>
public abstract class EditorSession : IAsyncLifetime
{
    private readonly string script;
    private readonly string extension;
    private LanguageServer? server;
    private int documents;

    /// <param name="script">The server's script in the packages' folder.</param>
    /// <param name="extension">The extension of the documents: <c>yaml</c> or <c>json</c>.</param>
    protected EditorSession(string script, string extension) => (this.script, this.extension) = (script, extension);

    /// <summary>The dialect's JSON Schema, as servers name it.</summary>
    protected static string Dialect { get; } = new Uri(Repository.FullPath("schemas/filing-schema.json")).AbsoluteUri;

    /// <summary>What the editor's settings say.</summary>
    protected abstract JsonObject Settings { get; }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string path = Repository.FullPath($"tests/FilingSchema.Compiler.Tests/Editor/node_modules/{script}");
        if (!File.Exists(path) || !HasNode())
            return;

        server = await LanguageServer.StartAsync(path, Settings);
        // The first document has the server ask for its settings and read the dialect.
        await server.OpenAsync(NextDocument(), extension == "json" ? "{}" : "title: First\n");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (server is not null)
            await server.DisposeAsync();
    }

    /// <summary>What the editor offers at the cursor: each label, what it would insert, and what is said of it.</summary>
    internal async Task<IReadOnlyList<Offer>> CompleteAsync(string textWithCursor)
    {
        JsonNode? answer = await AskAsync("textDocument/completion", textWithCursor);
        JsonArray items = (answer as JsonArray) ?? answer!["items"]!.AsArray();
        return
        [
            .. items.Select(static item => new Offer(
                ((string)item!["label"]!).Trim('"'),
                (string?)item["textEdit"]?["newText"] ?? (string?)item["insertText"] ?? "",
                item["documentation"] is JsonObject markup ? (string)markup["value"]! : (string?)item["documentation"] ?? "")),
        ];
    }

    /// <summary>What the editor shows when the mouse rests at the cursor.</summary>
    internal async Task<string> HoverAsync(string textWithCursor) => (await AskAsync("textDocument/hover", textWithCursor))?["contents"] switch
    {
        JsonArray parts => string.Join('\n', parts.Select(static part => part!.ToString())),
        JsonObject markup => (string)markup["value"]!,
        _ => "",
    };

    /// <summary>What the editor underlines: the place, counted from one, and the message.</summary>
    internal Task<IReadOnlyList<string>> UnderlinedAsync(string text) => UnderlinedAsync(NextDocument(), text);

    /// <summary>The same in a document of a path of its own.</summary>
    internal async Task<IReadOnlyList<string>> UnderlinedAsync(Uri document, string text) =>
    [
        .. (await Server().OpenAsync(document, text)).Select(static diagnostic => string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)diagnostic!["range"]!["start"]!["line"]! + 1}:{(int)diagnostic["range"]!["start"]!["character"]! + 1} {diagnostic["message"]}")),
    ];

    private async Task<JsonNode?> AskAsync(string method, string textWithCursor)
    {
        int cursor = textWithCursor.IndexOf('|', StringComparison.Ordinal);
        string before = textWithCursor[..cursor];
        Uri document = NextDocument();
        await Server().OpenAsync(document, textWithCursor.Remove(cursor, 1));
        return await Server().AskAsync(method, document, before.Count(static sign => sign == '\n'), before.Length - before.LastIndexOf('\n') - 1);
    }

    private LanguageServer Server()
    {
        Assert.SkipWhen(server is null, "Node is not there, or the language servers are not: run 'npm ci' in tests/FilingSchema.Compiler.Tests/Editor.");
        return server!;
    }

    private Uri NextDocument() => new(Repository.FullPath(string.Create(CultureInfo.InvariantCulture, $"schemas/never-saved/{++documents}.{extension}")));

    private static bool HasNode() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));

    /// <summary>Something that the editor offers.</summary>
    internal sealed record Offer(string Label, string Inserts, string Says);
}

/// <summary>An editor with the YAML language server, set as <c>yaml.schemas</c> of Visual Studio Code sets it.</summary>
public sealed class YamlSession() : EditorSession("yaml-language-server/bin/yaml-language-server", "yaml")
{
    /// <inheritdoc/>
    protected override JsonObject Settings => new()
    {
        ["yaml"] = new JsonObject
        {
            ["schemas"] = new JsonObject { [Dialect] = new JsonArray("schemas/never-saved/*.yaml") },
            ["schemaStore"] = new JsonObject { ["enable"] = false },
            ["hover"] = true,
            ["completion"] = true,
            ["validate"] = true,
        },
    };
}

/// <summary>An editor with Visual Studio Code's JSON language server, set as <c>json.schemas</c> sets it.</summary>
public sealed class JsonSession() : EditorSession("vscode-langservers-extracted/bin/vscode-json-language-server", "json")
{
    /// <inheritdoc/>
    protected override JsonObject Settings => new()
    {
        ["json"] = new JsonObject
        {
            ["schemas"] = new JsonArray(new JsonObject { ["fileMatch"] = new JsonArray("*.json"), ["url"] = Dialect }),
            ["validate"] = new JsonObject { ["enable"] = true },
        },
    };
}
