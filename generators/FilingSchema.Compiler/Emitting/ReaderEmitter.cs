using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;

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
                source.Line($"json.Judge({evaluator});");
            }

            source.Line("if (!json.ReadObjectStart()) return null;");
            foreach (MemberModel member in record.Members)
            {
                Variables(source, member);
            }

            source.Line("Fs::JsonMembers? more = null;");
            source.Block("while (json.ReadMember())", () =>
            {
                string keyword = "if";
                foreach (MemberModel member in record.Members)
                {
                    source.Line($"{keyword} (json.NameIs({CSharpLiteral.Of(member.JsonName)}u8)) {Read(member)}");
                    keyword = "else if";
                }

                source.Line(record.Members.Count == 0 ? "json.KeepMember(ref more);" : "else json.KeepMember(ref more);");
            });

            foreach (MemberModel member in record.Members.Where(static member => Presence(member) is not null))
            {
                string requiredBy = member.RequiredBy is { } schema ? ", " + CSharpLiteral.Of(schema) : string.Empty;
                source.Line($"json.RequireMember({Presence(member)}, {CSharpLiteral.Of(member.JsonName)}{requiredBy});");
            }

            Construct(source, record);
        });
        source.Line();
    }

    private static void Variables(SourceWriter source, MemberModel member)
    {
        if (HasFlag(member))
        {
            source.Line($"bool {Flag(member)} = false;");
        }

        if (member.Constant is null)
        {
            source.Line(member.Value.Shape == ValueShape.Any
                ? $"{member.Value.Type} {member.Local} = default;"
                : $"{member.Value.Type}? {member.Local} = null;");
        }
    }

    private static string Read(MemberModel member)
    {
        string flag = HasFlag(member) ? $"{Flag(member)} = true; " : string.Empty;
        string read = member.Constant is { } constant
            ? (constant.Text is { } text ? $"json.ReadConstant({CSharpLiteral.Of(text)}u8);" : $"json.ReadConstant({CSharpLiteral.Of(constant.Json)});")
            : $"{member.Local} = {ShapeCode.Read(member.Value)};";
        return flag.Length == 0 ? read : $"{{ {flag}{read} }}";
    }

    /// <summary>Whether the member is there, where its value cannot tell: constants, and members that may be <c>null</c>.</summary>
    private static bool HasFlag(MemberModel member) => member.IsRequired && (member.Constant is not null || member.IsNullable);

    private static string Flag(MemberModel member) => "seen" + member.Name;

    /// <summary>What tells that a required member is there; <see langword="null"/> where the checker sees for itself that it is not.</summary>
    private static string? Presence(MemberModel member) =>
        HasFlag(member) ? Flag(member)
        : member.IsRequired && member.Value.IsValueType && member.Value.Shape != ValueShape.Any ? $"{member.Local}.HasValue"
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
