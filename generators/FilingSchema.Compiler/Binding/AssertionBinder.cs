using System.Globalization;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Turns the assertions of a value's layers into calls of the runtime's checker.</summary>
/// <param name="scope">What can be seen.</param>
/// <param name="layers">The layers.</param>
/// <param name="anchor">Where this file refers to them, for problems of layers in other files.</param>
/// <param name="isOpen">Whether the value is open JSON whose type need not be known: an assertion about another type holds.</param>
internal sealed class AssertionBinder(Scope scope, List<Layer> layers, string anchor, bool isOpen = false)
{
    private static readonly string[] ObjectKeywords =
        ["required", "dependentRequired", "minProperties", "maxProperties", "additionalProperties", "unevaluatedProperties"];

    private static readonly string[] ContainsKeywords = ["contains", "minContains", "maxContains"];

    private readonly List<CheckModel> checks = [];

    /// <summary>The checks of a value of this type. What a schema asserts of other types is reported.</summary>
    public EquatableArray<CheckModel> Bind(ValueModel value)
    {
        ValueShape shape = value.Shape;
        foreach (Layer layer in layers)
        {
            Schema schema = layer.Schema;
            AddFormat(layer, shape);
            Add(layer, TextAssertions(schema), isOpen || shape == ValueShape.String, "type: string, without a format that has a type of its own");
            Add(layer, NumberAssertions(schema, shape), isOpen || shape is ValueShape.Number or ValueShape.Integer or ValueShape.Int32, "type: number or type: integer");
            Add(layer, OfLists(schema), shape == ValueShape.List, "type: array");
            AddContains(layer, value);
            AddValues(layer, shape);
            AddObject(layer, shape);
        }

        return checks.ToEquatableArray();
    }

    private void Add(Layer layer, IEnumerable<(string Keyword, string Method, string Arguments)> assertions, bool applies, string type)
    {
        foreach ((string keyword, string method, string arguments) in assertions)
        {
            if (applies)
            {
                checks.Add(new(method, arguments, layer.Place.ToString()));
            }
            else
            {
                scope.Report(Rules.NoCSharpType, layer, "/" + keyword, anchor, $"'{keyword}' needs {type} beside it");
            }
        }
    }

    private void AddFormat(Layer layer, ValueShape shape)
    {
        if (layer.Schema.Format is not { } format)
        {
            return;
        }

        if (shape is ValueShape.Number or ValueShape.Integer or ValueShape.Int32 or ValueShape.Boolean or ValueShape.List or ValueShape.Map or ValueShape.Any)
        {
            scope.Report(Rules.NoCSharpType, layer, "/format", anchor, $"'format: {format}' needs type: string beside it");
        }
        else if (format is "email" or "time")
        {
            checks.Add(new(format == "email" ? "Email" : "Time", string.Empty, layer.Place.ToString()));
        }
        else if (shape == ValueShape.Uri)
        {
            checks.Add(new("Uri", string.Empty, layer.Place.ToString()));
        }
        else if (shape == ValueShape.String)
        {
            checks.Add(new("Format", CSharpLiteral.Of(format), layer.Place.ToString()));
        }
    }

    private void AddContains(Layer layer, ValueModel value)
    {
        if (value.Shape == ValueShape.List)
        {
            checks.AddRange(new ContainsBinder(scope, layer, anchor).Bind(value.Element!));
            return;
        }

        foreach (string keyword in AssertingKeywords.In(layer.Schema).Intersect(ContainsKeywords, StringComparer.Ordinal))
        {
            scope.Report(Rules.NoCSharpType, layer, "/" + keyword, anchor, $"'{keyword}' needs type: array beside it");
        }
    }

