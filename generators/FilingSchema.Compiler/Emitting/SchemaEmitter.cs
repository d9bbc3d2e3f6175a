using System.Globalization;
using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints what a record knows of its schema: data that the reader of filings works from, and the JSON Schema.</summary>
internal static class SchemaEmitter
{
    public static void Emit(SourceWriter source, ObjectModel type, bool hidesBase)
    {
        source.Line("/// <summary>The schema that the type was compiled from.</summary>");
        source.Block($"public static {(hidesBase ? "new " : string.Empty)}Fs::RecordSchema Schema {{ get; }} = new()", () =>
        {
            source.Line($"Name = {CSharpLiteral.Of(type.Symbol.Name)},");
            source.Line($"Location = {CSharpLiteral.Of(type.Location)},");
            Text(source, "Title", type.Title);
            Text(source, "Description", type.Description);
            Filing(source, type.Filing);
            Reading(source, type);
            if (type is UnionModel union)
            {
                source.List("GetCases = static () =>", union.Cases.Select(choice => SchemaOf(choice.Type, type)));
            }

            source.List("GetReferences = static () =>", type.References.Select(other => SchemaOf(other, type)));
            source.List("GetLinks = static () =>", type.Links.Select(static link => CSharpLiteral.OfTuple(link.Place, link.Way, link.Target)));
            source.List("GetIdentities = static () =>", type.Identities.Select(static identity => CSharpLiteral.OfTuple(identity.Place, identity.Uri)));
            source.Line("GetJson = static () => global::System.Text.Encoding.UTF8.GetBytes(SchemaJson),");
        }, closing: "};");
        source.Line();
        // No bytes: each length of such a literal is a type, and the first record that is read would wait for all of them to be loaded.
        source.Line($"private static string SchemaJson => {CSharpLiteral.OfJson(type.Json)};");
        source.Line();
        Phrases(source, type);
    }

    private static void Filing(SourceWriter source, FilingKeyword? filing)
    {
        if (filing?.Form is null)
        {
            return;
        }

        source.Block("Filing = new()", () =>
        {
            Text(source, "Form", filing.Form);
            Texts(source, "Forms", filing.Forms);
            Text(source, "Version", filing.Version);
            Text(source, "Item", filing.Item);
            Texts(source, "Headings", filing.Headings);
            Texts(source, "Header", filing.Header);
            Date(source, "Since", filing.Since);
            Date(source, "Until", filing.Until);
            if (filing.Status is { } status)
            {
                source.Line($"Status = Fs::FilingStatus.{CSharpName.Pascal(status)},");
            }

            if (filing.DueBusinessDays is { } days)
            {
                source.Line($"DueBusinessDays = {days.ToString(CultureInfo.InvariantCulture)},");
            }

            Text(source, "Successor", filing.Successor);
        }, closing: "},");
    }

    private static void Reading(SourceWriter source, ObjectModel type)
    {
        MemberModel[] readable = [.. type.Members.Where(static member => member.Reading is not null || member.Constant is not null || Innermost(member.Value).Shape is ValueShape.Record or ValueShape.Union)];
        if (readable.Length == 0)
        {
            return;
        }

        source.Line("Reading = new() { Members = [");
        source.Indented(() =>
        {
            foreach (MemberModel member in readable)
            {
                string facts = string.Join(", ", Facts(member, type));
                if (member.Reading is { Sentence.Count: > 0 } told)
                {
                    source.List($"new() {{ {facts}, Sentences =", told.Sentence.Select(CSharpLiteral.Of), closing: "] },");
                }
                else
                {
                    source.Line($"new() {{ {facts} }},");
                }
            }
        });
        source.Line("] },");
    }

    /// <summary>The phrases that the sentences share, once for all members.</summary>
    private static void Phrases(SourceWriter source, ObjectModel type)
    {
        SentencePhrase[] phrases = [.. type.Members.SelectMany(static member => PhrasesOf(member.Reading)).Distinct()];
        if (phrases.Length == 0)
        {
            return;
        }

        source.List("private static Fs::ValueList<Fs::SentencePhrase> __Phrases =>", phrases.Select(static phrase => $"new{CSharpLiteral.OfTuple(phrase.Name, phrase.Text)}"), closing: "];");
        source.Line();
    }

