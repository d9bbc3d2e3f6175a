using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints how a record is read: one pass over the members of the JSON object.</summary>
internal static class ReaderEmitter
{
    // Short lists are as long as names are, one by one, or other short lists.
    private const int LongestShort = 32;
    private const int Step = 64;

    public static void Emit(SourceWriter source, RecordModel record)
    {
        string self = record.Symbol.Name;
        source.Block($"static {self}? Fs::ISchemaRecord<{self}>.Read(ref Fs::JsonSource json)", () =>
        {
            if (record.Evaluator is { } evaluator)
            {
                source.Line($"json.Judge({evaluator}, Schema);");
            }

            source.Line($"if (!json.ReadObjectStart({Names(record)}, out var members)) return null;");
            string required = string.Join(", ", record.Members.Where(static member => member.IsRequired && member.Constant is null).Select(static member => $"{member.Name} = {FieldCode.Unread(member)}"));
            source.Line($"{self} record = new(){(required.Length > 0 ? $" {{ {required} }}" : string.Empty)};");
            foreach (MemberModel member in record.Members.Where(IsReadApart))
            {
                source.Line($"{FieldCode.Type(member)}? {member.Local} = null;");
            }

            source.Block("while (json.ReadMember(ref members))", () => source.Block("switch (members.Index)", () =>
            {
                for (int i = 0; i < record.Members.Count; i++)
                {
                    source.Line($"case {i}: {Read(record.Members[i])} break;");
                }

                source.Line("default: __Keep(ref json, record); break;");
            }));

            for (int i = 0; i < record.Members.Count; i++)
            {
                End(source, record.Members[i], i);
            }

            source.Line("return record;");
        });
        source.Line();
        // Apart, so that the first record that is read without further members does not wait for their types.
        source.Line($"private static void __Keep(ref Fs::JsonSource json, {self} record) => json.KeepMember(ref record.__more);");
        source.Line();
    }

    private static void End(SourceWriter source, MemberModel member, int index)
    {
        if (Presence(member, index) is { } presence)
        {
            string requiredBy = member.RequiredBy is { } schema ? ", " + CSharpLiteral.Of(schema) : string.Empty;
            source.Line($"json.RequireMember(in members, {presence}, {CSharpLiteral.Of(member.JsonName)}{requiredBy});");
        }

        if (IsReadApart(member))
        {
            source.Line($"record.{member.Field} = {member.Local}.GetValueOrDefault();");
        }
    }

    /// <summary>
    /// The names of the members, as a text has them: a list in JSON, a long one filled up with spaces. Each length of such a literal
    /// is a type, and the first record that is read waits for all of them to be loaded: so there are few.
    /// </summary>
    private static string Names(RecordModel record)
    {
        string names = $"[{string.Join(",", record.Members.Select(static member => JsonString.Quote(member.JsonName)))}]";
        int length = names.Length <= LongestShort ? names.Length : (names.Length + Step - 1) / Step * Step;
        return CSharpLiteral.OfJson(names.PadRight(length)) + "u8";
    }

    /// <summary>Whether the member's field cannot tell that it is missing.</summary>
    private static bool IsReadApart(MemberModel member) =>
        member is { IsRequired: true, IsNullable: false, Constant: null } && member.Value.IsValueType && member.Value.Shape != ValueShape.Any;

    private static string Read(MemberModel member) =>
        member.Constant is not { } constant ? $"{(IsReadApart(member) ? member.Local : "record." + member.Field)} = {ShapeCode.Read(member.Value, member.Field)};"
        : constant.Text is { } text ? $"json.ReadConstant({CSharpLiteral.Of(text)}u8);"
        : $"json.ReadConstant({CSharpLiteral.Of(constant.Json)});";

    /// <summary>What tells that a required member is there; <see langword="null"/> where the checker sees for itself that it is not.</summary>
    private static string? Presence(MemberModel member, int index) =>
        !member.IsRequired ? null
        : member.Constant is not null || member.IsNullable ? $"members.Has({index})"
        : IsReadApart(member) ? $"{member.Local}.HasValue"
        : null;
}