    private void AddValues(Layer layer, ValueShape shape)
    {
        // An enum of consts with titles is text where it is merged from another file, which names no type for it here.
        EquatableArray<JsonText> values = layer.Schema.Const is { } constant ? [constant]
            : layer.Schema.Enum.Count > 0 ? layer.Schema.Enum
            : layer.Schema.OneOf.Select(static choice => choice.Const).OfType<JsonText>().ToEquatableArray();
        if (values.Count == 0)
        {
            return;
        }

        string keyword = layer.Schema.Const is null ? "enum" : "const";
        if (isOpen)
        {
            checks.Add(new(keyword == "const" ? "Const" : "OneOf", string.Join(", ", values.Select(static value => CSharpLiteral.Of(value.Text))), layer.Place.ToString()));
            return;
        }

        var literals = new List<string>();
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i].Kind == JsonKind.Null)
            {
                continue;
            }

            if (CSharpLiteral.Of(values[i], shape) is not { } literal)
            {
                string place = keyword == "const" ? "/const" : $"/enum/{i.ToString(CultureInfo.InvariantCulture)}";
                scope.Report(Rules.NoCSharpType, layer, shape == ValueShape.Any ? "/" + keyword : place, anchor, MistakeOf(values[i], keyword, shape));
                return;
            }

            literals.Add(literal);
        }

        checks.Add(new(keyword == "const" ? "Const" : "OneOf", string.Join(", ", literals), layer.Place.ToString()));
    }

    private static string MistakeOf(JsonText value, string keyword, ValueShape shape) => (shape, value.StringValue) switch
    {
        (ValueShape.Any, _) => $"the values of '{keyword}' have no one C# type; say which with 'type'",
        (ValueShape.Date, { } text) => $"'{ScalarReader.Shorten(text)}' is not a date; write year, month and day as in 2004-08-23",
        (ValueShape.ItemNumber, { } text) => $"'{ScalarReader.Shorten(text)}' is not an item number; write it in quotes, as in \"5.07\"",
        _ => $"a value of '{keyword}' is of another type than the one beside it",
    };

    /// <summary>Of a dictionary the size is checked; all else that is said of an object belongs beside properties.</summary>
    private void AddObject(Layer layer, ValueShape shape)
    {
        if (shape == ValueShape.Map)
        {
            checks.AddRange(ObjectSize(layer));
        }

        foreach (string keyword in AssertingKeywords.In(layer.Schema).Intersect(ObjectKeywords, StringComparer.Ordinal))
        {
            if (shape != ValueShape.Map || keyword is not ("minProperties" or "maxProperties" or "additionalProperties"))
            {
                scope.Report(Rules.NoCSharpType, layer, "/" + keyword, anchor, $"'{keyword}' needs type: object and properties beside it");
            }
        }

        if (layer.Schema.Items is not null and not { Always: true } && shape != ValueShape.List)
        {
            scope.Report(Rules.NoCSharpType, layer, "/items", anchor, "'items' needs type: array beside it");
        }
    }

    /// <summary><c>minProperties</c> and <c>maxProperties</c>.</summary>
    public static IEnumerable<CheckModel> ObjectSize(Layer layer)
    {
        if (layer.Schema.MinProperties is { } minimum)
        {
            yield return new("MinProperties", Invariant(minimum), layer.Place.ToString());
        }

        if (layer.Schema.MaxProperties is { } maximum)
        {
            yield return new("MaxProperties", Invariant(maximum), layer.Place.ToString());
        }
    }

    /// <summary>What a schema asserts of texts and of numbers, whatever their shape.</summary>
    public static IEnumerable<(string Keyword, string Method, string Arguments)> OfScalars(Schema schema) =>
        TextAssertions(schema).Concat(NumberAssertions(schema, ValueShape.Any));

    private static IEnumerable<(string Keyword, string Method, string Arguments)> TextAssertions(Schema schema)
    {
        if (schema.MinLength is { } minLength)
        {
            yield return ("minLength", "MinLength", Invariant(minLength));
        }

        if (schema.MaxLength is { } maxLength)
        {
            yield return ("maxLength", "MaxLength", Invariant(maxLength));
        }

        if (schema.Pattern is { } pattern)
        {
            yield return ("pattern", "Pattern", FlatPattern.Creation(pattern));
        }
    }

    private static IEnumerable<(string Keyword, string Method, string Arguments)> NumberAssertions(Schema schema, ValueShape shape)
    {
        if (schema.Minimum is { } minimum)
        {
            yield return ("minimum", "Minimum", Bound(minimum, shape));
        }

        if (schema.Maximum is { } maximum)
        {
            yield return ("maximum", "Maximum", Bound(maximum, shape));
        }

        if (schema.ExclusiveMinimum is { } exclusiveMinimum)
        {
            yield return ("exclusiveMinimum", "ExclusiveMinimum", Bound(exclusiveMinimum, shape));
        }

        if (schema.ExclusiveMaximum is { } exclusiveMaximum)
        {
            yield return ("exclusiveMaximum", "ExclusiveMaximum", Bound(exclusiveMaximum, shape));
        }

        if (schema.MultipleOf is { } multipleOf)
        {
            yield return ("multipleOf", "MultipleOf", Bound(multipleOf, shape));
        }
    }

    /// <summary>A whole bound of a whole number is compared as one; anything else as a decimal.</summary>
    private static string Bound(decimal bound, ValueShape shape) =>
        shape is ValueShape.Integer or ValueShape.Int32 && decimal.Truncate(bound) == bound && bound is >= long.MinValue and <= long.MaxValue
            ? decimal.ToInt64(bound).ToString(CultureInfo.InvariantCulture)
            : CSharpLiteral.Of(bound);

    /// <summary>What a schema asserts of the size of a list.</summary>
    public static IEnumerable<(string Keyword, string Method, string Arguments)> OfLists(Schema schema)
    {
        if (schema.MinItems is { } minItems)
        {
            yield return ("minItems", "MinItems", Invariant(minItems));
        }

        if (schema.MaxItems is { } maxItems)
        {
            yield return ("maxItems", "MaxItems", Invariant(maxItems));
        }

        if (schema.UniqueItems)
        {
            yield return ("uniqueItems", "UniqueItems", string.Empty);
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
