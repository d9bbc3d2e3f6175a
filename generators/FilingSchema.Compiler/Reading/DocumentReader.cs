using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FilingSchema.Compiler.Reading;

/// <summary>Reads YAML, and JSON, which is YAML too. The one place that knows the parser, of which it uses the events only.</summary>
/// <remarks>
/// What YAML has beyond JSON, apart from its notation, is refused: anchors, aliases, tags, merge keys, several documents.
/// A scalar keeps its text, since only the keyword that it belongs to says what it means.
/// </remarks>
public sealed class DocumentReader
{
    /// <summary>How deep mappings and sequences may be nested. Everything behind this class may recurse.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many characters a key may have: YAML's own limit, kept for JSON too.</summary>
    public const int MaxKeyLength = 1024;

    private readonly string text;
    private readonly int offset;
    private readonly ProblemBag problems;
    private readonly CancellationToken cancellationToken;
    private readonly Parser parser;

    /// <summary>What was begun and not ended: the place of its bracket, or an empty place if it has none.</summary>
    private readonly Stack<TextSpan> open = new();
    private TextSpan lastScalar;

    private DocumentReader(string text, ProblemBag problems, CancellationToken cancellationToken)
    {
        this.text = text;
        this.problems = problems;
        this.cancellationToken = cancellationToken;
        offset = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        parser = new Parser(new Scanner(new StringReader(text.Substring(offset)), skipComments: true));
    }

    /// <summary>Reads the one document of a text.</summary>
    /// <param name="text">The text; a byte order mark at its beginning is skipped.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The document without what is refused, or <see langword="null"/> if there is none to go on with.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Node? Read(string text, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (TextCheck.FindForbidden(text) is { } forbidden)
        {
            problems.Add(Rules.NotText, forbidden, TextCheck.NameOf(text[forbidden.Start]));
            return null;
        }

        var reader = new DocumentReader(text, problems, cancellationToken);
        try
        {
            return reader.ReadStream();
        }
        catch (StopException)
        {
            // It is reported where it was thrown; there is nothing to go on with.
        }
        catch (YamlException exception)
        {
            reader.Report(exception.Message, reader.SpanOf(exception.Start, exception.End));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The parser's answer to some unclosed brackets, and to escapes beyond the last character of Unicode.
            reader.Report("unexpected end", reader.lastScalar);
        }

