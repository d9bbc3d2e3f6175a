using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Reads a schema file: its text becomes a <see cref="Schema"/>, its mistakes become problems.</summary>
/// <remarks>
/// A keyword with a mistake is reported and left out, and reading goes on, so that one build shows everything that is
/// wrong with a file.
/// </remarks>
public sealed partial class SchemaReader
{
    private static readonly IReadOnlyList<string> AnyType = [];

    private readonly ProblemBag problems;
    private readonly ScalarReader scalars;
    private readonly SentenceReader sentences;
    private readonly string path;
    private readonly OpenForm? open;
    private readonly CancellationToken cancellationToken;

    /// <summary>What relative references are relative to: <see langword="null"/> for the file itself, as long as no <c>$id</c> says otherwise.</summary>
    private string? baseUri;

    private SchemaReader(ProblemBag problems, string path, string text, OpenForm? open, CancellationToken cancellationToken)
    {
        this.problems = problems;
        this.open = open;
        this.cancellationToken = cancellationToken;
        this.path = path;
        baseUri = UriReference.IsAbsolute(path) ? path : null;
        scalars = new ScalarReader(problems);
        sentences = new SentenceReader(problems, text);
    }

    /// <summary>Reads a schema file.</summary>
    /// <param name="path">Its path, as references name it; backslashes become slashes.</param>
    /// <param name="text">Its text: YAML or JSON.</param>
    /// <param name="open">How the open form is read, if the file is to have one instead of records.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static SchemaFile Read(string path, string text, OpenForm? open, CancellationToken cancellationToken)
    {
        string normalised = path.Replace('\\', '/');
        var lines = new LineMap(text);
        var problems = new ProblemBag(new SourceMap(normalised, lines, null), open is { AllowsUnknownKeywords: true });
        Node? document = DocumentReader.Read(text, problems, cancellationToken);
        Schema? root = document is null ? null : new SchemaReader(problems, normalised, text, open, cancellationToken).ReadRoot(document);
        return new SchemaFile(normalised, root, new SourceMap(normalised, lines, document), open, problems.ToProblems());
    }

    private Schema? ReadRoot(Node document)
    {
        if ((document as MappingNode)?.Find("x-phrases") is { } phrases)
        {
            sentences.ReadPhrases(phrases);
        }

        return ReadSchema("The file", document, string.Empty, AnyType) is { } root ? WithOthers(root, document) : null;
    }

    /// <summary>Reads a schema.</summary>
    /// <param name="owner">The keyword or name that it belongs to, for messages.</param>
    /// <param name="node">The schema.</param>
    /// <param name="pointer">Where it stands.</param>
    /// <param name="outerTypes">The types that a schema around it asserts of the same value: an alternative of a <c>oneOf</c> need not repeat them.</param>
    /// <param name="key">The key that it stands behind, if any: the place of what is no schema and has no place of its own.</param>
    private Schema? ReadSchema(string owner, Node node, string pointer, IReadOnlyList<string> outerTypes, TextSpan key = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (node is ScalarNode { IsPlain: true, Value: "true" or "false" } always)
        {
            return new Schema { Pointer = pointer, Always = always.Value == "true" };
        }

        if (node is not MappingNode mapping)
        {
            scalars.ReportKind(owner, node, node.Span.Length > 0 ? node.Span : key, "a schema");
            return null;
        }

        string? outerBase = baseUri;
        EnterResource(mapping);

        // The type first: it says what the alternatives and the values beside it are.
        var schema = new Schema { Pointer = pointer };
        if (mapping.Find("type") is { } type)
        {
            schema = schema with { Types = ReadTypes(type) };
        }

        IReadOnlyList<string> types = schema.Types.Count > 0 ? schema.Types : outerTypes;
        foreach (MappingEntry entry in mapping.Entries)
        {
            schema = ReadAnnotation(schema, entry)
                ?? ReadAssertion(schema, entry)
                ?? ReadApplicator(schema, entry, types)
                ?? ReadExtension(schema, entry, mapping)
                ?? ReportUnknown(schema, entry);
        }

        baseUri = outerBase;
        if (open is null)
        {
            BoundsCheck.Report(problems, schema, mapping);
        }

        return ReadValues(schema, mapping, types);
    }

    private Schema ReportUnknown(Schema schema, MappingEntry entry)
    {
        if (!Vocabulary.IsReadElsewhere(entry.Key))
        {
            problems.Add(Rules.UnknownKeyword, entry.KeySpan, entry.Key, Suggestion.ForKeyword(entry.Key));
        }

        return schema;
    }
}
