using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>All that other files may know of a file: its types and what it asserts, without spans and without docs.</summary>
/// <remarks>Equal to another if all of this is.</remarks>
public sealed class FileExports : IEquatable<FileExports>
{
    private FileIndex? index;

    internal FileExports(string path, string @namespace, Schema? root, EquatableArray<TypeDeclaration> types, bool isOpen = false)
    {
        Path = path;
        Namespace = @namespace;
        Root = root;
        Types = types;
        IsOpen = isOpen;
    }

    /// <summary>The file's path.</summary>
    public string Path { get; }

    /// <summary>The namespace of its types.</summary>
    public string Namespace { get; }

    /// <summary>Its schema, bare of annotations; <see langword="null"/> if the file could not be read.</summary>
    public Schema? Root { get; }

    /// <summary>The types that it declares, in the order of the file.</summary>
    public EquatableArray<TypeDeclaration> Types { get; }

    /// <summary>Whether it has an open form instead of records.</summary>
    public bool IsOpen { get; }

    /// <summary>What is looked up in them. It is made when the first table asks for it, and serves all later ones.</summary>
    internal FileIndex Index => index ??= new(this);

    /// <inheritdoc/>
    public bool Equals(FileExports? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && Namespace == other.Namespace && IsOpen == other.IsOpen && Types.Equals(other.Types) && Equals(Root, other.Root));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileExports);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
