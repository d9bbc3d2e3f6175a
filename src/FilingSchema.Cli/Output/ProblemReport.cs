using System.Text.Json;
using FilingSchema.Compiler.Problems;

namespace FilingSchema.Cli.Output;

/// <summary>Prints what is wrong with schemas.</summary>
internal static class ProblemReport
{
    /// <summary>A line for each problem, exactly as the build prints it, so that editors and CI find the place.</summary>
    public static void WriteText(TextWriter output, IReadOnlyList<Problem> problems)
    {
        foreach (Problem problem in problems)
            output.WriteLine(problem);
    }

    /// <summary>The same lines, below each the line of the schema with the place underlined.</summary>
    public static void WritePretty(Terminal terminal, IReadOnlyList<Problem> problems, IReadOnlyDictionary<string, string> texts)
    {
        foreach (Problem problem in problems)
        {
            terminal.Output.WriteLine(problem);
            SourceLine.Of(texts[problem.Path], problem).Write(terminal);
            terminal.Output.WriteLine();
        }
    }

    /// <summary>A JSON object: how many files were read, and the problems with lines and columns counted from one.</summary>
    public static void WriteJson(TextWriter output, int files, IReadOnlyList<Problem> problems) =>
        output.WriteLine(FilingJson.Text(indented: true, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("files"u8, files);
            writer.WriteStartArray("problems"u8);
            foreach (Problem problem in problems)
                Write(writer, problem);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }));

    private static void Write(Utf8JsonWriter writer, Problem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, problem.Path);
        writer.WriteNumber("line"u8, problem.Start.Line + 1);
        writer.WriteNumber("column"u8, problem.Start.Character + 1);
        writer.WriteNumber("endLine"u8, problem.End.Line + 1);
        writer.WriteNumber("endColumn"u8, problem.End.Character + 1);
        writer.WriteString("rule"u8, problem.Rule.Id);
        writer.WriteString("message"u8, problem.Message);
        writer.WriteString("help"u8, problem.Rule.HelpLink);
        writer.WriteEndObject();
    }
}
