using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Binds <c>contains</c>: the elements that count are of the type that <c>items</c> says, and are told apart by their values.</summary>
/// <param name="scope">What can be seen.</param>
/// <param name="list">The layer of the list.</param>
/// <param name="anchor">Where this file refers to it.</param>
internal sealed class ContainsBinder(Scope scope, Layer list, string anchor)
{
    private static readonly string[] Supported =
    [
        "type", "enum", "const", "format", "minLength", "maxLength", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "allOf",
    ];

    private int reports;

    /// <summary>The check of a list with such elements: one, or none if there is nothing to check.</summary>
    public IEnumerable<CheckModel> Bind(ValueModel element)
    {
        Schema schema = list.Schema;
        if (schema.Contains is null)
        {
            ReportAlone("minContains", schema.MinContains);
            ReportAlone("maxContains", schema.MaxContains);
            return [];
        }

        if (element.Shape is ValueShape.Record or ValueShape.Union && !element.AllowsNull)
        {
            string open = scope.Open.Bind(list.Part(schema.Contains));
            return [Count([new("OpenRecord", open, list.Place.ToString())], open)];
        }

        if (Unsupported(element.Shape) is { } elements)
        {
            Report(list, "/contains", $"'contains' is not supported for lists of {elements} yet");
            return [];
        }

        LayerStack stack = LayerStack.Of(scope, [list.Part(schema.Contains)], anchor);
        if (stack.IsBroken || !IsComparable(stack, element))
        {
            return [];
        }

        EquatableArray<CheckModel> ofElement = Checks(stack, element).ToEquatableArray();
        return schema.MinContains == 0 && schema.MaxContains is null ? [] : [Count(ofElement, scope.Open.Bind(list.Part(schema.Contains)))];
    }

    private CheckModel Count(EquatableArray<CheckModel> ofElement, string open) =>
        new("Contains", $"{Invariant(list.Schema.MinContains ?? 1)}, {(list.Schema.MaxContains is { } maximum ? Invariant(maximum) : "null")}", list.Place.ToString()) { OfElement = ofElement, OpenElement = open };

    private static string? Unsupported(ValueShape shape) => shape switch
    {
        ValueShape.Record or ValueShape.Union => "objects that may be null",
        ValueShape.Map => "dictionaries",
        ValueShape.List => "lists",
        ValueShape.Determinable => "values that may be undetermined",
        _ => null,
    };

    /// <summary>Whether all that is asked of an element can be checked; what cannot is reported.</summary>
    private bool IsComparable(LayerStack stack, ValueModel element)
    {
        if (stack.Symbol is { } symbol && symbol != element.Symbol)
        {
            Report(list, "/contains", $"'contains' refers to the type {symbol.Name}, which the elements do not have");
            return false;
        }

        if (stack.HasNullAlternative || stack.Determined is not null)
        {
            Report(list, "/contains", "'anyOf' is not supported in 'contains'");
            return false;
        }

        int before = reports;
        foreach (Layer layer in stack.Layers)
        {
            ReportUnsupported(layer);
            ReportOtherType(layer, element);
        }

        return reports == before;
    }

    private void ReportUnsupported(Layer layer)
    {
        if (layer.Schema.Always == false)
        {
            Report(layer, string.Empty, "false allows no value at all");
        }

        foreach (string keyword in AssertingKeywords.In(layer.Schema).Except(Supported, StringComparer.Ordinal))
        {
            Report(layer, "/" + keyword, $"'{keyword}' is not supported in 'contains'");
        }
    }

