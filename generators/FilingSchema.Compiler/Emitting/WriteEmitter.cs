using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints how a record is written: its members as JSON, in the order of the schema.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter source, RecordModel record)
    {
        source.Block("void Fs::ISchemaRecord.Write(Fs::JsonTarget json)", () =>
        {
            source.Line("json.StartObject();");
            foreach (MemberModel member in record.Members)
            {
                Member(source, member);
            }

            source.Line("json.EndObject(__more);");
        });
        source.Line();
    }

    private static void Member(SourceWriter source, MemberModel member)
    {
        if (!member.IsNullable)
        {
            Named(source, member.Value, member, member.Value.Shape == ValueShape.Choice && member.Constant is null ? member.Field : member.Name, isInBlock: false);
            return;
        }

        string condition = $"if ({member.Field} is {{ }} {member.Local})";
        if (IsSimple(member.Value) && !member.IsRequired)
        {
            source.Line($"{condition} {SimpleMember(member, member.Local)}");
            return;
        }

        source.Block(condition, () => Named(source, member.Value, member, member.Local, isInBlock: true));
        if (member.IsRequired)
        {
            source.Line($"else json.Name({Name(member)}).WriteNull();");
        }
    }

    private static void Named(SourceWriter source, ValueModel value, MemberModel member, string expression, bool isInBlock)
    {
        if (IsSimple(value))
        {
            source.Line(SimpleMember(member, expression));
            return;
        }

        source.Line($"json.Name({Name(member)});");
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
                source.Line("json.StartList();");
                source.Block($"foreach (var {item} in {expression})", () => Element(source, value.Element!, item, depth + 1));
                source.Line("json.EndList();");
                break;
            case ValueShape.Map:
                source.Line("json.StartObject();");
                source.Block($"foreach (var {item} in {expression})", () =>
                {
                    source.Line($"json.Name({item}.Key);");
                    Element(source, value.Element!, item + ".Value", depth + 1);
                });
                source.Line("json.EndObject();");
                break;
            case ValueShape.Determinable:
                source.Block($"if ({expression}.TryGetValue(out var {item}))", () => Element(source, value.Element!, item, depth + 1));
                source.Line("else json.WriteUndetermined();");
                break;
            default:
                source.Line($"json.Write({Simple(value, expression)});");
                break;
        }
    }

    private static void Element(SourceWriter source, ValueModel element, string expression, int depth)
    {
        if (element is { AllowsNull: true, Shape: not ValueShape.Any })
        {
            string known = $"__known{depth}";
            source.Block($"if ({expression} is {{ }} {known})", () => Value(source, element, Number(element, known), depth));
            source.Line("else json.WriteNull();");
        }
        else
        {
            Value(source, element, Number(element, expression), depth);
        }
    }

    /// <summary>An element of an enum as its number, as which a member has it already.</summary>
    private static string Number(ValueModel element, string expression) => element.Shape == ValueShape.Choice ? "(int)" + expression : expression;

    // An open value that was never set is `Undefined`, which the runtime leaves out.
    private static string SimpleMember(MemberModel member, string expression) => member.Value.Shape == ValueShape.Any
        ? $"json.WriteMember({CSharpLiteral.Of(member.JsonName)}, {expression});"
        : $"json.Name({Name(member)}).Write({Simple(member.Value, expression)});";

    /// <summary>As UTF-8 where no encoder escapes a character of it, so that none is looked for when it is written.</summary>
    private static string Name(MemberModel member)
    {
        bool isPlain = member.JsonName.All(static c => c is >= ' ' and <= '~' and not ('"' or '\\' or '<' or '>' or '&' or '\'' or '+' or '`'));
        return CSharpLiteral.Of(member.JsonName) + (isPlain ? "u8" : string.Empty);
    }

    private static bool IsSimple(ValueModel value) => value.Shape is not (ValueShape.List or ValueShape.Map or ValueShape.Determinable);

    private static string Simple(ValueModel value, string expression) =>
        value.Shape == ValueShape.Choice ? $"{ShapeCode.Names(value.Symbol!)}.Wire.Encode({expression})" : expression;
}
