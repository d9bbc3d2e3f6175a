using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace FilingSchema;

/// <summary>One way in which a value is not what its schema asks for.</summary>
public sealed record Violation
{
    private readonly SchemaSite? site;
    private KeywordPlace? place;
    private TextPosition? position;

    /// <summary>A violation whose members are given one by one.</summary>
    public Violation()
    {
    }

    /// <summary>A violation of a keyword whose place is worked out once somebody asks for it.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The site gives the others.
    internal Violation(SchemaSite site, string path, string message) => (this.site, Path, Message) = (site, path, message);
#pragma warning restore CS8618

    /// <summary>The JSON Pointer (RFC 6901) of the value, or of the member that is missing: <c>/matters/0/votes</c>. Empty for the whole.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// The keyword of the schema that is violated, such as <c>minimum</c>; <c>duplicate</c> for a member that is given twice,
    /// <c>json</c> for a text that is not JSON.
    /// </summary>
    public required string Keyword { get => Place.Keyword; init => place = new(value, SchemaLocation, SchemaUri, KeywordLocation); }

    /// <summary>The place of that keyword: file and JSON Pointer, as <c>guidance.yaml#/properties/low/minimum</c>. Empty if no schema is concerned.</summary>
    public required string SchemaLocation { get => Place.Location; init => place = new(Keyword, value, SchemaUri, KeywordLocation); }

    /// <summary>
    /// The same place by the <c>$id</c> of the schema, as <c>https://acme.example/guidance#/properties/low/minimum</c>;
    /// <see langword="null"/> if no schema around it has one.
    /// </summary>
    public string? SchemaUri { get => Place.Uri; init => place = new(Keyword, SchemaLocation, value, KeywordLocation); }

    /// <summary>
    /// The way to that keyword from the schema that was asked, as a JSON Pointer in which each reference that was followed is a
    /// step, such as <c>/properties/person/$ref/properties/name/minLength</c>. Empty if it is not known.
    /// </summary>
    public string KeywordLocation { get => Place.Way; init => place = new(Keyword, SchemaLocation, SchemaUri, value); }

    /// <summary>What is asked for and what was found, as the end of a sentence that the path begins: <c>must be at least 0, but is -1</c>.</summary>
    public required string Message { get; init; }

    /// <summary>Where the value stands in the text, or <see langword="null"/> for a record that was built in code.</summary>
    public TextPosition? Position { get => position; init => position = value; }

    /// <summary>The same violation at a place in a text.</summary>
    public Violation WithPosition(TextPosition? position) => this with { Position = position };

    /// <summary>Writes the violation as a JSON object: <c>path</c>, <c>rule</c>, <c>message</c>, <c>schema</c>, and <c>line</c> and <c>column</c> where known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("path", Path);
        writer.WriteString("rule", Keyword);
        writer.WriteString("message", Message);
        if (SchemaLocation.Length > 0)
            writer.WriteString("schema", SchemaLocation);
        if (Position is { } position)
        {
            writer.WriteNumber("line", position.Line);
            writer.WriteNumber("column", position.Column);
        }
        writer.WriteEndObject();
    }

    // Threads that ask at once find the same.
    private KeywordPlace Place => place ??= site?.Find() ?? KeywordPlace.None;

    /// <summary>The keyword as it was asserted, for which no place is worked out.</summary>
    internal string Asserted => site?.Keyword ?? Keyword;

    /// <summary>Whether the other has equal members.</summary>
    public bool Equals(Violation? other) =>
        other is not null && Path == other.Path && Message == other.Message && Position == other.Position
        && Keyword == other.Keyword && SchemaLocation == other.SchemaLocation && SchemaUri == other.SchemaUri && KeywordLocation == other.KeywordLocation;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Message, Position);

    /// <summary>Says where the violation is, while nobody else has it.</summary>
    internal void Locate(TextPosition place) => position = place;

    internal void WriteBasicTo(Utf8JsonWriter writer, Uri schemas)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("valid", false);
        string[] parts = JsonText.WithFragment(SchemaUri ?? SchemaLocation).Split('#', 2);
        writer.WriteString("keywordLocation", KeywordLocation.Length > 0 ? KeywordLocation : parts[1]);
        // A file whose `$id` is relative is among the others.
        string resource = parts[0].StartsWith(ViolationList.Files, StringComparison.Ordinal) ? parts[0][ViolationList.Files.Length..] : parts[0];
        // A pointer may hold what a URI may not.
        string fragment = Uri.EscapeDataString(parts[1]).Replace("%2F", "/", StringComparison.Ordinal).Replace("%24", "$", StringComparison.Ordinal);
        if (SchemaLocation.Length > 0 && Uri.TryCreate(schemas, resource + "#" + fragment, out Uri? place))
            writer.WriteString("absoluteKeywordLocation", place.AbsoluteUri);
        writer.WriteString("instanceLocation", Path);
        writer.WriteString("error", Message);
        writer.WriteEndObject();
    }

    /// <summary>The violation on one line: <c>/low: must be at least 0, but is -1 (minimum, guidance.yaml#/properties/low/minimum) at 3:10</c>.</summary>
    public override string ToString()
    {
        string path = Path.Length == 0 ? "(root)" : Path;
        string schema = SchemaLocation.Length == 0 ? "" : $", {SchemaLocation}";
        string position = Position is null ? "" : $" at {Position}";
        return $"{path}: {Message} ({Keyword}{schema}){position}";
    }
}
