using System.Text.Json;
using FilingSchema.Cli.Output;
using FilingSchema.Cli.View;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Cli.Docs;

/// <summary>A folder of pages about schemas. They need no server and no network.</summary>
internal sealed class DocsSite
{
    private const string Mark = "<meta name=\"generator\" content=\"filing-schema docs\">";

    private readonly SchemaLibrary library;
    private readonly PageFrame frame;

    private DocsSite(SchemaLibrary library) => (this.library, frame) = (library, new PageFrame(library));

    /// <summary>Every file of the site: its path with forward slashes, and its text.</summary>
    public static IEnumerable<(string Path, string Text)> Create(SchemaLibrary library) => new DocsSite(library).Files();

    /// <summary>Whether a folder has a first page that somebody else wrote.</summary>
    public static bool IsForeign(string folder)
    {
        string index = Path.Combine(folder, IndexPage.Path);
        return File.Exists(index) && !File.ReadAllText(index).Contains(Mark, StringComparison.Ordinal);
    }

    private IEnumerable<(string Path, string Text)> Files()
    {
        yield return (IndexPage.Path, frame.Page(IndexPage.Path, frame.Name, IndexPage.Write(library, frame.Name)));
        foreach (LibraryFile file in library.Files)
        {
            yield return (file.Page, frame.Page(file.Page, $"{Number(file)}{file.Title} · {frame.Name}", SchemaPage.Write(library, file)));
            yield return (SchemaPage.CopyOf(file), file.Text);
        }

        yield return ("site.css", ViewTemplate.Read("theme.css") + ViewTemplate.Read("docs.css"));
        yield return ("site.js", ViewTemplate.Read("docs.js"));
        yield return ("search.js", $"\"use strict\";\nwindow.docsIndex = {FilingJson.Text(indented: false, WriteSearchEntries)};\n");
    }

    private static string Number(LibraryFile file) => file.Filing?.Item is { } item ? $"Item {item} · " : "";

    /// <summary>What can be searched for: its name, what kind of thing it is, what is said of it, and its address.</summary>
    private void WriteSearchEntries(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (LibraryFile file in library.Files)
        {
            string page = PageFrame.Address(IndexPage.Path, file.Page);
            string number = file.Filing?.Item is { } item ? $"Item {item} " : "";
            WriteEntry(writer, number + file.Title, "schema", file.Root.Description, page);
            foreach (LibraryType type in file.Types)
            {
                WriteEntry(writer, type.Symbol.Name, "type", type.Model.Summary, $"{page}#{Uri.EscapeDataString(type.Symbol.Name)}");
                IEnumerable<MemberModel> members = type.Model is ObjectModel model ? model.Members : Enumerable.Empty<MemberModel>();
                foreach (MemberModel member in members)
                    WriteEntry(writer, $"{type.Symbol.Name}.{member.JsonName}", "field", member.Summary, $"{page}#{FieldTable.Anchor(type.Symbol, member.JsonName)}");
                if (type is not { Model: ValidatorModel, Json: { } open })
                    continue;
                foreach ((string field, string? description) in OpenFields.Named(open))
                    WriteEntry(writer, $"{type.Symbol.Name}.{field}", "field", description, $"{page}#{FieldTable.Anchor(type.Symbol, field)}");
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteEntry(Utf8JsonWriter writer, string name, string kind, string? text, string address)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(name);
        writer.WriteStringValue(kind);
        writer.WriteStringValue(text ?? "");
        writer.WriteStringValue(address);
        writer.WriteEndArray();
    }
}
