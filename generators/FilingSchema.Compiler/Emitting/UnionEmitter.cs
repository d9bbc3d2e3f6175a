using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints a union: an abstract record that finds the case of a JSON object by its discriminator.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter source, UnionModel union, PlaceWriter places)
    {
        string self = union.Symbol.Name;
        DocWriter.Type(source, union);
        source.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(Fs::RecordJsonConverter<{self}>))]");
        source.Line(SourceEmitter.GeneratedCode);
        ObjectCode.Deprecation(source, union.IsDeprecated);
        source.Block($"public abstract partial record {union.Symbol.Name} : Fs::ISchemaRecord<{self}>", () =>
        {
            source.Line($"private protected {union.Symbol.Name}() {{ }}");
            source.Line();
            for (int i = 0; i < union.Members.Count; i++)
            {
                Property(source, union.Members[i], union.Members[i].JsonName == union.Discriminator, places.Member(i, union.Members[i].Place));
            }

            source.Lines("""
                /// <summary>Members of the JSON object that the schema does not name: kept as read, and written back.</summary>
                public abstract Fs::JsonMembers AdditionalMembers { get; init; }

                """);
            SchemaEmitter.Emit(source, union, hidesBase: false);
            ObjectCode.Doors(source, union.Symbol, hidesBase: false);
            source.Lines("""
                // Each case implements the interface anew, so these are never reached.
                void Fs::ISchemaRecord.Write(Fs::JsonTarget json) => throw new global::System.Diagnostics.UnreachableException();

                void Fs::ISchemaRecord.Check(Fs::Checker check) => throw new global::System.Diagnostics.UnreachableException();

                Fs::RecordSchema Fs::ISchemaRecord.GetSchema() => throw new global::System.Diagnostics.UnreachableException();

                """);
            Read(source, union);
        });
    }

    private static void Property(SourceWriter source, MemberModel member, bool isDiscriminator, string place)
    {
        DocWriter.Member(source, member);
        ObjectCode.Deprecation(source, member.IsDeprecated);
        source.Line($"public abstract {(isDiscriminator ? member.Value.Type : member.Type)} {member.Name} {{ get; {(isDiscriminator ? string.Empty : "init; ")}}}{place}");
        source.Line();
    }

    private static void Read(SourceWriter source, UnionModel union)
    {
        string self = union.Symbol.Name;
        string discriminator = CSharpLiteral.Of(union.Discriminator);
        source.Block($"static {self}? Fs::ISchemaRecord<{self}>.Read(ref Fs::JsonSource json)", () =>
        {
            source.Line($"if (!json.PeekCase({discriminator}u8, __Known.Cases, out int index)) return null;");
            source.Block("switch (index)", () =>
            {
                for (int i = 0; i < union.Cases.Count; i++)
                {
                    source.Line($"case {i}: return Case{i}(ref json);");
                }

                source.Line($"default: json.NoCase({discriminator}, Schema); return null;");
            });
            source.Line();
            // Each in a method of its own: whoever reads one case does not wait for the types of all others to be loaded.
            for (int i = 0; i < union.Cases.Count; i++)
            {
                source.Line($"static {self}? Case{i}(ref Fs::JsonSource json) => json.ReadRecord<{union.Cases[i].Type.NameIn(union.Symbol.Namespace)}>();");
            }
        });
        source.Line();
        source.Block("private static class __Known", () =>
            source.Line($"internal static readonly Fs::WireNames Cases = new({CSharpLiteral.OfJson($"[{string.Join(",", union.Cases.Select(static choice => JsonString.Quote(choice.Value)))}]")}u8, \"oneOf\");"));
    }
}
