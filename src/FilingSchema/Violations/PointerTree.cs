namespace FilingSchema;

/// <summary>JSON Pointers that are sought in a text, and where they were found.</summary>
internal sealed class PointerTree
{
    private readonly Node root = new("");

    public void Add(string pointer)
    {
        Node node = root;
        foreach (string segment in Segments(pointer))
            node = node.FindOrAdd(segment);
    }

    /// <summary>Finds all pointers in one pass. Of members given twice the first counts.</summary>
    public void Locate(ReadOnlySpan<byte> text)
    {
        PointerScan scan = new(text);
        // The node of each enclosing value; null where nothing is sought beneath.
        List<Node?> enclosing = [];
        while (scan.Read())
        {
            if (!scan.IsValue)
                continue;
            int depth = scan.Depth;
            Node? node = depth == 0 ? root : enclosing[depth - 1]?.Find(scan);
            enclosing.RemoveRange(depth, enclosing.Count - depth);
            enclosing.Add(node is { Offset: < 0 } ? node : null);
            if (node is { Offset: < 0 })
                node.Offset = scan.Offset;
        }
    }

    /// <summary>The offset of the value, or of the nearest one that encloses its place; -1 if the text has no value.</summary>
    public int OffsetOf(string pointer)
    {
        Node node = root;
        int offset = root.Offset;
        foreach (string segment in Segments(pointer))
        {
            if (node.Find(segment) is not { Offset: >= 0 } child)
                return offset;
            node = child;
            offset = child.Offset;
        }
        return offset;
    }

    private static string[] Segments(string pointer) => Array.ConvertAll(pointer.Split('/')[1..], JsonText.Unescape);

    private sealed class Node(string segment)
    {
        private Node? first;

        // Once there are several.
        private Dictionary<string, Node>? children;

        public int Offset = -1;

        public Node? Find(string name)
        {
            if (children is not null)
                return children.GetValueOrDefault(name);
            return first is not null && first.IsCalled(name) ? first : null;
        }

        /// <summary>The child for the value that a scan is at.</summary>
        public Node? Find(in PointerScan scan)
        {
            if (children is not null)
                return children.GetValueOrDefault(scan.Segment());
            return first is not null && scan.IsAt(first.Segment) ? first : null;
        }

        public Node FindOrAdd(string name)
        {
            if (Find(name) is { } known)
                return known;
            Node child = new(name);
            if (first is null)
                return first = child;
            children ??= new(StringComparer.Ordinal) { [first.Segment] = first };
            children.Add(name, child);
            return child;
        }

        private string Segment => segment;

        private bool IsCalled(string name) => string.Equals(segment, name, StringComparison.Ordinal);
    }
}
