using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>The field behind a property. Reading, checking and writing use it: so many methods less are to be compiled before the first record is read.</summary>
/// <remarks>A value of an enum is held as its number: what reads, checks and writes numbers serves all enums.</remarks>
internal static class FieldCode
{
    /// <summary>The type of the field. What the JSON object must have may be missing all the same while it is read.</summary>
    public static string Type(MemberModel member) => (member.Value.Shape, member.IsNullable) switch
    {
        (ValueShape.Choice, true) => "int?",
        (ValueShape.Choice, false) => "int",
        (_, false) when IsReference(member) => member.Type + "?",
        _ => member.Type,
    };

    /// <summary>The value, as the property gives it.</summary>
    public static string Get(MemberModel member) =>
        member.Value.Shape == ValueShape.Choice ? $"({member.Type}){member.Field}"
        : !member.IsNullable && IsReference(member) ? member.Field + "!"
        : member.Field;

    /// <summary>The assignment of the value that the property is given.</summary>
    public static string Set(MemberModel member) => member.Value.Shape == ValueShape.Choice
        ? $"{member.Field} = ({Type(member)})value"
        : $"{member.Field} = value";

    /// <summary>What a required member is until it has been read.</summary>
    public static string Unread(MemberModel member) =>
        member.IsNullable ? "null"
        : IsReference(member) ? "null!"
        : "default";

    private static bool IsReference(MemberModel member) => !member.Value.IsValueType;
}
