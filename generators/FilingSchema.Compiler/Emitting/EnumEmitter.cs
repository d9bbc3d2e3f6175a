using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints an enum, and the class that knows its names in JSON and its wordings in documents.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter source, EnumModel type, PlaceWriter places)
    {
        string name = type.Symbol.Name;
        DocWriter.Type(source, type);
        source.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<{type.Symbol.Name}>))]");
        source.Line(SourceEmitter.GeneratedCode);
        ObjectCode.Deprecation(source, type.IsDeprecated);
        source.Block($"public enum {name}", () =>
        {
            for (int i = 0; i < type.Choices.Count; i++)
            {
                ChoiceModel choice = type.Choices[i];
                if (i > 0)
                {
                    source.Line();
                }

                DocWriter.Summary(source, choice.Summary);
                source.Line($"[global::System.Text.Json.Serialization.JsonStringEnumMemberName({CSharpLiteral.Of(choice.Value)})]");
                source.Line($"{choice.Name},{places.Member(i)}");
            }
        });
        source.Line();
        Names(source, type);
    }

    private static void Names(SourceWriter source, EnumModel type)
    {
        string name = type.Symbol.Name;
        DocWriter.Summary(source, $"The names of {name} in JSON, and the words for them in documents.");
        source.Line(SourceEmitter.GeneratedCode);
        source.Block($"public static class {type.Symbol.NamesClass}", () =>
        {
            string names = CSharpLiteral.OfJson($"[{string.Join(",", type.Choices.Select(static choice => JsonString.Quote(choice.Value)))}]");
            source.Line($"internal static readonly Fs::WireNames Wire = new({names}u8{(type.Keyword == "enum" ? string.Empty : ", " + CSharpLiteral.Of(type.Keyword))});");
            source.Line();
            // Documents alone need them: whoever reads JSON does not wait for them to be made.
            source.Line("internal static global::System.Collections.Generic.IReadOnlyList<Fs::Wording> Wordings => wordings ??=");
            source.Line("[");
            source.Indented(() =>
            {
                foreach (ChoiceModel choice in type.Choices)
                {
                    source.Line($"new({CSharpLiteral.Of(choice.Value)}, [{string.Join(", ", choice.Texts.Select(CSharpLiteral.Of))}]),");
                }
            });
            source.Line("];");
            source.Line();
            source.Line("private static Fs::Wording[]? wordings;");
            source.Line();
            DocWriter.Summary(source, "The name of a value in JSON.");
            source.Line($"public static string ToJsonName(this {name} value) => Wire.Encode((int)value).Value;");
        });
    }
}
