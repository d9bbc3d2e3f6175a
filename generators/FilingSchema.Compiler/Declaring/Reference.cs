using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Where a <c>$ref</c> points to: a file and a JSON Pointer in it.</summary>
/// <param name="Path">The normalised path of the file.</param>
/// <param name="Pointer">The place in it, empty for its root; before it is resolved also the name of an anchor.</param>
public readonly record struct Reference(string Path, string Pointer)
{
    /// <summary>Reads a <c>$ref</c> that stands in the file at <paramref name="path"/>.</summary>
    public static Reference Read(string path, string text)
    {
        int hash = text.IndexOf('#');
        string file = hash < 0 ? text : text.Substring(0, hash);
        string pointer = hash < 0 ? string.Empty : Uri.UnescapeDataString(text.Substring(hash + 1));
        return new(file.Length == 0 ? path : UriReference.IsAbsolute(file) ? UriReference.ToPath(file) : Combine(path, Uri.UnescapeDataString(file)), pointer);
    }

    /// <summary>The order of places: by file, then by pointer.</summary>
    public static int Compare(Reference left, Reference right) =>
        string.CompareOrdinal(left.Path, right.Path) is not 0 and var paths ? paths : string.CompareOrdinal(left.Pointer, right.Pointer);

    /// <inheritdoc/>
    public override string ToString() => Pointer.Length == 0 ? Path : $"{Path}#{Pointer}";

    private static string Combine(string path, string relative)
    {
        var segments = path.Split('/').ToList();
        segments.RemoveAt(segments.Count - 1);
        foreach (string segment in relative.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}
