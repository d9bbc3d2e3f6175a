namespace FilingSchema;

/// <summary>JSON Pointers that are sought in a text, and where they were found.</summary>
internal sealed class PointerTree
{
    private readonly Node root = new();

    public void Add(string pointer)
    {
        Node node = root;
        foreach (string segment in Segments(pointer))
        {
            node.Children ??= new(StringComparer.Ordinal);
            if (!node.Children.TryGetValue(segment, out Node? child))
                node.Children[segment] = child = new();
            node = child;
        }
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
            Node? node = root;
            if (depth > 0)
            {
                Node? parent = enclosing[depth - 1];
                node = parent?.Children is { } children && children.TryGetValue(scan.Segment(), out Node? child) ? child : null;
            }
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
            if (node.Children?.TryGetValue(segment, out Node? child) != true || child!.Offset < 0)
                return offset;
            node = child;
            offset = child.Offset;
        }
        return offset;
    }

    private static IEnumerable<string> Segments(string pointer) => pointer.Split('/').Skip(1).Select(JsonText.Unescape);

    private sealed class Node
    {
        public int Offset { get; set; } = -1;

        public Dictionary<string, Node>? Children { get; set; }
    }
}
