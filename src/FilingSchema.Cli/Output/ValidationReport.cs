using System.Text.Json;
using FilingSchema.Cli.Validation;

namespace FilingSchema.Cli.Output;

/// <summary>Prints what is wrong with reports.</summary>
internal static class ValidationReport
{
    /// <summary>What the places of the official schemas are relative to.</summary>
    private static readonly Uri OfficialSchemas = new("https://github.com/filingschema/filingschema/blob/main/schemas/");

    /// <summary>A line for each violation, and one for each file that is valid or could not be read.</summary>
    /// <param name="terminal">Where to print.</param>
    /// <param name="file">The file.</param>
    /// <param name="json">Its bytes, if the line of each violation is to be shown, with the place underlined.</param>
    public static void WriteText(Terminal terminal, CheckedFile file, byte[]? json = null)
    {
        TextWriter output = terminal.Output;
        foreach (Violation violation in file.Violations)
        {
            string path = violation.Path.Length == 0 ? "(root)" : violation.Path;
            output.WriteLine($"{file.Source}:{violation.Position}: {path}: {violation.Message} ({violation.Keyword})");
            if (json is null || violation.Position is not { } position)
                continue;
            SourceLine.Of(json, position).Write(terminal);
            output.WriteLine();
        }

        if (file.Error is { } error)
            output.WriteLine($"{file.Source}: {error}");
        else if (file.IsValid)
            output.WriteLine($"{file.Source}: {Count.Of(file.Reports, "report")}, valid");
    }

    /// <summary>A JSON object for one file, an array for several.</summary>
    public static void WriteJson(TextWriter output, IReadOnlyList<CheckedFile> files) =>
        output.WriteLine(FilingJson.Text(indented: true, writer =>
        {
            if (files is [CheckedFile one])
            {
                Write(writer, one);
                return;
            }

            writer.WriteStartArray();
            foreach (CheckedFile file in files)
                Write(writer, file);
            writer.WriteEndArray();
        }));

    /// <summary>The "basic" output of JSON Schema for one file, an array of such for several.</summary>
    public static void WriteBasic(TextWriter output, IReadOnlyList<CheckedFile> files) =>
        output.WriteLine(FilingJson.Text(indented: true, writer =>
        {
            if (files.Count > 1)
                writer.WriteStartArray();
            foreach (CheckedFile file in files)
                ViolationList.Create([.. file.Violations, .. Unreadable(file)]).WriteBasicTo(writer, OfficialSchemas);
            if (files.Count > 1)
                writer.WriteEndArray();
        }));

    private static IEnumerable<Violation> Unreadable(CheckedFile file) =>
        file.Error is { } error ? [new Violation { Path = "", Keyword = "json", SchemaLocation = "", Message = error }] : [];

    private static void Write(Utf8JsonWriter writer, CheckedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("source"u8, file.Source);
        writer.WriteNumber("reports"u8, file.Reports);
        writer.WriteBoolean("valid"u8, file.IsValid);
        writer.WritePropertyName("violations"u8);
        FilingJson.WriteViolations(writer, file.Violations);
        if (file.Error is { } error)
            writer.WriteString("error"u8, error);
        writer.WriteEndObject();
    }
}
