using System.Text.Json;
using FilingSchema.Cli.Schemas;
using FilingSchema.Compiler;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Emitting;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Cli.Docs;

/// <summary>Schemas that were compiled together: what pages are written of.</summary>
internal sealed class SchemaLibrary
{
    private readonly Dictionary<string, LibraryFile> filesByPath = new(StringComparer.Ordinal);
    private readonly ILookup<TypeSymbol, LibraryType> users;

    private SchemaLibrary(IReadOnlyList<LibraryFile> files)
    {
        Files = files;
        foreach (LibraryFile file in files)
            filesByPath[file.CompiledPath] = file;
        users = files
            .SelectMany(static file => file.Types)
            .SelectMany(static type => type.References.Select(symbol => (Symbol: symbol, Type: type)))
            .Where(static use => use.Symbol != use.Type.Symbol)
            .ToLookup(static use => use.Symbol, static use => use.Type);
    }

    /// <summary>The files, by path.</summary>
    public IReadOnlyList<LibraryFile> Files { get; }

    /// <summary>The forms that are described, in the order of their names.</summary>
    public IReadOnlyList<string> Forms => [.. Files.Select(static file => file.Filing?.Form).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Compiles files that are right.</summary>
    public static SchemaLibrary Load(IReadOnlyList<SchemaSource> sources, string rootNamespace, CancellationToken cancellationToken)
    {
        (SchemaSource Source, SchemaFile File, FileExports Exports)[] read =
        [
            .. sources.OrderBy(static source => source.Input.Path, StringComparer.Ordinal).Select(source =>
            {
                SchemaFile file = SchemaCompiler.Read(source.Input, cancellationToken);
                return (source, file, SchemaCompiler.Declare(file, source.Input.Namespace ?? rootNamespace));
            }),
        ];
        SymbolTable table = SchemaCompiler.Link(read.Select(static each => each.Exports));
        string folder = CommonFolder([.. read.Select(static each => each.Source.Input.Path)]);
        List<LibraryFile> files = [];
        HashSet<string> pages = new(StringComparer.OrdinalIgnoreCase) { "index.html" };
        foreach ((SchemaSource source, SchemaFile file, FileExports exports) in read)
        {
            string path = source.Input.Path[folder.Length..];
            string page = Path.ChangeExtension(path, "html");
            if (!pages.Add(page))
                pages.Add(page = path + ".html");
            files.Add(new LibraryFile
            {
                CompiledPath = source.Input.Path,
                Path = path,
                Page = page,
                Text = source.Input.Text,
                Root = file.Root!,
                Types =
                [
                    .. SchemaCompiler.Bind(file, exports, Imports.Of(exports, table), cancellationToken).Types
                        .Select(type => new LibraryType(type, SourceEmitter.Emit(type, isMarked: false).Source, JsonOf(type, file))),
                ],
            });
        }

        return new(files);
    }

    /// <summary>The file that declares a type, or <see langword="null"/> if it has no page.</summary>
    public LibraryFile? FileOf(TypeSymbol symbol) => filesByPath.GetValueOrDefault(symbol.Path);

    /// <summary>The type of a symbol.</summary>
    public LibraryType? Find(TypeSymbol symbol) => FileOf(symbol)?.Types.FirstOrDefault(type => type.Symbol == symbol);

    /// <summary>The types whose members have a type, each once.</summary>
    public IEnumerable<LibraryType> UsersOf(TypeSymbol symbol) => users[symbol].Distinct();

    /// <summary>The file of a section of a form, or <see langword="null"/>.</summary>
    public LibraryFile? Section(string? form, string item) =>
        Files.FirstOrDefault(file => file.Filing is { } filing && filing.Form == form && filing.Item == item);

    private static JsonElement? JsonOf(TypeModel type, SchemaFile file) => type switch
    {
        ObjectModel model => JsonElement.Parse(model.Json),
        ValidatorModel => SchemaJson.Of(file.Map.Root!),
        _ => null,
    };

    private static string CommonFolder(string[] paths)
    {
        string folder = paths[0][..(paths[0].LastIndexOf('/') + 1)];
        while (!Array.TrueForAll(paths, path => path.StartsWith(folder, StringComparison.Ordinal)))
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        return folder;
    }
}

/// <summary>A schema file and its types.</summary>
internal sealed record LibraryFile
{
    /// <summary>The path by which the compiler knows it.</summary>
    public required string CompiledPath { get; init; }

    /// <summary>Its path within the folder that all files have in common.</summary>
    public required string Path { get; init; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>Its schema.</summary>
    public required Schema Root { get; init; }

    /// <summary>The types that it declares, in its order.</summary>
    public required IReadOnlyList<LibraryType> Types { get; init; }

    /// <summary>What it says of the form or section that it describes.</summary>
    public FilingKeyword? Filing => Root.Filing;

    /// <summary>Its title, or else the name of its only type, or of the file.</summary>
    public string Title => Root.Title ?? (Types is [var only] ? only.Symbol.Name : System.IO.Path.GetFileNameWithoutExtension(Path));
}

/// <summary>A C# type, and the C# that it is.</summary>
/// <param name="Model">What was decided of it.</param>
/// <param name="Source">Its C#.</param>
/// <param name="Json">Its JSON Schema, unless it is an enum: of one of the open form, the file itself.</param>
internal sealed record LibraryType(TypeModel Model, string Source, JsonElement? Json)
{
    /// <summary>Its name and place.</summary>
    public TypeSymbol Symbol => Model.Symbol;

    /// <summary>The types that its members have.</summary>
    public IEnumerable<TypeSymbol> References => Model is ObjectModel record
        ? record.References.Concat(record.Members.SelectMany(static member => SymbolsOf(member.Value)))
            .Concat(record is UnionModel union ? union.Cases.Select(static one => one.Type) : [])
        : [];

    private static IEnumerable<TypeSymbol> SymbolsOf(ValueModel value) =>
        value.Symbol is { } symbol ? [symbol] : value.Element is { } element ? SymbolsOf(element) : [];
}
