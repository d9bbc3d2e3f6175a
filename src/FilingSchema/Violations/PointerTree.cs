using System.Globalization;
using System.Text;

namespace FilingSchema;

/// <summary>JSON Pointers that are sought in a text, and where they were found.</summary>
internal sealed class PointerTree
{
    private readonly Node root = new("", null);

    // How many have not been found.
    private int sought = 1;

    /// <summary>Seeks a pointer.</summary>
    public Node Add(string pointer)
    {
        Node node = root;
        for (int end, at = pointer.IndexOf('/') + 1; at > 0 && at <= pointer.Length; at = end + 1)
        {
            end = pointer.IndexOf('/', at);
            end = end < 0 ? pointer.Length : end;
            string name = JsonText.Unescape(pointer[at..end]);
            if (node.Find(name) is not { } child)
            {
                child = node.Add(name);
                sought++;
            }
            node = child;
        }
        return node;
    }

    /// <summary>Finds all pointers in one pass, as far as the text is JSON. Of members given twice the first counts.</summary>
    public void Locate(ReadOnlySpan<byte> text)
    {
        JsonSource source = new(text);
        Locate(text, ref source, root);
    }

    private void Locate(ReadOnlySpan<byte> text, ref JsonSource source, Node node)
    {
        int offset = source.Position;
        byte first = source.Peek();
        bool isList = first == (byte)'[';
        bool isScalar = !isList && first != (byte)'{';
        if (isScalar ? !source.SkipValue() : !source.Open())
            return;
        node.Offset = offset;
        sought--;
        bool isFirst = true;
        for (int index = 0; !isScalar && sought > 0 && source.MoveNext(isList ? (byte)']' : (byte)'}', ref isFirst); index++)
        {
            if (!isList && !source.MoveToValue())
                return;
            if ((isList ? node.Find(index) : node.Find(text.Slice(source.NameStart, JsonText.LengthAt(text, source.NameStart))[1..^1])) is { Offset: < 0 } child)
                Locate(text, ref source, child);
            else
                source.SkipValue();
        }
    }

    /// <summary>A place that is sought.</summary>
    public sealed class Node(string segment, Node? parent)
    {
        private readonly string segment = segment;
        private Node? first;

        // Once there are several.
        private Dictionary<string, Node>? children;

        /// <summary>Where the value begins; below 0 if it has not been found.</summary>
        public int Offset = -1;

        /// <summary>The offset of the value, or of the nearest one that encloses its place; -1 if the text has no value.</summary>
        public int Nearest => Offset < 0 && parent is not null ? parent.Nearest : Offset;

        public Node? Find(string name)
        {
            if (children is not null)
                return children.GetValueOrDefault(name);
            return first is not null && first.segment == name ? first : null;
        }

        /// <summary>The child for an element.</summary>
        public Node? Find(int index)
        {
            if (children is not null)
                return Find(index.ToString(CultureInfo.InvariantCulture));
            Span<char> digits = stackalloc char[16];
            return first is not null && index.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture) && digits[..length].SequenceEqual(first.segment) ? first : null;
        }

        /// <summary>The child for a member, whose name stands so in the text.</summary>
        public Node? Find(ReadOnlySpan<byte> raw)
        {
            if (children is not null)
                return Find(JsonText.GetString(raw));
            // Escapes and characters beyond ASCII take more bytes than units.
            return first is null || raw.Length < first.segment.Length ? null
                : raw.Length == first.segment.Length ? Ascii.Equals(raw, first.segment) ? first : null
                : raw.IndexOf((byte)'\\') < 0 && Ascii.IsValid(raw) ? null
                : Find(JsonText.GetString(raw));
        }

        public Node Add(string name)
        {
            Node child = new(name, this);
            if (first is null)
                return first = child;
            children ??= new(StringComparer.Ordinal) { [first.segment] = first };
            children.Add(name, child);
            return child;
        }
    }
}
