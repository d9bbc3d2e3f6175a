using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Checks what <c>x-filing</c> says against the other sections of the form.</summary>
internal static class SectionChecker
{
    public static void Check(Scope scope, Schema root)
    {
        if (scope.Imports.OtherSection is { } other && root.Filing is { Item: { } item, Form: { } form })
        {
            scope.Problems.Add(Rules.DuplicateSection, "/x-filing/item", item, form, other);
        }
    }
}
