using System.Text.Json;
using FilingSchema.Cli.Validation;

namespace FilingSchema.Cli.Output;

/// <summary>Prints what is wrong with reports.</summary>
internal static class ValidationReport
{
    /// <summary>A line for each violation, and one for each file that is valid or could not be read.</summary>
    public static void WriteText(TextWriter output, CheckedFile file)
    {
        foreach (Violation violation in file.Violations)
        {
            string path = violation.Path.Length == 0 ? "(root)" : violation.Path;
            output.WriteLine($"{file.Source}:{violation.Position}: {path}: {violation.Message} ({violation.Keyword})");
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
