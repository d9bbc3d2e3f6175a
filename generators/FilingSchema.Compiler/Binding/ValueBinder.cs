using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Decides the C# type of a value and what is asserted of it.</summary>
internal sealed class ValueBinder(Scope scope)
{
    /// <summary>Anything: what is left of a value whose schema is open, or wrong.</summary>
    private static readonly ValueModel Any = new() { Shape = ValueShape.Any, Type = "global::System.Text.Json.JsonElement", AllowsNull = true };

    private readonly HashSet<Reference> containers = [];

    /// <summary>Binds the value that all of some schemas describe.</summary>
    /// <param name="sources">The schemas.</param>
    /// <param name="anchor">Where this file refers to them, for problems of schemas in other files.</param>
    public ValueModel Bind(IReadOnlyList<Layer> sources, string anchor)
    {
        LayerStack stack = LayerStack.Of(scope, sources, anchor);
        ValueModel value = stack switch
        {
            { IsBroken: true } => Any,
            { IsOpen: true } => Open(sources),
            { Symbol: { } symbol } => Named(symbol, stack, anchor),
            { Determined: { } determined } => Determinable(determined, stack, sources, anchor),
            _ => Plain(stack.Layers, sources, anchor),
        };
        return stack.HasNullAlternative ? value with { AllowsNull = true } : value;
    }

    /// <summary>JSON as it is, and an evaluator of each schema.</summary>
    private ValueModel Open(IReadOnlyList<Layer> sources) =>
        Any with { Checks = sources.Select(source => new CheckModel("Open", scope.Open.Bind(source), source.Place.ToString())).ToEquatableArray() };

    private ValueModel Named(TypeSymbol symbol, LayerStack stack, string anchor)
    {
        ReportBeside(stack, anchor, $"a reference to the type {symbol.Name}, which is what it is");
        ValueShape shape = symbol.Kind switch
        {
            TypeKind.Enum => ValueShape.Choice,
            TypeKind.Union => ValueShape.Union,
            _ => ValueShape.Record,
        };
        string place = new Reference(symbol.Path, symbol.Pointer).ToString();
        return new() { Shape = shape, Type = symbol.NameIn(scope.Namespace), Symbol = symbol, Keywords = shape == ValueShape.Choice ? [("enum", "enum", place), ("oneOf", "oneOf", place)] : [] };
    }

    private void ReportBeside(LayerStack stack, string anchor, string what)
    {
        foreach (Layer layer in stack.Layers)
        {
            if (AssertingKeywords.BesideType(layer.Schema) is { } keyword)
            {
                scope.Report(Rules.NoCSharpType, layer, "/" + keyword, anchor, $"'{keyword}' stands beside {what}");
            }
        }
    }

    private ValueModel Determinable(Layer determined, LayerStack stack, IReadOnlyList<Layer> sources, string anchor)
    {
        ReportBeside(stack, anchor, "an anyOf with 'undetermined'; move it into the other alternative");
        ValueModel value = Contained([determined], anchor);
        if (value.Shape == ValueShape.Any)
        {
            // What may be anything may be 'undetermined' as well; so may what was given up, of which nothing is checked.
            return value.Checks.Count == 0 ? value : Open(sources);
        }

        // A value that may be null is so outside: it is neither undetermined nor determined then.
        return new()
        {
            Shape = ValueShape.Determinable,
            Type = $"Fs::Determinable<{value.Type}>",
            Element = value with { AllowsNull = false },
            AllowsNull = value.AllowsNull,
        };
    }

    private ValueModel Plain(List<Layer> layers, IReadOnlyList<Layer> sources, string anchor)
    {
        foreach (Layer layer in layers.Where(static layer => layer.Schema.Always == false))
        {
            scope.Report(Rules.NoCSharpType, layer, string.Empty, anchor, "false allows no value at all");
        }

        (List<string> types, bool allowsNull) = TypesOf(layers);
        var assertions = new AssertionBinder(scope, layers, anchor);
        ValueModel? value = (types.Count == 1 ? types[0] : null) switch
        {
            "string" => Text(layers, anchor),
            "integer" => IsInt32(layers) ? Simple(ValueShape.Int32, "int") : Simple(ValueShape.Integer, "long"),
            "number" => Simple(ValueShape.Number, "decimal"),
            "boolean" => Simple(ValueShape.Boolean, "bool"),
            "array" => List(layers, anchor),
            "object" => Map(layers, anchor),
            _ => null,
        };
        if (value is not null)
        {
            return value with { AllowsNull = allowsNull, Checks = assertions.Bind(value), Keywords = KeywordsOf(layers) };
        }

        // Several types, or none: the JSON is kept as it is, and asserted to be what the schema does say.
        return layers.Any(static layer => AssertingKeywords.In(layer.Schema).Any()) ? Open(sources) : Any;
    }

    /// <summary>The keywords by which a value is read, and the nearest schemas that have them.</summary>
    private static EquatableArray<(string Told, string Keyword, string Place)> KeywordsOf(List<Layer> layers)
    {
        var keywords = new List<(string Told, string Keyword, string Place)>();
        Add("type", static schema => schema.Types.Count > 0);
        Add("format", static schema => schema.Format is not null);
        Add("const", static schema => schema.Const is not null);
        Add("enum", static schema => schema.Enum.Count > 0);
        Add("oneOf", static schema => schema.OneOf.Count > 0, "enum");
        if (keywords.Count > 0 && keywords[0].Told != "type")
        {
            // That it is a text, say, only its constant says.
            keywords.Add(keywords[0] with { Told = "type" });
        }

        return keywords.ToEquatableArray();

        void Add(string keyword, Func<Schema, bool> isIn, string? told = null)
        {
            if (layers.FindIndex(layer => isIn(layer.Schema)) is >= 0 and var found)
            {
                keywords.Add((told ?? keyword, keyword, layers[found].Place.ToString()));
            }
        }
    }

