using System.ComponentModel;

namespace FilingSchema;

/// <summary>What a schema says of the members of an object: by name, by pattern, and of all others. For generated code.</summary>
/// <remarks>A schema that asserts nothing is <see langword="null"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenMembers
{
    /// <summary><c>properties</c>.</summary>
    public Dictionary<string, OpenSchema?> Properties { get; init; } = [];

    /// <summary><c>patternProperties</c>.</summary>
    public IReadOnlyList<OpenPattern> Patterns { get; init; } = [];

    /// <summary><c>additionalProperties</c>.</summary>
    public OpenSchema? Others { get; init; }

    /// <summary>Whether <c>additionalProperties</c> is <c>true</c>.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether <c>additionalProperties</c> is <c>false</c>.</summary>
    public bool IsClosed { get; init; }
}

/// <summary>A pattern of names, and the schema of the members that have such. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenPattern(TextPattern pattern, OpenSchema? schema)
{
    internal TextPattern Pattern => pattern;

    internal OpenSchema? Schema => schema;
}
