using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints how a record is read: one pass over the members of the JSON object.</summary>
internal static class ReaderEmitter
{
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
            foreach (MemberModel member in record.Members)
            {
                Variables(source, member);
            }

            source.Line("Fs::JsonMembers? more = null;");
            source.Block("while (json.ReadMember(ref members))", () => source.Block("switch (members.Index)", () =>
            {
                for (int i = 0; i < record.Members.Count; i++)
                {
                    source.Line($"case {i}: {Read(record.Members[i])} break;");
                }

                source.Line("default: json.KeepMember(ref more); break;");
            }));

            for (int i = 0; i < record.Members.Count; i++)
            {
                MemberModel member = record.Members[i];
                if (Presence(member, i) is { } presence)
                {
                    string requiredBy = member.RequiredBy is { } schema ? ", " + CSharpLiteral.Of(schema) : string.Empty;
                    source.Line($"json.RequireMember(in members, {presence}, {CSharpLiteral.Of(member.JsonName)}{requiredBy});");
                }
            }

            Construct(source, record);
        });
        source.Line();
    }

    /// <summary>The names of the members, as a text has them: a list in JSON.</summary>
    private static string Names(RecordModel record) =>
        CSharpLiteral.OfJson($"[{string.Join(",", record.Members.Select(static member => JsonString.Quote(member.JsonName)))}]") + "u8";

    private static void Variables(SourceWriter source, MemberModel member)
    {
        if (member.Constant is null)
        {
            source.Line(member.Value.Shape == ValueShape.Any
                ? $"{member.Value.Type} {member.Local} = default;"
                : $"{member.Value.Type}? {member.Local} = null;");
        }
    }

    private static string Read(MemberModel member) =>
        member.Constant is not { } constant ? $"{member.Local} = {ShapeCode.Read(member.Value)};"
        : constant.Text is { } text ? $"json.ReadConstant({CSharpLiteral.Of(text)}u8);"
        : $"json.ReadConstant({CSharpLiteral.Of(constant.Json)});";

    /// <summary>What tells that a required member is there; <see langword="null"/> where the checker sees for itself that it is not.</summary>
    private static string? Presence(MemberModel member, int index) =>
        !member.IsRequired ? null
        : member.Constant is not null || member.IsNullable ? $"members.Has({index})"
        : member.Value.IsValueType && member.Value.Shape != ValueShape.Any ? $"{member.Local}.HasValue"
        : null;

    private static void Construct(SourceWriter source, RecordModel record)
    {
        source.Block($"return new {record.Symbol.Name}", () =>
        {
            foreach (MemberModel member in record.Members.Where(static member => member.Constant is null))
            {
                string value =
                    member.IsNullable || member.Value.Shape == ValueShape.Any ? member.Local
                    : member.Value.IsValueType ? $"{member.Local}.GetValueOrDefault()"
                    : $"{member.Local}!";
                source.Line($"{member.Name} = {value},");
            }

            source.Line("AdditionalMembers = more ?? Fs::JsonMembers.Empty,");
        }, closing: "};");
    }
}
