using System.Text.Json.Nodes;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>JSON to be tried.</summary>
/// <param name="Node">The JSON; <see langword="null"/> for <c>null</c>.</param>
internal sealed record Instance(JsonNode? Node)
{
    /// <summary>Smaller JSON.</summary>
    public IEnumerable<Instance> Shrink() => JsonShrink.Of(Node).Select(static smaller => new Instance(smaller));

    /// <summary>Its text. A member that is marked as such is given twice there.</summary>
    public string Json => (Node?.ToJsonString() ?? "null").Replace("\\uE000", string.Empty, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Json;
}

/// <summary>Schema files, and JSON that is to be as the root of the first says.</summary>
/// <param name="Files">The files, by their paths.</param>
/// <param name="Instance">The JSON.</param>
internal sealed record TruthCase(JsonObject Files, Instance Instance)
{
    /// <summary>Smaller schemas with the same JSON, then smaller JSON.</summary>
    public IEnumerable<TruthCase> Shrink() =>
    [
        .. JsonShrink.Of(Files).Cast<JsonObject>().Where(static files => files.ContainsKey(SchemaGen.Main)).Select(files => this with { Files = files }),
        .. Instance.Shrink().Select(smaller => this with { Instance = smaller }),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Instance}\n\n{Files.ToJsonString()}";
}
