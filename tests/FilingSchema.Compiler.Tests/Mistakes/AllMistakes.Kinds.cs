namespace FilingSchema.Mistakes;

/// <content>Keywords with a value of the wrong kind.</content>
public static partial class AllMistakes
{
    private static Mistake[] Kinds =>
    [
        new("required is true", "common.yaml", "required: [name]", "required: «true»", "FSC1103", "'required' takes a list of names"),
        new("required is a text", "common.yaml", "required: [text]", "required: «text»", "FSC1103", "'required' takes a list of names, but here is text"),
        new("required has a list in it", "common.yaml", "required: [text]", "«required»: [[text]]", "FSC1103", "'required' takes a list of names, but here is a list"),
        new("properties is a list", "common.yaml", "    properties:\n      text:\n        type: string\n        minLength: 1\n", "    «properties»: [text]\n    $defs:\n      text:\n        type: string\n        minLength: 1\n", "FSC1103", "'properties' takes a mapping from names to schemas") { Follows = ["common.yaml FSC2012"] },
        new("a property is a text", "common.yaml", "title: { type: string, description: \"The office or occupation, in the filer's words.\", x-read: { group: title },\n               examples: [Chief Financial Officer] }", "title: «string»", "FSC1103", "'title' takes a schema, but here is string"),
        new("a property is nothing", "common.yaml", "      title: { type: string, description: \"The office or occupation, in the filer's words.\", x-read: { group: title },\n               examples: [Chief Financial Officer] }", "      «title»:", "FSC1103", "'title' takes a schema, but here is nothing"),
        new("description is nothing", "item-2.04.yaml", "description: What happened (Item 2.04(a)(2) and (b)(2)).", "«description»:", "FSC1103", "'description' takes a text, but here is nothing"),
        new("description is a list", "item-2.04.yaml", "description: What happened", "«description»: [What happened]\n    $comment: What happened", "FSC1103", "'description' takes a text, but here is a list"),
        new("minLength is a word", "common.yaml", "minLength: 1", "minLength: «one»", "FSC1103", "'minLength' takes a whole number, but here is one"),
        new("minLength is below zero", "common.yaml", "minLength: 1", "minLength: «-1»", "FSC1110", "write a whole number from 0"),
        new("minLength is a fraction", "common.yaml", "minLength: 1", "minLength: «1.5»", "FSC1110", "write a whole number from 0"),
        new("minimum is in quotes", "common.yaml", "minimum: 0", "minimum: «\"0\"»", "FSC1103", "'minimum' takes a number, but here is the text \"0\""),
        new("maximum has forty digits", "common.yaml", "maximum: 150", "maximum: «1234567890123456789012345678901234567890»", "FSC1110", "write a number of up to 28 digits"),
        new("multipleOf is zero", "common.yaml", "maximum: 150", "multipleOf: «0»", "FSC1110", "a number greater than 0"),
        new("uniqueItems is yes", "item-3.02.yaml", "    type: array\n", "    type: array\n    uniqueItems: «yes»\n", "FSC1103", "'uniqueItems' takes true or false, but here is yes"),
        new("deprecated in capitals", "item-3.02.yaml", "    type: array\n", "    type: array\n    deprecated: «True»\n", "FSC1103", "'deprecated' takes true or false, but here is True"),
        new("enum is a text", "item-2.05.yaml", "enum: [one-time termination benefits, contract termination costs, other associated costs]", "enum: «other»", "FSC1103", "'enum' takes a list of values"),
        new("anyOf is a mapping", "item-2.05.yaml", "anyOf: [{ const: undetermined }, { $ref: common.yaml#/$defs/MoneyRange }]", "«anyOf»: { const: undetermined }", "FSC1103", "'anyOf' takes a list of schemas, but here is a mapping"),
        new("items is a list", "item-3.02.yaml", "items: { $ref: \"#/$defs/EquitySale\" }", "items: «[{ $ref: \"#/$defs/EquitySale\" }]»", "FSC1103", "'items' takes a schema, but here is a list"),
        new("format is a list", "item-2.04.yaml", "format: date\n", "«format»: [date]\n", "FSC1103", "'format' takes a text, but here is a list"),
        new("$ref is a mapping", "item-2.02.yaml", "$ref: common.yaml#/$defs/Exhibit", "«$ref»: { file: common.yaml }", "FSC1103", "'$ref' takes a text, but here is a mapping"),
        new("$ref begins a comment", "item-3.02.yaml", "$ref: common.yaml#/$defs/Money\n", "«$ref»: #/$defs/Money\n", "FSC1103", "'$ref' takes a text, but here is nothing"),
        new("x-csharp is a list", "item-7.01.yaml", "x-csharp:", "«x-csharp»: [RegulationFDDisclosure]\n$comment: A name #", "FSC1103", "'x-csharp' takes a mapping, but here is a list"),
        new("due is a number", "item-2.04.yaml", "due: { businessDays: 4 }", "due: «4»", "FSC1103", "'due' takes a mapping such as { businessDays: 4 }"),
        new("business days in words", "item-2.04.yaml", "{ businessDays: 4 }", "{ businessDays: «four» }", "FSC1103", "'businessDays' takes a whole number, but here is four"),
        new("headings has a mapping in it", "item-7.01.yaml", "headings: [", "«headings»: [{ text: Regulation FD }, ", "FSC1103", "'headings' takes a text, or a list of texts"),
        new("part is a list", "item-2.02.yaml", "{ part: heading }", "{ «part»: [heading] }", "FSC1103", "'part' takes a text, but here is a list"),
        new("a case without its $ref", "form.yaml", "- $ref: item-2.02.yaml", "- «item-2.02.yaml»", "FSC1103", "'oneOf' takes a schema, but here is item-2.02.yaml"),
    ];
}
