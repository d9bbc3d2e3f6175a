using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FilingSchema;

/// <summary>JSON Pointers that are sought in a text, and where they were found.</summary>
internal sealed class PointerTree
{
    private readonly Node root = new("", null);

    // How many have not been found.
    private int sought = 1;

    /// <summary>Where the value of a pointer begins, or the nearest one that encloses its place; -1 if the text has no value.</summary>
    /// <remarks>As far as the text is JSON. Of members given twice the first counts.</remarks>
    public static int Find(ReadOnlySpan<byte> text, string pointer)
    {
        JsonSource source = new(text);
        int nearest = -1;
        int end = pointer.IndexOf('/');
        while (true)
        {
            int offset = source.Position;
            if (!Enter(ref source, out bool isList, out bool isScalar))
                return nearest;
            nearest = offset;
            if (isScalar || end < 0 || end == pointer.Length)
                return nearest;
            if (!MoveTo(text, ref source, isList, Segment(pointer, end + 1, out end)))
                return nearest;
        }
    }

    /// <summary>The same for any number, in one pass.</summary>
    public static int[] Find(ReadOnlySpan<byte> text, string[] pointers)
    {
        PointerTree tree = new();
        Node[] places = new Node[pointers.Length];
        for (int i = 0; i < places.Length; i++)
            places[i] = tree.Add(pointers[i]);
        JsonSource source = new(text);
        tree.Locate(text, ref source, tree.root);
        int[] found = new int[places.Length];
        for (int i = 0; i < found.Length; i++)
            found[i] = places[i].Nearest;
        return found;
    }

    private Node Add(string pointer)
    {
        Node node = root;
        for (int end = pointer.IndexOf('/'); end >= 0 && end < pointer.Length;)
        {
            string name = Segment(pointer, end + 1, out end).ToString();
            if (node.Find(name) is not { } child)
            {
                child = node.Add(name);
                sought++;
            }
            node = child;
        }
        return node;
    }

    private void Locate(ReadOnlySpan<byte> text, ref JsonSource source, Node node)
    {
        int offset = source.Position;
        if (!Enter(ref source, out bool isList, out bool isScalar))
            return;
        node.Offset = offset;
        sought--;
        bool isFirst = true;
        for (int index = 0; !isScalar && sought > 0 && source.MoveNext(isList ? (byte)']' : (byte)'}', ref isFirst); index++)
        {
            if (!isList && !source.MoveToValue())
                return;
            if ((isList ? node.Find(index) : node.Find(NameOf(text, source))) is { Offset: < 0 } child)
                Locate(text, ref source, child);
            else
                source.SkipValue();
        }
    }

    // The name that begins at a place of a pointer, and where it ends.
    private static ReadOnlySpan<char> Segment(string pointer, int start, out int end)
    {
        end = pointer.IndexOf('/', start);
        end = end < 0 ? pointer.Length : end;
        ReadOnlySpan<char> segment = pointer.AsSpan(start..end);
        return segment.Contains('~') ? JsonText.Unescape(segment.ToString()) : segment;
    }

    // Enters an object or list; moves behind a scalar.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Enter(ref JsonSource source, out bool isList, out bool isScalar)
    {
        byte first = source.Peek();
        isList = first == (byte)'[';
        isScalar = !isList && first != (byte)'{';
        return isScalar ? source.SkipValue() : source.Open();
    }

    // Moves to the member of a name or the element of a number.
    private static bool MoveTo(ReadOnlySpan<byte> text, ref JsonSource source, bool isList, ReadOnlySpan<char> name)
    {
        // A number has no leading zero.
        int number = isList && name is not ['0', _, ..] && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int parsed) ? parsed : -1;
        bool isFirst = true;
        for (; source.MoveNext(isList ? (byte)']' : (byte)'}', ref isFirst) && (isList || source.MoveToValue()); number--)
        {
            if (isList ? number == 0 : IsName(NameOf(text, source), name))
                return true;
            source.SkipValue();
        }
        return false;
    }

    // The name of the member on whose value the source stands, as it is written.
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> text, in JsonSource source) =>
        text.Slice(source.NameStart, JsonText.LengthAt(text, source.NameStart))[1..^1];

    // Whether a string of JSON stands for a name. Escapes and characters beyond ASCII take more bytes than units.
    private static bool IsName(ReadOnlySpan<byte> raw, ReadOnlySpan<char> name) =>
        raw.Length == name.Length ? Ascii.Equals(raw, name) && !raw.Contains((byte)'\\')
        : raw.Length > name.Length && (raw.Contains((byte)'\\') || !Ascii.IsValid(raw)) && name.SequenceEqual(JsonText.GetString(raw));

    /// <summary>A place that is sought.</summary>
    private sealed class Node(string name, Node? parent)
    {
        private readonly string name = name;
        private Node? first;

        // Once there are several.
        private Dictionary<string, Node>? children;

        /// <summary>Where the value begins; below 0 if it has not been found.</summary>
        public int Offset = -1;

        /// <summary>The offset of the value, or of the nearest one that encloses its place; -1 if the text has no value.</summary>
        public int Nearest => Offset < 0 && parent is not null ? parent.Nearest : Offset;

        public Node? Find(string member)
        {
            if (children is not null)
                return children.GetValueOrDefault(member);
            return first is not null && first.name == member ? first : null;
        }

        /// <summary>The child for an element.</summary>
        public Node? Find(int index) => first is null ? null : Find(index.ToString(CultureInfo.InvariantCulture));

        /// <summary>The child for a member, whose name stands so in the text.</summary>
        public Node? Find(ReadOnlySpan<byte> raw) =>
            children is not null ? Find(JsonText.GetString(raw)) : first is not null && IsName(raw, first.name) ? first : null;

        public Node Add(string member)
        {
            Node child = new(member, this);
            if (first is null)
                return first = child;
            children ??= new(StringComparer.Ordinal) { [first.name] = first };
            children.Add(member, child);
            return child;
        }
    }
}
