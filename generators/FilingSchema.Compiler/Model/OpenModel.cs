using FilingSchema.Compiler.Collections;

namespace FilingSchema.Compiler.Model;

/// <summary>A static class that validates JSON as it is.</summary>
public sealed record ValidatorModel : TypeModel
{
    /// <summary>The evaluator of the file's root.</summary>
    public required string Root { get; init; }

    public required OpenModel Open { get; init; }

    /// <inheritdoc cref="ObjectModel.Identities"/>
    public required EquatableArray<IdentityModel> Identities { get; init; }
}

/// <summary>Evaluators: what some schemas assert of JSON as it is.</summary>
public sealed record OpenModel
{
    /// <summary>What the evaluators look things up in.</summary>
    public EquatableArray<OpenField> Fields { get; init; } = [];

    /// <summary>The resources with dynamic anchors: which evaluator each name stands for.</summary>
    public EquatableArray<OpenScope> Scopes { get; init; } = [];

    public EquatableArray<OpenMethod> Methods { get; init; } = [];
}

/// <summary>A constant.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The expression that makes it.</param>
public sealed record OpenField(string Type, string Name, string Value);

/// <summary>The dynamic anchors of a resource.</summary>
/// <param name="Name">The name of the method that knows them.</param>
/// <param name="Anchors">Each anchor, and the evaluator that it stands for.</param>
public sealed record OpenScope(string Name, EquatableArray<(string Anchor, string Evaluator)> Anchors);

/// <summary>An evaluator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">The schema that it evaluates, as violations name it; <see langword="null"/> if it but leads to another.</param>
/// <param name="Tracks">Whether it must know which members and elements its schemas have looked at.</param>
/// <param name="Calls">The calls of the checker: their methods, and what they take besides the value.</param>
public sealed record OpenMethod(string Name, string? Place, bool Tracks, EquatableArray<(string Method, string Arguments)> Calls);
