using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints what must hold for a record: one call of the checker for each assertion of the schema.</summary>
internal static class CheckEmitter
{
    public static void Emit(SourceWriter source, RecordModel record)
    {
        var patterns = new List<string>();
        source.Block("void Fs::ISchemaRecord.Check(Fs::Checker check)", () =>
        {
            foreach (MemberModel member in record.Members.Where(NeedsCheck))
            {
                Member(source, record, member, patterns);
            }

            if (record.Checks.Count > 0)
            {
                source.Line("check.Object();");
                Object(source, record);
            }
        });
        source.Line();

        if (patterns.Count == 0)
        {
            return;
        }

        // Apart, so that what is checked does not wait for the schema, which stands in a static property too.
        source.Block("private static class __Known", () =>
        {
            for (int i = 0; i < patterns.Count; i++)
            {
                source.Line($"internal static readonly Fs::TextPattern Pattern{i + 1} = {patterns[i]};");
            }
        });
        source.Line();
    }

    private static void Member(SourceWriter source, RecordModel record, MemberModel member, List<string> patterns)
    {
        string name = CSharpLiteral.Of(member.JsonName);
        string place = member.Place ?? $"{record.Location}{(record.Location.Contains('#') ? string.Empty : "#")}/properties/{Syntax.JsonPointer.Escape(member.JsonName)}";
        source.Line(member.Place is null ? $"check.Member({name});" : $"check.Member({name}, {CSharpLiteral.Of(member.Place)});");
        if (IsCheckedForPresence(member))
        {
            source.Line($"check.Required({member.Field}{(member.RequiredBy is { } schema ? ", " + CSharpLiteral.Of(schema) : string.Empty)});");
        }

        foreach (string statement in Statements(member.Value, member.Field, member.Local, place, patterns))
        {
            source.Line(Ended(statement));
        }
    }

    /// <summary>
    /// The calls for a value; those of an element stand in a lambda that gets the element. A value that may be undetermined has
    /// the name that is given once it is determined: a lambda would be one more thing to make before the first record is read.
    /// </summary>
    private static IEnumerable<string> Statements(ValueModel value, string expression, string determined, string place, List<string> patterns)
    {
        string current = place;
        foreach (CheckModel check in value.Checks)
        {
            if (check.Place != current)
            {
                current = check.Place;
                yield return $"check.At({CSharpLiteral.Of(current)})";
            }

            yield return Call(check, value, expression, patterns);
        }

        if (value.ElementsIn is { } container && container != current && NeedsCheck(value.Element!))
        {
            current = container;
            yield return $"check.At({CSharpLiteral.Of(current)})";
        }

        switch (value.Shape)
        {
            case ValueShape.Choice:
                yield return $"{IfBuilt(expression)}check.Choice({expression}, {ShapeCode.Names(value.Symbol!)}.Wire)";
                break;
            case ValueShape.Record or ValueShape.Union:
                yield return $"check.Record({expression})";
                break;
            case ValueShape.List or ValueShape.Map when value.Element!.Shape is ValueShape.Record or ValueShape.Union && !value.Element.AllowsNull:
                yield return $"check.Records({expression})";
                break;
            case ValueShape.List when value.Element is { Shape: ValueShape.Choice, AllowsNull: false, Checks.Count: 0 }:
                yield return $"{IfBuilt(expression)}check.Choices({expression}, {ShapeCode.Names(value.Element.Symbol!)}.Wire)";
                break;
            case ValueShape.List when NeedsCheck(value.Element!):
                yield return Each("Each", value.Element!, expression, current + "/items", patterns);
                break;
            case ValueShape.Map when NeedsCheck(value.Element!):
                yield return Each("MapEach", value.Element!, expression, current + "/additionalProperties", patterns);
                break;
            case ValueShape.Determinable when NeedsCheck(value.Element!):
                yield return $"if ({expression} is {{ IsDetermined: true }} {determined}) {Block(Statements(value.Element!, Numbered(value.Element!, determined + ".Value"), determined + "_", current, patterns))}";
                break;
            default:
                break;
        }
    }

    private static string Each(string method, ValueModel element, string expression, string place, List<string> patterns)
    {
        string[] statements = [.. Statements(element, Numbered(element, "item"), "determined", place, patterns)];
        return $"check.{method}({expression}, {Lambda(statements)})";
    }

    /// <summary>What was read is one of the values: the names of an enum that no text has need not be made for it.</summary>
    private static string IfBuilt(string expression) => expression.StartsWith("__", StringComparison.Ordinal) ? "if (!check.IsReading) " : string.Empty;

    private static string Numbered(ValueModel element, string expression) => element.Shape == ValueShape.Choice ? "(int?)" + expression : expression;

    private static string Ended(string statement) => statement.EndsWith("}", StringComparison.Ordinal) ? statement : statement + ";";

    private static string Block(IEnumerable<string> statements) => $"{{ {string.Join(" ", statements.Select(Ended))} }}";

    private static string Lambda(string[] statements) => statements.Length switch
    {
        0 => "static (check, item) => { }",
        1 when !statements[0].EndsWith("}", StringComparison.Ordinal) => $"static (check, item) => {statements[0]}",
        _ => $"static (check, item) => {Block(statements)}",
    };

    private static string Call(CheckModel check, ValueModel value, string expression, List<string> patterns)
    {
        if (check.Method == "Contains")
        {
            string[] statements = [.. check.OfElement.Select(inner => Call(inner, value.Element!, Numbered(value.Element!, "item"), patterns))];
            return $"check.Contains({expression}, {check.Arguments}, {Lambda(statements)}, {check.OpenElement})";
        }

        string arguments = check.Method == "Pattern" ? "__Known.Pattern" + (Index(patterns, check.Arguments) + 1) : check.Arguments;
        return arguments.Length == 0 ? $"check.{check.Method}({expression})" : $"check.{check.Method}({expression}, {arguments})";
    }

    private static int Index(List<string> patterns, string pattern)
    {
        int index = patterns.IndexOf(pattern);
        if (index < 0)
        {
            index = patterns.Count;
            patterns.Add(pattern);
        }

        return index;
    }

    private static void Object(SourceWriter source, RecordModel record)
    {
        string current = record.Location;
        foreach (CheckModel check in record.Checks)
        {
            if (check.Place != current)
            {
                current = check.Place;
                source.Line($"check.At({CSharpLiteral.Of(current)});");
            }

            source.Line(check.Method == "Closed" ? $"check.Closed(__more, {CSharpLiteral.Of(check.Arguments)});" : $"check.Open(this, {check.Arguments});");
        }
    }

    private static bool IsCheckedForPresence(MemberModel member) =>
        member.IsRequired && !member.IsNullable && member.Constant is null && (!member.Value.IsValueType || member.Value.Shape == ValueShape.Any);

    private static bool NeedsCheck(MemberModel member) => IsCheckedForPresence(member) || (member.Constant is null && NeedsCheck(member.Value));

    private static bool NeedsCheck(ValueModel value) =>
        value.Checks.Count > 0
        || value.Shape is ValueShape.Choice or ValueShape.Record or ValueShape.Union
        || (value.Element is { } element && NeedsCheck(element));
}
