using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Model;

/// <summary>The lines of its file on which a type and what it declares stand, counted from one.</summary>
/// <remarks>
/// They stand beside the model and not in it, so that models have no places: a line more at the top of a file prints the
/// types of that file again, and changes nothing else.
/// </remarks>
/// <param name="Type">The line of the type's schema.</param>
/// <param name="Members">The line of each member or choice; <see langword="null"/> for one that another file describes.</param>
public sealed record TypeLines(int Type, EquatableArray<int?> Members)
{
    /// <summary>Looks a type up in the map of its file.</summary>
    public static TypeLines Of(TypeModel type, SourceMap map) => new(
        LineAt(map, type.Symbol.Pointer),
        PointersOf(type).Select(pointer => pointer is null ? (int?)null : LineAt(map, pointer)).ToEquatableArray());

    private static int LineAt(SourceMap map, string pointer) => map.Lines.PositionAt(map.LocateKey(pointer).Start).Line + 1;

    private static IEnumerable<string?> PointersOf(TypeModel type) => type switch
    {
        ObjectModel { Members: var members } => members.Select(member => PointerOf(member, type.Symbol)),
        EnumModel { Choices: var choices } => choices.Select(static choice => choice.Pointer),
        _ => [],
    };

    /// <summary>A member that was merged from elsewhere says from where; it has a line here only if that is the same file.</summary>
    private static string? PointerOf(MemberModel member, TypeSymbol type) =>
        member.Place is not { } place ? JsonPointer.Append(type.Pointer + "/properties", member.JsonName)
        : place.StartsWith(new Reference(type.Path, "/").ToString(), StringComparison.Ordinal) ? place.Substring(type.Path.Length + 1)
        : null;
}
