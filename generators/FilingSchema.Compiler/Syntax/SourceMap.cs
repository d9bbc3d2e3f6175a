using System.Globalization;
using FilingSchema.Compiler.Reading;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Syntax;

/// <summary>From a JSON Pointer of a schema or a keyword, such as <c>/properties/low/minimum</c>, to its place in the text.</summary>
/// <remarks>It is the document itself, walked when a place is asked for: nothing is built for the files that are right.</remarks>
/// <param name="Path">The file, as it is named in problems.</param>
/// <param name="Lines">The lines of its text.</param>
/// <param name="Root">The document, or <see langword="null"/> if it could not be read: then every place is the file's beginning.</param>
public sealed record SourceMap(string Path, LineMap Lines, Node? Root)
{
    /// <summary>The place to mark for a problem: a scalar itself, the key of anything longer, or the nearest thing around what is not there.</summary>
    public TextSpan Locate(string pointer)
    {
        Place place = Walk(pointer);
        return place.Value is ScalarNode { Span.Length: > 0 } ? place.Value.Span : place.Key ?? FirstLine(place.Value?.Span ?? default);
    }

    /// <summary>The place of the key; for an element of a list, which has none, of its value.</summary>
    public TextSpan LocateKey(string pointer)
    {
        Place place = Walk(pointer);
        return place.Key ?? FirstLine(place.Value?.Span ?? default);
    }

    /// <summary>The place of the value, from its first to its last character.</summary>
    public TextSpan LocateValue(string pointer) => Walk(pointer).Value?.Span ?? default;

    /// <summary>The line and character where <see cref="Locate"/> begins.</summary>
    public LinePosition PositionOf(string pointer) => Lines.PositionAt(Locate(pointer).Start);

    /// <summary>The place as a message names it, counted from one: <c>path(line,column)</c>.</summary>
    public string Describe(string pointer)
    {
        LinePosition position = PositionOf(pointer);
        return string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", Path, position.Line + 1, position.Character + 1);
    }

    private Place Walk(string pointer)
    {
        Place place = new(null, Root);
        int start = 1;
        while (start <= pointer.Length)
        {
            int end = pointer.IndexOf('/', start);
            end = end < 0 ? pointer.Length : end;
            if (Step(place.Value, JsonPointer.Unescape(pointer.Substring(start, end - start))) is not { } next)
            {
                break;
            }

            place = next;
            start = end + 1;
        }

        return place;
    }

    private static Place? Step(Node? node, string token)
    {
        switch (node)
        {
            case MappingNode mapping when mapping.Find(token) is { } entry:
                return new Place(entry.KeySpan, entry.Value);
            case SequenceNode sequence
                when JsonPointer.IndexOf(token) is { } index && index < sequence.Items.Count:
                return new Place(null, sequence.Items[index]);
            default:
                return null;
        }
    }

    /// <summary>A block of many lines is marked by its first: an editor that underlines a page helps nobody.</summary>
    private TextSpan FirstLine(TextSpan span)
    {
        int nextLine = Lines.StartOf(Lines.PositionAt(span.Start).Line + 1);
        return span.End < nextLine ? span : TextSpan.FromBounds(span.Start, nextLine);
    }

    private readonly record struct Place(TextSpan? Key, Node? Value);
}
