using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FilingSchema.Cli.Reading;
using FilingSchema.Edgar;

namespace FilingSchema.Cli.Output;

/// <summary>The JSON object of a filing: the report itself, and what was wrong with it.</summary>
internal static class FilingJson
{
    /// <summary>The object as text: one line, or indented by two spaces.</summary>
    /// <remarks>The report parses it and writes it again, byte for byte: what it does not name it keeps.</remarks>
    public static string Write(FilingOutcome outcome, bool indented)
    {
        if (outcome.Report is not { } report)
            return Text(indented, writer => WriteUnread(writer, outcome));

        JsonMembers more = report.AdditionalMembers;
        if (outcome.Violations.Count > 0)
            more = more.With("violations", Element(writer => WriteViolations(writer, outcome.Violations)));
        if (outcome.Notes.Count > 0)
            more = more.With("notes", Element(writer => WriteNotes(writer, outcome.Notes)));
        if (outcome.Error is { } error)
            more = more.With("error", Element(writer => writer.WriteStringValue(error)));
        return (report with { AdditionalMembers = more }).ToJson(indented);
    }

    /// <summary>Writes an array of violations.</summary>
    public static void WriteViolations(Utf8JsonWriter writer, IReadOnlyList<Violation> violations)
    {
        writer.WriteStartArray();
        foreach (Violation violation in violations)
            violation.WriteTo(writer);
        writer.WriteEndArray();
    }

    /// <summary>The rule of a note, as programs know it: <c>missing-section</c>.</summary>
    public static string RuleOf(Note note) => JsonNamingPolicy.KebabCaseLower.ConvertName(note.Kind.ToString());

    /// <summary>What a writer is told to write, as text.</summary>
    public static string Text(bool indented, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(buffer, options))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteNotes(Utf8JsonWriter writer, IReadOnlyList<Note> notes)
    {
        writer.WriteStartArray();
        foreach (Note note in notes)
        {
            writer.WriteStartObject();
            writer.WriteString("path"u8, note.Path);
            writer.WriteString("rule"u8, RuleOf(note));
            writer.WriteString("message"u8, note.Message);
            if (note.Where is { } span)
            {
                writer.WriteNumber("line"u8, span.Line);
                writer.WriteNumber("column"u8, span.Column);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static JsonElement Element(Action<Utf8JsonWriter> write)
    {
        using JsonDocument document = JsonDocument.Parse(Text(indented: false, write));
        return document.RootElement.Clone();
    }

    private static void WriteUnread(Utf8JsonWriter writer, FilingOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("source"u8, outcome.Source);
        if (outcome.Violations.Count > 0)
        {
            writer.WritePropertyName("violations"u8);
            WriteViolations(writer, outcome.Violations);
        }

        writer.WriteString("error"u8, outcome.Error);
        writer.WriteEndObject();
    }
}
