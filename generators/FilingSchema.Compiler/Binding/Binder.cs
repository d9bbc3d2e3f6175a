using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds one file: decides everything about its types, so that emitting them is printing.</summary>
internal sealed class Binder
{
    private readonly Scope scope;
    private readonly MemberBinder members;

    private Binder(Scope scope)
    {
        this.scope = scope;
        members = new(scope, new(scope));
    }

    /// <summary>Binds a file against what it can see of the others.</summary>
    public static BoundFile Bind(SchemaFile file, FileExports exports, Imports imports, CancellationToken cancellationToken)
    {
        var scope = new Scope(file, exports, imports);
        if (imports.IsRepeated)
        {
            scope.Problems.Add(Rules.RepeatedFile, string.Empty, file.Path);
        }

        if (file.Root is not { } root || imports.IsRepeated)
        {
            return new([], [.. file.Problems, .. scope.Problems.ToProblems()]);
        }

        ReferenceChecker.Check(scope, root, isOpen: file.Open is not null);
        SectionChecker.Check(scope, root);
        var binder = new Binder(scope);
        var types = new List<TypeModel>();
        foreach (TypeSymbol symbol in scope.OwnTypes.Where(binder.HasTheName))
        {
            cancellationToken.ThrowIfCancellationRequested();
            types.Add(file.Open is { } form ? binder.BindOpen(symbol, form) : binder.Bind(symbol));
        }

        return new(types.ToEquatableArray(), [.. file.Problems, .. scope.Problems.ToProblems()]);
    }

    private ValidatorModel BindOpen(TypeSymbol symbol, OpenForm form)
    {
        Schema root = scope.Own(symbol.Pointer).Schema;
        var open = new OpenBinder(scope, form);
        string evaluator = open.Bind(scope.Own(symbol.Pointer));
        return new() { Symbol = symbol, Summary = Documentation.Summary(root, symbol), IsDeprecated = root.Deprecated, Root = evaluator, Open = open.ToModel(), Identities = open.Identities.ToModel() };
    }

    private TypeModel Bind(TypeSymbol symbol)
    {
        scope.BeginType();
        return symbol.Kind switch
        {
            TypeKind.Enum => new EnumBinder(scope).Bind(symbol),
            TypeKind.Union => new UnionBinder(scope, members).Bind(symbol),
            _ => new RecordBinder(scope, members).Bind(symbol),
        };
    }

    /// <summary>Of several types of one name all are reported, and the first place, in the order of paths, is printed.</summary>
    private bool HasTheName(TypeSymbol symbol)
    {
        Homonym[] homonyms = [.. scope.Imports.Homonyms.Where(homonym => homonym.Pointer == symbol.Pointer)];
        foreach (Homonym homonym in homonyms)
        {
            string place = scope.Own(symbol.Pointer).Schema.CSharp?.Name == symbol.Name ? symbol.Pointer + "/x-csharp/name" : symbol.Pointer;
            scope.Problems.Add(Rules.DuplicateTypeName, place, homonym.Name, homonym.Other.ToString());
        }

        return homonyms.All(static homonym => homonym.IsFirst);
    }
}
