using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Reports every reference of a file that leads nowhere, or that its form does not have, once, where it stands.</summary>
internal static class ReferenceChecker
{
    /// <summary>What is said of a <c>$dynamicRef</c> for which records would be made.</summary>
    public const string NoDynamicReference = "'$dynamicRef' is supported in the open form of a file alone";

    /// <summary>Checks a schema and all that it is made of.</summary>
    /// <param name="scope">What can be seen.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="isOpen">Whether the file is in its open form.</param>
    public static void Check(Scope scope, Schema schema, bool isOpen)
    {
        CheckTarget(scope, schema, "$ref", schema.Ref);
        CheckTarget(scope, schema, "$dynamicRef", schema.DynamicRef);
        if (schema.DynamicRef is not null && !isOpen)
        {
            scope.Problems.Add(Rules.NoCSharpType, schema.Pointer + "/$dynamicRef", NoDynamicReference);
        }

        foreach (Schema part in schema.Parts())
        {
            Check(scope, part, isOpen);
        }
    }

    private static void CheckTarget(Scope scope, Schema schema, string keyword, string? text)
    {
        if (text is not null)
        {
            Reference target = scope.PlaceOf(new Layer(scope.Path, schema), text);
            string pointer = $"{schema.Pointer}/{keyword}";
            switch (scope.StateOf(target))
            {
                case ImportState.NoSuchFile:
                    scope.Problems.Add(Rules.FileNotFound, pointer, target.Path, scope.HintFor(target) ?? "correct the reference, or add the file");
                    break;
                case ImportState.NoSuchPlace:
                    scope.Problems.Add(Rules.ReferenceNotFound, pointer, target.Pointer, target.Path, scope.HintFor(target) ?? "correct the reference, or add the schema there");
                    break;
                default:
                    CheckForCycle(scope, schema);
                    break;
            }
        }
    }

    /// <summary>
    /// A chain of references that comes back without meeting a type on its way says nothing at all. It is reported where
    /// the references go round, and not where one only leads there.
    /// </summary>
    private static void CheckForCycle(Scope scope, Schema schema)
    {
        var visited = new HashSet<Reference>();
        Layer? layer = new Layer(scope.Path, schema);
        while (layer is { Schema.Ref: not null } current && scope.TypeAt(current.Place) is null)
        {
            if (!visited.Add(current.Place))
            {
                if (current.Place == new Reference(scope.Path, schema.Pointer))
                {
                    scope.Problems.Add(Rules.ReferenceCycle, schema.Pointer + "/$ref", current.Place.ToString());
                }

                return;
            }

            if (visited.Count > Scope.MaxReferences)
            {
                // It is reported where a value is bound to it; here it must only end.
                return;
            }

            layer = scope.Target(current);
        }
    }
}
