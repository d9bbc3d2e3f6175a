using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>The runtime's calls for each shape of value: how it is read, and where its names are.</summary>
internal static class ShapeCode
{
    /// <summary>The expression that reads a value from <c>json</c>; that of an enum as its number.</summary>
    /// <param name="value">The value.</param>
    /// <param name="determined">A name for a value that may be undetermined, once it is determined.</param>
    public static string Read(ValueModel value, string determined = "determined")
    {
        string read = value.Shape switch
        {
            ValueShape.String => "json.ReadString()",
            ValueShape.Number => "json.ReadNumber()",
            ValueShape.Integer => "json.ReadInteger()",
            ValueShape.Int32 => "json.ReadInt32()",
            ValueShape.Boolean => "json.ReadBoolean()",
            ValueShape.Date => "json.ReadDate()",
            ValueShape.DateTime => "json.ReadDateTime()",
            ValueShape.Uuid => "json.ReadUuid()",
            ValueShape.Uri => "json.ReadUri()",
            ValueShape.Cik => "json.ReadCik()",
            ValueShape.AccessionNumber => "json.ReadAccessionNumber()",
            ValueShape.CommissionFileNumber => "json.ReadCommissionFileNumber()",
            ValueShape.EmployerIdentificationNumber => "json.ReadEmployerIdentificationNumber()",
            ValueShape.ItemNumber => "json.ReadItemNumber()",
            ValueShape.Choice => $"json.ReadChoice({Names(value.Symbol!)}.Wire)",
            ValueShape.Record or ValueShape.Union => $"json.ReadRecord<{value.Type}>()",
            ValueShape.List when value.Element is { AllowsNull: false, Shape: ValueShape.Record or ValueShape.Union } => $"json.ReadRecords<{value.Element.Type}>()",
            ValueShape.List when value.Element is { AllowsNull: false, Shape: ValueShape.String } => "json.ReadStrings()",
            ValueShape.List when value.Element is { AllowsNull: false, Shape: ValueShape.Choice } => $"json.ReadChoices<{value.Element.Type}>({Names(value.Element.Symbol!)}.Wire)",
            ValueShape.List => $"json.{(value.Element is { AllowsNull: true, Shape: not ValueShape.Any } ? "ReadNullableList" : "ReadList")}({Reader(value.Element!)})",
            ValueShape.Map => $"json.{(value.Element is { AllowsNull: true, Shape: not ValueShape.Any } ? "ReadNullableMap" : "ReadMap")}({Reader(value.Element!)})",
            ValueShape.Determinable => $"json.ReadUndetermined() ? default({value.Type}) : {Converted(value.Element!, determined + "_")} is {{ }} {determined} ? {determined} : default({value.Type}?)",
            _ => "json.ReadAny()",
        };
        return value.AllowsNull && value.Shape != ValueShape.Any ? $"json.ReadNull() ? null : {read}" : read;
    }

    /// <summary>The class that holds an enum's names in JSON.</summary>
    public static string Names(TypeSymbol symbol) => (symbol with { Name = symbol.NamesClass }).Reference;

    private static string Reader(ValueModel element) => $"static (ref Fs::JsonSource json) => {Converted(element)}";

    /// <summary>Not as a number, where a type argument asks for the enum.</summary>
    private static string Converted(ValueModel element, string determined = "determined")
    {
        string read = Read(element with { AllowsNull = false }, determined);
        return element.Shape switch
        {
            ValueShape.Choice => $"({element.Type}?){read}",
            ValueShape.Determinable => $"({read})",
            _ => read,
        };
    }
}
