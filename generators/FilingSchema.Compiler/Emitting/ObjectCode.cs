using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Compiler.Emitting;

/// <summary>What every record and union has: the doors to reading, checking and writing.</summary>
internal static class ObjectCode
{
    public static void Deprecation(SourceWriter source, bool isDeprecated)
    {
        if (isDeprecated)
        {
            source.Line("[global::System.Obsolete(\"The schema marks it as deprecated.\")]");
        }
    }

    public static void AdditionalMembers(SourceWriter source, bool isOverride)
    {
        string modifier = isOverride ? "override " : string.Empty;
        // Most records have none: who reads one does not wait for what JSON values are made of.
        source.Lines($$"""
            /// <summary>Members of the JSON object that the schema does not name: kept as read, and written back.</summary>
            public {{modifier}}Fs::JsonMembers AdditionalMembers { get => __more ?? Fs::JsonMembers.Empty; init => __more = value.Count > 0 ? value : null; }
            private Fs::JsonMembers? __more;

            """);
    }

    /// <summary>The members by which a developer finds what a type can do, one line each.</summary>
    public static void Doors(SourceWriter source, TypeSymbol type, bool hidesBase)
    {
        string self = type.Name;
        string @static = hidesBase ? "public static new" : "public static";
        source.Lines($$"""
            /// <summary>Reads a record from JSON text.</summary>
            /// <exception cref="global::FilingSchema.SchemaViolationException">The text is no JSON, or violates the schema; the exception has every violation.</exception>
            {{@static}} {{self}} Parse(string json) => Fs::RecordJson.Parse<{{self}}>(json);

            /// <inheritdoc cref="Parse(string)"/>
            {{@static}} {{self}} Parse(global::System.ReadOnlySpan<byte> utf8Json) => Fs::RecordJson.Parse<{{self}}>(utf8Json);

            /// <summary>Reads a record from JSON text and says everything that is wrong with it. Never throws.</summary>
            /// <returns><see langword="true"/> if nothing is wrong. If not, <paramref name="value"/> is there all the same where a record could be made.</returns>
            public static bool TryParse(string json, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {{self}} value, out Fs::ViolationList violations) =>
                Fs::RecordJson.TryParse(json, out value, out violations);

            /// <inheritdoc cref="TryParse(string, out {{self}}, out global::FilingSchema.ViolationList)"/>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Json, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {{self}} value, out Fs::ViolationList violations) =>
                Fs::RecordJson.TryParse(utf8Json, out value, out violations);

            /// <summary>Reads records from NDJSON, one a line. A bad line is told as such and does not end the reading.</summary>
            {{@static}} global::System.Collections.Generic.IAsyncEnumerable<Fs::RecordLine<{{self}}>> ReadLinesAsync(global::System.IO.Stream utf8Lines, global::System.Threading.CancellationToken cancellationToken = default) =>
                Fs::RecordLines.ReadAsync<{{self}}>(utf8Lines, cancellationToken);

            /// <summary>Writes records as NDJSON, one a line.</summary>
            public static global::System.Threading.Tasks.Task WriteLinesAsync(global::System.Collections.Generic.IEnumerable<{{self}}> records, global::System.IO.Stream utf8Lines, global::System.Threading.CancellationToken cancellationToken = default) =>
                Fs::RecordLines.WriteAsync(records, utf8Lines, cancellationToken);

            """);
        if (hidesBase)
        {
            return;
        }

        source.Lines("""
            /// <summary>Says everything in which the record violates its schema; empty if nothing.</summary>
            public Fs::ViolationList Validate() => Fs::Checker.Run(this);

            /// <summary>The record as JSON text.</summary>
            public string ToJson(bool indented = false) => Fs::RecordJson.ToJson(this, indented);

            /// <summary>Writes the record as a JSON object, its members in the order of the schema.</summary>
            public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => Fs::RecordJson.WriteTo(this, writer);

            """);
    }

    public static void GetSchema(SourceWriter source) =>
        source.Line("Fs::RecordSchema Fs::ISchemaRecord.GetSchema() => Schema;");
}
