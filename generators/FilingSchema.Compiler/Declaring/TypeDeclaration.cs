namespace FilingSchema.Compiler.Declaring;

/// <summary>What C# type a schema becomes, if it becomes one of its own.</summary>
public enum TypeKind
{
    /// <summary>A sealed record.</summary>
    Record,

    /// <summary>An abstract record with sealed cases.</summary>
    Union,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A static class that validates JSON in its open form. No value is of such a type.</summary>
    Validator,
}

/// <summary>A C# type that a file declares.</summary>
/// <param name="Pointer">Where its schema stands in the file.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsDeprecated">Whether C# warns of those who use it.</param>
public sealed record TypeDeclaration(string Pointer, string Name, TypeKind Kind, bool IsDeprecated);

/// <summary>A C# type as it is referred to.</summary>
/// <param name="Path">The file that declares it.</param>
/// <param name="Pointer">The place of its schema in that file.</param>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsDeprecated">Whether C# warns of those who use it.</param>
public sealed record TypeSymbol(string Path, string Pointer, string Namespace, string Name, TypeKind Kind, bool IsDeprecated)
{
    /// <summary>The name by which emitted code refers to the type, whatever else is in scope there.</summary>
    public string Reference => Namespace.Length == 0 ? $"global::{Name}" : $"global::{Namespace}.{Name}";

    /// <summary>The name of the type in a declaration of some namespace: plain in its own.</summary>
    public string NameIn(string @namespace) => Namespace == @namespace ? Name : Reference;

    /// <summary>Namespace and name.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <summary>The name of the class that knows an enum's names in JSON.</summary>
    public string NamesClass => Name + "Names";

    /// <summary>All names that the type takes, with their namespace: an enum also that of its <see cref="NamesClass"/>.</summary>
    internal IEnumerable<string> DeclaredNames => Kind == TypeKind.Enum ? [FullName, (this with { Name = NamesClass }).FullName] : [FullName];
}
