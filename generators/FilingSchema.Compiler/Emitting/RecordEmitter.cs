using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints a sealed record: its members, its doors, how it is read, checked and written.</summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter source, RecordModel record, PlaceWriter places)
    {
        string name = record.Symbol.Name;
        string self = record.Symbol.Name;
        string bases = record.Base is { } union ? $"{BaseName(record, union)}, " : string.Empty;

        DocWriter.Type(source, record);
        source.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(Fs::RecordJsonConverter<{self}>))]");
        source.Line(SourceEmitter.GeneratedCode);
        ObjectCode.Deprecation(source, record.IsDeprecated);
        source.Block($"public sealed partial record {name} : {bases}Fs::ISchemaRecord<{self}>", () =>
        {
            for (int i = 0; i < record.Members.Count; i++)
            {
                Property(source, record.Members[i], places.Member(i, record.Members[i].Place));
            }

            ObjectCode.AdditionalMembers(source, record.Base is not null);
            SchemaEmitter.Emit(source, record, hidesBase: record.Base is not null);
            ObjectCode.Doors(source, record.Symbol, hidesBase: record.Base is not null);
            WriteEmitter.Emit(source, record);
            ReaderEmitter.Emit(source, record);
            CheckEmitter.Emit(source, record);
            ObjectCode.GetSchema(source);
            EqualityEmitter.Emit(source, record);
            if (record.Open is { } open)
            {
                ValidatorEmitter.Nested(source, open);
            }
        });
    }

    /// <summary>The base by its plain name where it stands in the same namespace.</summary>
    private static string BaseName(RecordModel record, TypeSymbol union) => union.NameIn(record.Symbol.Namespace);

    private static void Property(SourceWriter source, MemberModel member, string place)
    {
        DocWriter.Member(source, member);
        ObjectCode.Deprecation(source, member.IsDeprecated);
        string modifier = member.IsOverride ? "override " : string.Empty;
        if (member.Constant is { } constant)
        {
            source.Line($"public {modifier}{member.Type} {member.Name} => {constant.Expression};{place}");
        }
        else
        {
            string required = member.IsRequired ? "required " : string.Empty;
            source.Line($"public {modifier}{required}{member.Type} {member.Name} {{ get => {FieldCode.Get(member)}; init => {FieldCode.Set(member)}; }}{place}");
            source.Line($"private {FieldCode.Type(member)} {member.Field};");
        }

        source.Line();
    }
}