        return null;
    }

    private Node? ReadStream()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            problems.Add(Rules.EmptyFile, default(TextSpan));
            return null;
        }

        Node? root = ReadNode(Next());
        Next();
        if (Next() is DocumentStart second)
        {
            problems.Add(Rules.SeveralDocuments, SpanOf(second));
        }

        if (root is ScalarNode { IsPlain: true, Value.Length: 0 })
        {
            problems.Add(Rules.EmptyFile, default(TextSpan));
            return null;
        }

        return root;
    }

    /// <summary>Reads the node that an event begins; <see langword="null"/> if it is refused as a whole.</summary>
    private Node? ReadNode(ParsingEvent begin)
    {
        TextSpan span = SpanOf(begin);
        if (begin is AnchorAlias)
        {
            problems.Add(Rules.AnchorOrAlias, span, TextOf(span));
            return null;
        }

        if (begin is NodeEvent node)
        {
            CheckProperties(node, span);
        }

        switch (begin)
        {
            case Scalar scalar:
                lastScalar = span;
                return new ScalarNode(TextLines.TrimEnd(text, span), scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart sequence:
                Enter(span);
                SequenceNode? items = ReadSequence(span, sequence.Style == SequenceStyle.Flow);
                open.Pop();
                return items;
            case MappingStart mapping:
                Enter(span);
                MappingNode entries = ReadMapping(span, mapping.Style == MappingStyle.Flow);
                open.Pop();
                return entries;
            default:
                // The parser lets an empty key at the wrong column close the mapping that it stands in.
                problems.Add(Rules.WrongIndentation, span);
                throw new StopException();
        }
    }

    /// <summary>Reads a sequence; one with a refused item is refused, since a shorter list would only be called wrong once more.</summary>
    private SequenceNode? ReadSequence(TextSpan begin, bool isFlow)
    {
        List<Node> items = [];
        bool isComplete = true;
        int end = begin.End;
        while (true)
        {
            ParsingEvent next = Next();
            if (next is SequenceEnd)
            {
                return isComplete ? new SequenceNode(SpanOf(begin, isFlow, next, end), items.ToEquatableArray()) : null;
            }

            if (ReadNode(next) is { } item)
            {
                items.Add(item);
                end = Math.Max(end, item.Span.End);
            }
            else
            {
                isComplete = false;
            }
        }
    }

    private MappingNode ReadMapping(TextSpan begin, bool isFlow)
    {
        List<MappingEntry> entries = [];
        Dictionary<string, TextSpan> keys = new(StringComparer.Ordinal);
        int end = begin.End;
        while (true)
        {
            ParsingEvent next = Next();
            if (next is MappingEnd)
            {
                return new MappingNode(SpanOf(begin, isFlow, next, end), entries.ToEquatableArray());
            }

            Node? key = ReadNode(next);
            Node? value = ReadNode(Next());
            if (key is not ScalarNode name)
            {
                if (key is not null)
                {
                    problems.Add(Rules.KeyIsNoText, key.Span);
                }
            }
            else if (IsAcceptedKey(name, keys) && value is not null)
            {
                entries.Add(new MappingEntry(name.Value, name.Span, value));
                end = Math.Max(end, value.Span.Length == 0 ? name.Span.End + 1 : value.Span.End);
            }
        }
    }

    private bool IsAcceptedKey(ScalarNode key, Dictionary<string, TextSpan> keys)
    {
        if (key.IsPlain && key.Value == "<<")
        {
            problems.Add(Rules.MergeKey, key.Span);
            return false;
        }

        if (key.Value.Length > MaxKeyLength)
        {
            ReportLongKey(key.Span, key.Value.Length);
            return false;
        }

        if (keys.TryGetValue(key.Value, out TextSpan first))
        {
            problems.Add(Rules.DuplicateKey, key.Span, key.Value, problems.LineOf(first));
            return false;
        }

        keys.Add(key.Value, key.Span);
        return true;
    }

    private void CheckProperties(NodeEvent node, TextSpan span)
    {
        if (!node.Anchor.IsEmpty)
        {
            problems.Add(Rules.AnchorOrAlias, TextLines.WordAt(text, '&', span), "&" + node.Anchor.Value);
        }

        if (!node.Tag.IsEmpty)
        {
            TextSpan tag = TextLines.WordAt(text, '!', span);
            problems.Add(Rules.Tag, tag, TextOf(tag));
        }
    }

    private void Enter(TextSpan span)
    {
        if (open.Count == MaxDepth)
        {
            problems.Add(Rules.NestedTooDeep, new TextSpan(span.Start, 1), MaxDepth.ToString(CultureInfo.InvariantCulture));
            throw new StopException();
        }

        bool hasBracket = span.Start < text.Length && text[span.Start] is '[' or '{';
        open.Push(new TextSpan(span.Start, hasBracket ? 1 : 0));
    }

    private void Report(string reason, TextSpan span)
    {
        // The parser does not take a long key for one; it complains of the colon behind it, or of the whole line.
        TextSpan key = lastScalar.End == span.Start ? lastScalar : SyntaxError.KeyAt(text, span.Start);
        if (key.Length > MaxKeyLength && key.End < text.Length && text[key.End] == ':')
        {
            ReportLongKey(key, key.Length);
            return;
        }

        TextSpan bracket = open.FirstOrDefault(static begun => begun.Length > 0);
        SyntaxError.Report(problems, text, reason, span, lastScalar, bracket);
    }

    private void ReportLongKey(TextSpan span, int length) => problems.Add(
        Rules.KeyTooLong,
        span,
        length.ToString("N0", CultureInfo.InvariantCulture),
        MaxKeyLength.ToString("N0", CultureInfo.InvariantCulture));

    private ParsingEvent Next()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return parser.MoveNext() ? parser.Current! : new StreamEnd();
    }

    private TextSpan SpanOf(ParsingEvent parsed) => SpanOf(parsed.Start, parsed.End);

    private TextSpan SpanOf(Mark start, Mark end)
    {
        int from = Clamp(start);
        return TextSpan.FromBounds(from, Math.Max(from, Clamp(end)));
    }

    private int Clamp(Mark mark) => (int)Math.Min(mark.Index + offset, text.Length);

    /// <summary>The span of a collection: up to its closing bracket, before which the end event lies, or up to its last element.</summary>
    private TextSpan SpanOf(TextSpan begin, bool isFlow, ParsingEvent end, int lastElement) =>
        TextSpan.FromBounds(begin.Start, Math.Min(isFlow ? Clamp(end.Start) + 1 : lastElement, text.Length));

    private string TextOf(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>Leaves the recursion at once, however long the text goes on.</summary>
    private sealed class StopException : Exception;
}
