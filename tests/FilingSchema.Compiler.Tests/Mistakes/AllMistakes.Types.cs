namespace FilingSchema.Mistakes;

/// <content>Names, references, and schemas that make no C# type.</content>
public static partial class AllMistakes
{
    private static Mistake[] Types =>
    [
        new("a reference to a name that is not there", "item-2.02.yaml", "$ref: common.yaml#/$defs/Exhibit", "$ref: «common.yaml#/$defs/Exhibits»", "FSC2001", "There is no schema at '/$defs/Exhibits' in common.yaml; did you mean '/$defs/Exhibit'?"),
        new("a reference within the file that leads nowhere", "item-3.02.yaml", "\"#/$defs/EquitySale\"", "«\"#/$defs/EquitySales\"»", "FSC2001", "did you mean '/$defs/EquitySale'?"),
        new("a reference to definitions", "item-3.02.yaml", "\"#/$defs/EquitySale\"", "«\"#/definitions/EquitySale\"»", "FSC2001", "There is no schema at '/definitions/EquitySale'"),
        new("a file that is not there", "item-2.02.yaml", "$ref: common.yaml#/$defs/Exhibit", "$ref: «comon.yaml#/$defs/Exhibit»", "FSC2010", "comon.yaml is not among the schema files of the project; did you mean 'common.yaml'?"),
        new("a file of the folder above", "before-2004/item-01.yaml", "$ref: ../common.yaml#/$defs/Narrative", "$ref: «common.yaml#/$defs/Narrative»", "FSC2010", "before-2004/common.yaml is not among the schema files of the project; did you mean 'common.yaml'?") { Follows = ["form.yaml FSC2007"] },
        new("a file with another ending", "form.yaml", "$ref: cover.yaml", "$ref: «cover.yml»", "FSC2010", "cover.yml is not among the schema files of the project; did you mean 'cover.yaml'?"),
        new("a reference to itself", "common.yaml", "  Currency:\n    type: string\n    pattern: '^[A-Z]{3}$'", "  Currency:\n    $ref: «\"#/$defs/Currency\"»", "FSC2002", "let one of the schemas on the way say what it is"),
        new("an unknown name in required", "common.yaml", "required: [amount, currency]", "required: [amount, «curency»]", "FSC2012", "did you mean 'currency'?"),
        new("an unknown name in required of a file", "item-2.04.yaml", "required: [item]", "required: [item, «trigger»]", "FSC2012", "'trigger' is required but not among the properties; correct the name, or add the property"),
        new("a type name of another file", "item-7.01.yaml", "x-csharp: { name: RegulationFDDisclosure }", "x-csharp: { name: «ResultsOfOperations» }", "FSC2003", "give one of them another name with x-csharp") { Follows = ["item-2.02.yaml FSC2003"] },
        new("a name of $defs that another file has", "item-3.02.yaml", "  EquitySale:\n", "  «Person»: { type: object }\n  EquitySale:\n", "FSC2003", "give one of them another name with x-csharp") { Follows = ["common.yaml FSC2003"] },
        new("two members with one C# name", "item-3.02.yaml", "      commissions:\n", "      «Price»: { type: string }\n      commissions:\n", "FSC2004", "'Price' and 'price' both become Price in C#") { Follows = ["item-3.02.yaml FSC2004"] },
        new("two enum values with one C# name", "item-2.05.yaml", "other associated costs]", "other associated costs, «Other-associated costs»]", "FSC2004", "both become OtherAssociatedCosts in C#"),
        new("a C# name with a hyphen", "item-7.01.yaml", "name: RegulationFDDisclosure", "name: «Regulation-FD»", "FSC2009", "use letters, digits and underscores"),
        new("a C# name that begins with a digit", "item-7.01.yaml", "name: RegulationFDDisclosure", "name: «8KDisclosure»", "FSC2009", "begin with a letter"),
        new("a C# name that C# reserves", "item-7.01.yaml", "name: RegulationFDDisclosure", "name: «class»", "FSC2009", "avoid the words that C# reserves"),
        new("a namespace with an empty part", "item-7.01.yaml", "x-csharp: { name:", "x-csharp: { namespace: «Acme..Forms», name:", "FSC2009", "is not a C# namespace"),
        new("minLength of a number", "common.yaml", "amount: { type: number,", "amount: { type: number, minLength: «1»,", "FSC2008", "'minLength' needs type: string"),
        new("maximum of a text", "item-2.04.yaml", "  obligation:\n    type: string\n", "  obligation:\n    type: string\n    maximum: «5»\n", "FSC2008", "'maximum' needs type: number or type: integer beside it"),
        new("items of a text", "item-2.04.yaml", "  obligation:\n    type: string\n", "  obligation:\n    type: string\n    «items»: { type: string }\n", "FSC2008", "'items' needs type: array beside it"),
        new("required of a text", "item-2.04.yaml", "  obligation:\n    type: string\n", "  obligation:\n    type: string\n    «required»: [amount]\n", "FSC2008", "'required' needs type: object and properties beside it"),
        new("a format of a number", "common.yaml", "amount: { type: number,", "amount: { type: number, format: «date»,", "FSC2008", "'format: date' needs type: string beside it"),
        new("minContains of a text", "item-2.04.yaml", "  obligation:\n    type: string\n", "  obligation:\n    type: string\n    minContains: «1»\n", "FSC2008", "'minContains' needs type: array beside it"),
        new("a dependency on an unknown name", "item-3.02.yaml", "type: object\n", "type: object\n«dependentRequired»: { sales: [prices] }\n", "FSC2008", "'dependentRequired' names 'prices', which is not among the properties"),
        new("a case that does not require its number", "form.yaml", "- $ref: item-2.02.yaml", "- «$ref: item-2.02.yaml»", "FSC2006", "does not require a property 'item' with a constant") { With = ("item-2.02.yaml", "required: [item]\n", "") },
        new("two cases with one number", "form.yaml", "- $ref: item-2.03.yaml", "- «$ref: item-2.03.yaml»", "FSC2006", "both have 'item: 2.02'") { With = ("item-2.03.yaml", "const: \"2.03\"", "const: \"2.02\"") },
        new("a case that is no object", "form.yaml", "- $ref: item-2.02.yaml", "- $ref: «common.yaml#/$defs/Currency»", "FSC2006", "'common.yaml#/$defs/Currency' is no object"),
        new("a case without the shared heading", "form.yaml", "- $ref: item-7.01.yaml", "- «$ref: item-7.01.yaml»", "FSC2007", "must declare 'heading' as EightKItem does") { With = ("item-7.01.yaml", "  heading:\n", "  caption:\n") },
        new("a case of two oneOfs", "item-7.01.yaml", "title: Regulation FD Disclosure", "«title: Regulation FD Disclosure\n»", "FSC2005", "give each of them a type of its own") { With = ("form.yaml", "  Signature:\n", "  OtherItem: { type: object, required: [item], properties: { item: { type: string, format: item-number } }, oneOf: [{ $ref: item-7.01.yaml }] }\n\n  Signature:\n") },
    ];
}