    private void ReportOtherType(Layer layer, ValueModel element)
    {
        Schema schema = layer.Schema;
        if (schema.Format is { } format && ValueBinder.OfFormat(format).Shape != element.Shape)
        {
            Report(layer, "/format", $"'contains' asks for format: {format}, which 'items' does not say of the elements");
        }

        if (element.Shape == ValueShape.Any)
        {
            return;
        }

        string type = TypeOf(element.Shape);
        if (schema.Types.Count > 0 && !schema.Types.Contains(type) && !IsNumber(schema, type))
        {
            Report(layer, "/type", $"'contains' asks for type: {string.Join(" or ", schema.Types)}, but the elements are of type: {type}");
        }

        if (schema.Const?.Kind == JsonKind.Null || (schema.Enum.Count > 0 && schema.Enum.All(static value => value.Kind == JsonKind.Null)))
        {
            Report(layer, schema.Const is null ? "/enum" : "/const", "'contains' asks for null, which is supported for elements of an open type only");
        }

        if (element.Shape == ValueShape.Choice && scope.SchemaOf(element.Symbol!) is { } choices)
        {
            foreach (JsonText value in Values(schema).Where(value => value.Kind != JsonKind.Null && !IsChoice(choices, value)))
            {
                Report(layer, schema.Const is null ? "/enum" : "/const", $"'contains' asks for {value.Text}, which is none of the values of {element.Symbol!.Name}");
            }
        }
    }

    /// <summary>A whole number is a number, and a number may be whole.</summary>
    private static bool IsNumber(Schema schema, string type) =>
        type is "integer" or "number" && schema.Types.Any(static other => other is "integer" or "number");

    private static bool IsChoice(Schema choices, JsonText value) =>
        choices.Enum.Contains(value) || choices.OneOf.Any(choice => choice.Const == value);

    private static EquatableArray<JsonText> Values(Schema schema) => schema.Const is { } constant ? [constant] : schema.Enum;

    private static string TypeOf(ValueShape shape) => shape switch
    {
        ValueShape.Number => "number",
        ValueShape.Integer or ValueShape.Int32 => "integer",
        ValueShape.Boolean => "boolean",
        _ => "string",
    };

    private List<CheckModel> Checks(LayerStack stack, ValueModel element)
    {
        var checks = new List<CheckModel>();
        bool isOpen = element.Shape == ValueShape.Any;
        if (!isOpen && element.AllowsNull && (stack.Layers.Any(static layer => ExcludesNull(layer.Schema)) || stack.Symbol is not null))
        {
            checks.Add(new("NotNull", string.Empty, list.Place.ToString()));
        }

        foreach (Layer layer in stack.Layers.Where(static layer => layer.Schema.Types.Count > 0))
        {
            if (isOpen)
            {
                checks.Add(new("Type", string.Join(", ", layer.Schema.Types.Select(CSharpLiteral.Of)), layer.Place.ToString()));
            }
            else if (element.Shape == ValueShape.Number && !layer.Schema.Types.Contains("number"))
            {
                checks.Add(new("MultipleOf", CSharpLiteral.Of(1m), layer.Place.ToString()));
            }
        }

        if (element.Shape == ValueShape.Choice)
        {
            checks.AddRange(stack.Layers.Where(static layer => Values(layer.Schema).Count > 0).Select(layer => Choice(layer, element.Symbol!)));
            List<Layer> others = [.. stack.Layers.Select(static layer => layer.Part(layer.Schema with { Const = null, Enum = [] }))];
            return [.. checks, .. new AssertionBinder(scope, others, anchor).Bind(element)];
        }

        return [.. checks, .. new AssertionBinder(scope, stack.Layers, anchor, isOpen).Bind(element)];
    }

    private static CheckModel Choice(Layer layer, TypeSymbol symbol)
    {
        IEnumerable<string> names = Values(layer.Schema).Where(static value => value.Kind != JsonKind.Null).Select(static value => CSharpLiteral.Of(value.StringValue!));
        return new("OneOf", $"{(symbol with { Name = symbol.NamesClass }).Reference}.Wire, {string.Join(", ", names)}", layer.Place.ToString());
    }

    /// <summary>Checks hold for <c>null</c>, as for what is missing; as an element it counts only where the schema allows it.</summary>
    private static bool ExcludesNull(Schema schema) =>
        (schema.Types.Count > 0 && !schema.Types.Contains("null"))
        || (Values(schema).Count > 0 && Values(schema).All(static value => value.Kind != JsonKind.Null));

    private void ReportAlone(string keyword, int? value)
    {
        if (value is not null)
        {
            Report(list, "/" + keyword, $"'{keyword}' asserts nothing without 'contains', which is missing");
        }
    }

    private void Report(Layer layer, string suffix, string reason)
    {
        reports++;
        scope.Report(Rules.NoCSharpType, layer, suffix, anchor, reason);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
