using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints how a record is written: its members as JSON, in the order of the schema.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter source, RecordModel record)
    {
        string modifier = record.Base is null ? string.Empty : "override ";
        source.Line("/// <summary>Writes the record as a JSON object, its members in the order of the schema.</summary>");
        source.Block($"public {modifier}void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)", () =>
        {
            source.Line("writer.WriteStartObject();");
            foreach (MemberModel member in record.Members)
            {
                Member(source, member);
            }

            source.Line("AdditionalMembers.WriteTo(writer);");
            source.Line("writer.WriteEndObject();");
        });
        source.Line();
    }

    private static void Member(SourceWriter source, MemberModel member)
    {
        string name = CSharpLiteral.Of(member.JsonName) + "u8";
        if (!member.IsNullable)
        {
            // An open value that was never set is `Undefined`, which the runtime leaves out.
            Named(source, member.Value, name, member.Name, isInBlock: false);
            return;
        }

        string condition = $"if ({member.Name} is {{ }} {member.Local})";
        if (IsSimple(member.Value) && !member.IsRequired)
        {
            source.Line($"{condition} writer.WriteValue({name}, {Simple(member.Value, member.Local)});");
            return;
        }

        source.Block(condition, () => Named(source, member.Value, name, member.Local, isInBlock: true));
        if (member.IsRequired)
        {
            source.Line($"else writer.WriteNull({name});");
        }
    }

    private static void Named(SourceWriter source, ValueModel value, string name, string expression, bool isInBlock)
    {
        if (IsSimple(value))
        {
            source.Line($"writer.WriteValue({name}, {Simple(value, expression)});");
            return;
        }

        source.Line($"writer.WritePropertyName({name});");
        if (value.Shape == ValueShape.Determinable && !isInBlock)
        {
            // The variable of TryGetValue must not be in the way of the next member's.
            source.Block(string.Empty, () => Value(source, value, expression, depth: 0));
        }
        else
        {
            Value(source, value, expression, depth: 0);
        }
    }

    private static void Value(SourceWriter source, ValueModel value, string expression, int depth)
    {
        string item = depth == 0 ? "item" : $"__item{depth}";
        switch (value.Shape)
        {
            case ValueShape.List:
                source.Line("writer.WriteStartArray();");
                source.Block($"foreach (var {item} in {expression})", () => Element(source, value.Element!, item, depth + 1));
                source.Line("writer.WriteEndArray();");
                break;
            case ValueShape.Map:
                source.Line("writer.WriteStartObject();");
                source.Block($"foreach (var {item} in {expression})", () =>
                {
                    source.Line($"writer.WritePropertyName({item}.Key);");
                    Element(source, value.Element!, item + ".Value", depth + 1);
                });
                source.Line("writer.WriteEndObject();");
                break;
            case ValueShape.Determinable:
                source.Block($"if ({expression}.TryGetValue(out var {item}))", () => Element(source, value.Element!, item, depth + 1));
                source.Line("else writer.WriteUndetermined();");
                break;
            default:
                source.Line($"writer.WriteValue({Simple(value, expression)});");
                break;
        }
    }

    private static void Element(SourceWriter source, ValueModel element, string expression, int depth)
    {
        if (element is { AllowsNull: true, Shape: not ValueShape.Any })
        {
            string known = $"__known{depth}";
            source.Block($"if ({expression} is {{ }} {known})", () => Value(source, element, known, depth));
            source.Line("else writer.WriteNullValue();");
        }
        else
        {
            Value(source, element, expression, depth);
        }
    }

    private static bool IsSimple(ValueModel value) => value.Shape is not (ValueShape.List or ValueShape.Map or ValueShape.Determinable);

    private static string Simple(ValueModel value, string expression) =>
        value.Shape == ValueShape.Choice ? $"{ShapeCode.Names(value.Symbol!)}.Wire.Encode({expression})" : expression;
}