    private static EquatableArray<SentencePhrase> PhrasesOf(ReadKeyword? read) => read?.Phrases ?? [];

    private static IEnumerable<string> Facts(MemberModel member, ObjectModel type)
    {
        ValueModel value = Innermost(member.Value);
        yield return $"Name = {CSharpLiteral.Of(member.JsonName)}";
        yield return $"Kind = Fs::ValueKind.{Kind(value.Shape)}";
        if (member.Value.Shape == ValueShape.List)
        {
            yield return "IsList = true";
        }

        if (member.IsRequired)
        {
            yield return "IsRequired = true";
        }

        if (member.Constant is { } constant)
        {
            yield return $"Constant = {CSharpLiteral.Of(constant.Json)}";
        }

        if (value.Shape is ValueShape.Record or ValueShape.Union)
        {
            yield return $"GetSchema = static () => {SchemaOf(value.Symbol!, type)}";
        }

        if (value.Shape == ValueShape.Choice)
        {
            yield return $"GetChoices = static () => {ShapeCode.Names(value.Symbol!)}.Wordings";
        }

        foreach (string fact in Rules(member.Reading))
        {
            yield return fact;
        }
    }

    private static IEnumerable<string> Rules(ReadKeyword? read)
    {
        if (read is null)
        {
            yield break;
        }

        if (read.Part is { } part)
        {
            yield return $"Part = Fs::FilingPart.{CSharpName.Pascal(part)}";
        }

        foreach ((string name, EquatableArray<string> texts) in new[]
        {
            ("Concepts", read.Concept), ("After", read.After), ("Above", read.Above), ("Box", read.Box),
            ("AskedBy", read.AskedBy), ("Header", read.Header),
            ("Column", read.Column), ("SectionWords", read.Word), ("CaptionWords", read.Captions), ("Ends", read.Ends),
        })
        {
            if (texts.Count > 0)
            {
                yield return $"{name} = [{string.Join(", ", texts.Select(CSharpLiteral.Of))}]";
            }
        }

        if (read.Phrases.Count > 0)
        {
            yield return "Phrases = __Phrases";
        }

        foreach ((string name, string? text) in new[] { ("Pattern", read.Pattern), ("Group", read.Group), ("Role", read.Role) })
        {
            if (text is not null)
            {
                yield return $"{name} = {CSharpLiteral.Of(text)}";
            }
        }
    }

    /// <summary>What a list holds, or a value that may be undetermined is once it is determined.</summary>
    private static ValueModel Innermost(ValueModel value) =>
        value.Shape is ValueShape.List or ValueShape.Determinable ? Innermost(value.Element!) : value;

    private static string Kind(ValueShape shape) => shape switch
    {
        ValueShape.String => "Text",
        ValueShape.Int32 => "Integer",
        ValueShape.Map => "Any",
        _ => shape.ToString(),
    };

    /// <summary>In its own initializer the C# compiler holds a property for not yet set; the lambda runs later.</summary>
    private static string SchemaOf(TypeSymbol other, ObjectModel type) => $"{other.Reference}.Schema{(other == type.Symbol ? "!" : string.Empty)}";

    private static void Text(SourceWriter source, string name, string? text)
    {
        if (text is not null)
        {
            source.Line($"{name} = {CSharpLiteral.Of(text)},");
        }
    }

    private static void Texts(SourceWriter source, string name, EquatableArray<string> texts)
    {
        if (texts.Count > 0)
        {
            source.Line($"{name} = [{string.Join(", ", texts.Select(CSharpLiteral.Of))}],");
        }
    }

    private static void Date(SourceWriter source, string name, string? date)
    {
        if (date is not null)
        {
            string[] parts = date.Split('-');
            source.Line($"{name} = new({string.Join(", ", parts.Select(static part => int.Parse(part, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)))}),");
        }
    }
}
