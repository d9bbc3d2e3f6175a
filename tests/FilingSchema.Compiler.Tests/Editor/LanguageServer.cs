using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace FilingSchema.Compiler.Tests.Editor;

/// <summary>A language server as an editor runs it: a process that speaks LSP over its standard input and output.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly JsonNode settings;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> awaited = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim writing = new(1);
    private readonly Task reading;
    private int requests;

    private LanguageServer(Process process, JsonNode settings)
    {
        (this.process, this.settings) = (process, settings);
        reading = Task.Run(ReadAsync);
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a server with the settings of an editor.</summary>
    /// <param name="program">The path of its script.</param>
    /// <param name="settings">What the editor's settings say, such as <c>{ "yaml": { "schemas": … } }</c>.</param>
    public static async Task<LanguageServer> StartAsync(string program, JsonNode settings)
    {
        ProcessStartInfo start = new("node", [program, "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        LanguageServer server = new(Process.Start(start)!, settings);
        await server.AskAsync("initialize", JsonNode.Parse(
            """
            {
              "processId": null, "rootUri": null, "initializationOptions": { "handledSchemaProtocols": ["file"] },
              "capabilities": {
                "textDocument": {
                  "hover": { "contentFormat": ["markdown"] },
                  "completion": { "completionItem": { "documentationFormat": ["markdown"], "snippetSupport": true } },
                  "publishDiagnostics": {}
                },
                "workspace": { "configuration": true, "didChangeConfiguration": {} }
              }
            }
            """)!);
        await server.TellAsync("initialized", new JsonObject());
        await server.TellAsync("workspace/didChangeConfiguration", new JsonObject { ["settings"] = settings.DeepClone() });
        return server;
    }

    /// <summary>Opens a document and gives what the server finds wrong with it.</summary>
    public async Task<JsonArray> OpenAsync(Uri document, string text)
    {
        Task<JsonNode?> diagnostics = Await(document.AbsoluteUri);
        JsonObject item = new()
        {
            ["uri"] = document.AbsoluteUri,
            ["languageId"] = Path.GetExtension(document.AbsolutePath)[1..],
            ["version"] = 1,
            ["text"] = text,
        };
        await TellAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = item });
        return (await diagnostics)!.AsArray();
    }

    /// <summary>Asks about a place in an open document: <c>textDocument/hover</c> or <c>textDocument/completion</c>.</summary>
    public Task<JsonNode?> AskAsync(string method, Uri document, int line, int character) => AskAsync(method, new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = document.AbsoluteUri },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await reading;
        process.Dispose();
        writing.Dispose();
    }

    private async Task<JsonNode?> AskAsync(string method, JsonNode parameters)
    {
        int id = Interlocked.Increment(ref requests);
        Task<JsonNode?> answer = Await(Key(id));
        await SendAsync(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer;
    }

    private Task TellAsync(string method, JsonNode parameters) => SendAsync(new JsonObject { ["method"] = method, ["params"] = parameters });

    private Task<JsonNode?> Await(string key) =>
        awaited.GetOrAdd(key, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task.WaitAsync(Patience);

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task SendAsync(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        byte[] head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n"));
        await writing.WaitAsync();
        try
        {
            Stream input = process.StandardInput.BaseStream;
            await input.WriteAsync(head);
            await input.WriteAsync(body);
            await input.FlushAsync();
        }
        finally
        {
            writing.Release();
        }
    }

    private async Task ReadAsync()
    {
        Stream output = process.StandardOutput.BaseStream;
        while (await ReadLengthAsync(output) is { } length)
        {
            byte[] body = new byte[length];
            await output.ReadExactlyAsync(body);
            await TakeAsync(JsonNode.Parse(body)!);
        }
    }

    private async Task TakeAsync(JsonNode message)
    {
        string? method = (string?)message["method"];
        if (method == "textDocument/publishDiagnostics")
            Give((string)message["params"]!["uri"]!, message["params"]!["diagnostics"]);
        else if (method is null)
            Give(Key((int)message["id"]!), message["result"]);
        else if (message["id"] is { } id)
            await SendAsync(new JsonObject { ["id"] = id.DeepClone(), ["result"] = Answer(method, message["params"]!) });
    }

    private void Give(string key, JsonNode? value)
    {
        if (awaited.TryRemove(key, out TaskCompletionSource<JsonNode?>? one))
            one.SetResult(value?.DeepClone());
    }

    /// <summary>What an editor answers when the server asks.</summary>
    private JsonArray? Answer(string method, JsonNode parameters) => method == "workspace/configuration"
        ? new JsonArray([.. parameters["items"]!.AsArray().Select(item => Setting((string?)item!["section"] ?? ""))])
        : null;

    private JsonNode? Setting(string section)
    {
        JsonNode? found = settings;
        foreach (string name in section.Split('.'))
            found = found?[name];
        return found?.DeepClone();
    }

    private static async Task<int?> ReadLengthAsync(Stream output)
    {
        int? length = null;
        while (await ReadLineAsync(output) is { } line)
        {
            if (line.Length == 0)
                return length;
            if (line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static async Task<string?> ReadLineAsync(Stream output)
    {
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (await output.ReadAsync(one) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }

        return null;
    }
}
