using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints a class of evaluators: a method for each schema, one call of the checker for each thing that it says.</summary>
internal static class ValidatorEmitter
{
    public static void Emit(SourceWriter source, ValidatorModel validator)
    {
        DocWriter.Type(source, validator);
        source.Line(SourceEmitter.GeneratedCode);
        ObjectCode.Deprecation(source, validator.IsDeprecated);
        source.Block($"public static class {validator.Symbol.Name}", () =>
        {
            Doors(source, validator.Identities.Count > 0 ? validator.Root + ", Identities" : validator.Root);
            source.List("private static readonly (string Place, string Uri)[] Identities =", validator.Identities.Select(static identity => CSharpLiteral.OfTuple(identity.Place, identity.Uri)), closing: "];");
            Evaluators(source, validator.Open, "private");
        });
    }

    /// <summary>Prints the evaluators of a record's open values, as a class within the record.</summary>
    public static void Nested(SourceWriter source, OpenModel open)
    {
        source.Line();
        source.Block("private static class OpenForms", () => Evaluators(source, open, "internal"));
    }

    private static void Evaluators(SourceWriter source, OpenModel open, string access)
    {
        foreach (OpenField field in open.Fields)
        {
            Field(source, field);
        }

        foreach (OpenScope scope in open.Scopes)
        {
            Scope(source, scope);
        }

        for (int i = 0; i < open.Methods.Count; i++)
        {
            if (i > 0)
            {
                source.Line();
            }

            Method(source, open.Methods[i], access);
        }
    }

    private static void Doors(SourceWriter source, string arguments) => source.Lines($$"""
        /// <summary>Says everything in which a JSON value violates the schema; empty if nothing.</summary>
        /// <exception cref="global::System.InvalidOperationException">A text within holds half of a surrogate pair.</exception>
        public static Fs::ViolationList Validate(global::System.Text.Json.JsonElement json) => Fs::OpenJson.Validate(json, {{arguments}});

        /// <summary>Says everything in which a JSON text violates the schema, and where in the text; empty if nothing. Never throws for what the text is.</summary>
        public static Fs::ViolationList Validate(string json) => Fs::OpenJson.Validate(json, {{arguments}});

        /// <inheritdoc cref="Validate(string)"/>
        public static Fs::ViolationList Validate(global::System.ReadOnlySpan<byte> utf8Json) => Fs::OpenJson.Validate(utf8Json, {{arguments}});

        """);

    private static void Field(SourceWriter source, OpenField field)
    {
        source.Line($"private static readonly {field.Type} {field.Name} = {field.Value};");
        source.Line();
    }

    private static void Scope(SourceWriter source, OpenScope scope)
    {
        source.Block($"private static Fs::OpenSchema? {scope.Name}(string anchor) => anchor switch", () =>
        {
            foreach ((string anchor, string evaluator) in scope.Anchors)
            {
                source.Line($"{CSharpLiteral.Of(anchor)} => {evaluator},");
            }

            source.Line("_ => null,");
        }, closing: "};");
        source.Line();
    }

    private static void Method(SourceWriter source, OpenMethod method, string access) =>
        source.Block($"{access} static void {method.Name}(Fs::Checker check, global::System.Text.Json.JsonElement value)", () =>
        {
            if (method.Place is { } place)
            {
                source.Line($"check.At({CSharpLiteral.Of(place)});");
            }

            if (method.Tracks)
            {
                source.Line("Fs::Evaluated? outer = check.Track();");
            }

            foreach ((string name, string arguments) in method.Calls)
            {
                source.Line($"check.{name}(value{(arguments.Length > 0 ? ", " : string.Empty)}{arguments});");
            }

            if (method.Tracks)
            {
                source.Line("check.Untrack(outer);");
            }
        });
}
