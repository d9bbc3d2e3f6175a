using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Finds the C# types that a file declares and names them, knowing no other file.</summary>
internal sealed class Declarer
{
    private readonly List<TypeDeclaration> types = [];

    public static FileExports Declare(SchemaFile file, string defaultNamespace)
    {
        string @namespace = file.Root?.CSharp?.Namespace ?? CSharpName.Namespace(defaultNamespace);
        if (file.Root is not { } root)
        {
            return new(file.Path, @namespace, null, []);
        }

        string name = root.CSharp?.Name ?? CSharpName.Pascal(FileStem(file.Path));
        if (file.Open is not null)
        {
            return new(file.Path, @namespace, root.WithoutAnnotations(), [new(root.Pointer, name + "Validator", TypeKind.Validator, root.Deprecated)], isOpen: true);
        }

        var declarer = new Declarer();
        declarer.Visit(root, name);
        return new(file.Path, @namespace, root.WithoutAnnotations(), declarer.types.ToEquatableArray());
    }

    private void Visit(Schema schema, string name)
    {
        TypeKind? kind = TypeClassifier.KindOf(schema);
        if (kind is not null)
        {
            types.Add(new(schema.Pointer, name, kind.Value, schema.Deprecated));
        }

        // An open value is JSON through and through.
        if (kind is not null || !OpenKeywords.IsNeededFor(schema))
        {
            VisitParts(schema, name);
        }

        foreach (Member definition in schema.Defs)
        {
            Visit(definition.Schema, definition.Schema.CSharp?.Name ?? CSharpName.Pascal(definition.Name));
        }
    }

    private void VisitParts(Schema schema, string name)
    {
        foreach (Member property in schema.Properties)
        {
            // On a property `x-csharp` names the member; its type is called after the member.
            Visit(property.Schema, name + (property.Schema.CSharp?.Name ?? CSharpName.Pascal(property.Name)));
        }

        if (schema.Items is { } items)
        {
            Visit(items, items.CSharp?.Name ?? name + "Item");
        }

        if (schema.AdditionalProperties is { Always: null } values)
        {
            Visit(values, values.CSharp?.Name ?? name + "Entry");
        }

        foreach (Schema part in schema.AllOf)
        {
            // The parts become members of this type, not types of their own.
            VisitParts(part, name);
        }

        bool isAlternative = OpenKeywords.IsNullable(schema) || OpenKeywords.IsDeterminable(schema);
        foreach (Schema choice in schema.AnyOf.Where(choice => isAlternative && !TypeClassifier.IsUndetermined(choice)))
        {
            Visit(choice, choice.CSharp?.Name ?? name);
        }
    }

    private static string FileStem(string path)
    {
        string name = path.Substring(path.LastIndexOf('/') + 1);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
