using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>The slice of the symbol table that one file's binding can see.</summary>
/// <remarks>A file is bound again only if it, or this slice, changed.</remarks>
/// <param name="Targets">What its references lead to, directly or through other references.</param>
/// <param name="Aliases">The references by URI or anchor among them, and the places that they mean.</param>
/// <param name="Bases">Of which unions its types are cases.</param>
/// <param name="Homonyms">Types of other places that have the name of one of its types.</param>
/// <param name="OtherSection">Another file that describes the same section of the form.</param>
/// <param name="IsRepeated">Whether another file has the same path.</param>
public sealed record Imports(
    EquatableArray<Import> Targets,
    EquatableArray<Alias> Aliases,
    EquatableArray<BaseImport> Bases,
    EquatableArray<Homonym> Homonyms,
    string? OtherSection,
    bool IsRepeated)
{
    /// <summary>Takes from the table what binding a file needs.</summary>
    public static Imports Of(FileExports file, SymbolTable table)
    {
        if (file.Root is null)
        {
            return new([], [], [], [], null, table.IsRepeated(file.Path));
        }

        string? otherSection = file.Index.Section is { Form: var form, Item: var item }
            ? table.Sections(form, item).Select(static place => place.Path).FirstOrDefault(path => path != file.Path)
            : null;
        (EquatableArray<Import> targets, EquatableArray<Alias> aliases) = new ImportCollector(table).Collect(file);
        return new(
            targets,
            aliases,
            file.Types.SelectMany(type => BasesOf(type, file, table)).ToEquatableArray(),
            HomonymsOf(file, table).ToEquatableArray(),
            otherSection,
            table.IsRepeated(file.Path));
    }

    private static IEnumerable<BaseImport> BasesOf(TypeDeclaration type, FileExports file, SymbolTable table) =>
        from union in table.UnionsOf(new(file.Path, type.Pointer))
        select new BaseImport(type.Pointer, union, table.MembersOf(new(union.Path, union.Pointer)));

    /// <summary>Of several types of one name the first tells of the second, and each of the others of the first.</summary>
    private static IEnumerable<Homonym> HomonymsOf(FileExports file, SymbolTable table) =>
        from named in file.Index.Names
        let other = table.Named(named.Name).FirstOrDefault(other => other != named.Place)
        where other != default
        select new Homonym(named.Place.Pointer, named.Name, other, Reference.Compare(named.Place, other) < 0);
}

/// <summary>What a reference leads to.</summary>
/// <param name="Target">The place.</param>
/// <param name="State">Whether there is something at the place.</param>
/// <param name="Type">The C# type of the place, if it has one.</param>
/// <param name="Schema">The schema of the place, if binding needs more than the type's name.</param>
/// <param name="Resource">The resource that it belongs to, if its open form is needed.</param>
/// <param name="Identity">The schema with a <c>$id</c> that it is, or is a part of, if there is one.</param>
/// <param name="Hint">What was likely meant, if there is nothing at the place.</param>
public sealed record Import(Reference Target, ImportState State, TypeSymbol? Type, Schema? Schema, Resource? Resource, Identity? Identity = null, string? Hint = null);

/// <summary>A schema that has a URI of its own.</summary>
/// <param name="Place">The schema.</param>
/// <param name="Uri">Its <c>$id</c>, absolute.</param>
public sealed record Identity(Reference Place, string Uri);

/// <summary>A reference by a URI or an anchor.</summary>
/// <param name="Written">The reference.</param>
/// <param name="Target">The place that it means.</param>
public sealed record Alias(Reference Written, Reference Target);

/// <summary>Whether a reference leads anywhere.</summary>
public enum ImportState
{
    /// <summary>There is a schema.</summary>
    Found,

    /// <summary>No schema file has this path.</summary>
    NoSuchFile,

    /// <summary>The file has no schema at this place.</summary>
    NoSuchPlace,

    /// <summary>The file has problems of its own and could not be read at all.</summary>
    Unreadable,
}

/// <summary>That a type of the file is a case of a union.</summary>
/// <param name="Pointer">The type's place in the file.</param>
/// <param name="Union">The union.</param>
/// <param name="SharedMembers">The members that the union has itself.</param>
public sealed record BaseImport(string Pointer, TypeSymbol Union, EquatableArray<SharedMember> SharedMembers);

/// <summary>A member that a union has itself.</summary>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="IsDeprecated">Whether C# warns of those who use it.</param>
public sealed record SharedMember(string JsonName, bool IsDeprecated);

/// <summary>That a type of the file has the name of another type.</summary>
/// <param name="Pointer">The type's place in the file.</param>
/// <param name="Name">The name, with its namespace.</param>
/// <param name="Other">The other's place.</param>
/// <param name="IsFirst">Whether the file's type comes first, and so keeps the name.</param>
public sealed record Homonym(string Pointer, string Name, Reference Other, bool IsFirst);