    /// <summary>The types that all layers allow; where none says any, the type that the other keywords speak of.</summary>
    private static (List<string> Types, bool AllowsNull) TypesOf(List<Layer> layers)
    {
        List<string>? types = null;
        foreach (Layer layer in layers.Where(static layer => layer.Schema.Types.Count > 0))
        {
            types = types is null ? [.. layer.Schema.Types] : [.. types.Select(type => Common(type, layer.Schema.Types)).OfType<string>().Distinct(StringComparer.Ordinal)];
        }

        if (types is null)
        {
            return (Implied(layers) is { } implied ? [implied] : [], false);
        }

        bool allowsNull = types.Remove("null") && types.Count > 0;
        return (types, allowsNull);
    }

    /// <summary>What a list of types leaves of a type: every integer is a number.</summary>
    private static string? Common(string type, EquatableArray<string> others) =>
        others.Contains(type) ? type
        : type is "number" or "integer" && others.Any(static other => other is "number" or "integer") ? "integer"
        : null;

    private static string? Implied(List<Layer> layers)
    {
        foreach (Schema schema in layers.Select(static layer => layer.Schema))
        {
            if (schema.Format is not null)
            {
                return "string";
            }

            if (schema.Items is not null)
            {
                return "array";
            }

            switch (schema.Const?.Kind)
            {
                case JsonKind.String: return "string";
                case JsonKind.Boolean: return "boolean";
                case JsonKind.Number: return schema.Const.Text.Contains('.') ? "number" : "integer";
                default: break;
            }
        }

        return null;
    }

    private ValueModel Text(List<Layer> layers, string anchor)
    {
        var formats = layers.Select(static layer => layer.Schema.Format).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (formats.Count > 1)
        {
            scope.Problems.Add(Rules.NoCSharpType, anchor, $"its formats are {string.Join(" and ", formats)}");
        }

        return OfFormat(formats.FirstOrDefault());
    }

    /// <summary>The type of a string of this format.</summary>
    public static ValueModel OfFormat(string? format) => format switch
    {
        "date" => Simple(ValueShape.Date, "global::System.DateOnly"),
        "date-time" => Simple(ValueShape.DateTime, "global::System.DateTimeOffset"),
        "uuid" => Simple(ValueShape.Uuid, "global::System.Guid"),
        "uri" => Simple(ValueShape.Uri, "global::System.Uri"),
        "cik" => Simple(ValueShape.Cik, "Fs::Cik"),
        "accession-number" => Simple(ValueShape.AccessionNumber, "Fs::AccessionNumber"),
        "commission-file-number" => Simple(ValueShape.CommissionFileNumber, "Fs::CommissionFileNumber"),
        "employer-identification-number" => Simple(ValueShape.EmployerIdentificationNumber, "Fs::EmployerIdentificationNumber"),
        "item-number" => Simple(ValueShape.ItemNumber, "Fs::ItemNumber"),
        _ => Simple(ValueShape.String, "string"),
    };

    private ValueModel List(List<Layer> layers, string anchor)
    {
        Layer[] lists = [.. layers.Where(static layer => layer.Schema.Items is not null)];
        ValueModel element = lists.Length == 0 ? Any : Contained([.. lists.Select(static layer => layer.Part(layer.Schema.Items!))], anchor);
        return Container(ValueShape.List, "ValueList", element, lists);
    }

    private ValueModel Map(List<Layer> layers, string anchor)
    {
        Layer[] maps = [.. layers.Where(static layer => layer.Schema.AdditionalProperties is not null)];
        ValueModel element = maps.Length == 0 ? Any : Contained([.. maps.Select(static layer => layer.Part(layer.Schema.AdditionalProperties!))], anchor);
        return Container(ValueShape.Map, "ValueMap", element, maps);
    }

    /// <summary>Binds what a list, a map or an undetermined value holds, unless that holds itself without end.</summary>
    private ValueModel Contained(Layer[] sources, string anchor)
    {
        Layer outermost = sources[0];
        if (!scope.CanEnter(outermost, containers, anchor))
        {
            return Any;
        }

        containers.Add(outermost.Place);
        ValueModel value = Bind(sources, anchor);
        containers.Remove(outermost.Place);
        return value;
    }

    private static ValueModel Container(ValueShape shape, string type, ValueModel element, Layer[] containers)
    {
        string elementType = element.AllowsNull && element.Shape != ValueShape.Any ? element.Type + "?" : element.Type;
        return new() { Shape = shape, Type = $"Fs::{type}<{elementType}>", Element = element, ElementsIn = containers.Length == 0 ? null : containers[0].Place.ToString() };
    }

    private static ValueModel Simple(ValueShape shape, string type) => new() { Shape = shape, Type = type };

    private static bool IsInt32(List<Layer> layers)
    {
        decimal? minimum = layers.Max(static layer => Higher(layer.Schema.Minimum, layer.Schema.ExclusiveMinimum));
        decimal? maximum = layers.Min(static layer => Lower(layer.Schema.Maximum, layer.Schema.ExclusiveMaximum));
        return minimum >= int.MinValue && maximum <= int.MaxValue;
    }

    private static decimal? Higher(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);

    private static decimal? Lower(decimal? a, decimal? b) => a is null ? b : b is null ? a : Math.Min(a.Value, b.Value);
}
