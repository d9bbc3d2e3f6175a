namespace FilingSchema.Mistakes;

/// <content>Values that are of the right kind and wrong all the same.</content>
public static partial class AllMistakes
{
    private static Mistake[] Values =>
    [
        new("a pattern with an open bracket", "common.yaml", "'^[A-Z]{3}$'", "«'^[A-Z{3}$'»", "FSC1106", "Unterminated [] set"),
        new("a pattern that only .NET knows", "common.yaml", "'^[A-Z]{3}$'", "«'\\A[A-Z]{3}\\z'»", "FSC1106", "use ^ or $"),
        new("a pattern with an open group", "common.yaml", "'^[A-Z]{3}$'", "«'^([A-Z]{3}$'»", "FSC1106", "Not enough )'s"),
        new("a pattern of x-read with an open group", "form.yaml", "'(?i)\\b(?:form|from)\\s+(8-?K(?:12B|12G3|15D5)?(?:/A)?)'", "«'(?i)\\b(?:form|from)\\s+(8-?K'»", "FSC1106", "Not enough )'s"),
        new("the second sentence of two", "item-7.01.yaml", "x-read: { part: heading }", "x-read: { sentence: ['{date}', 'on «{»date'] }", "FSC1114", "'{' is not closed; write '}'"),
        new("a phrase that is not there", "item-4.01.yaml", "[the [accounting] firm [of] |", "[the «<accounting>» firm [of] |", "FSC1114", "nor a phrase of x-phrases"),
        new("a group of no kind", "item-4.01.yaml", "{manner: resignation} of {party: <firm>}", "{manner: resignation} of {party: <firm>} on {«day»}", "FSC1114", "'day' is no kind of text"),
        new("a gap without a number", "item-4.01.yaml", "<up to 10 words> (was | has been)", "«<up to many words>» (was | has been)", "FSC1114", "this is no gap"),
        new("a phrase with a mistake", "item-4.01.yaml", "(<company> | KPMG", "«(»(<company> | KPMG", "FSC1114", "'(' is not closed"),
        new("a name pattern with an open bracket", "item-7.01.yaml", "type: object\n", "type: object\npatternProperties: { «'^x-['»: { type: string } }\n", "FSC1106", "Unterminated [] set"),
        new("lengths in the wrong order", "common.yaml", "minLength: 1", "minLength: 9\n        maxLength: «3»", "FSC1113", "'maxLength: 3' leaves nothing beside 'minLength: 9'"),
        new("bounds in the wrong order", "common.yaml", "minimum: 0\n        maximum: 150", "minimum: 150\n        maximum: «0»", "FSC1113", "'maximum: 0' leaves nothing beside 'minimum: 150'"),
        new("bounds that leave nothing between", "common.yaml", "minimum: 0\n        maximum: 150", "exclusiveMinimum: 150\n        maximum: «150»", "FSC1113", "correct one of them"),
        new("sizes of a list in the wrong order", "item-3.02.yaml", "    type: array\n", "    type: array\n    minItems: 3\n    maxItems: «2»\n", "FSC1113", "'maxItems: 2' leaves nothing beside 'minItems: 3'"),
        new("numbers of members in the wrong order", "item-3.02.yaml", "type: object\n", "type: object\nmaxProperties: «1»\nminProperties: 2\n", "FSC1113", "'maxProperties: 1' leaves nothing beside 'minProperties: 2'"),
        new("an empty enum", "item-2.05.yaml", "[one-time termination benefits, contract termination costs, other associated costs]", "[]", "FSC1109", "give it a value, or remove it") { Find = "enum: [one-time termination benefits, contract termination costs, other associated costs]", Put = "«enum»: []" },
        new("an empty anyOf", "item-2.05.yaml", "anyOf: [{ const: undetermined }, { $ref: common.yaml#/$defs/MoneyRange }]", "«anyOf»: []", "FSC1109", "give it a value, or remove it"),
        new("an empty $ref", "item-2.02.yaml", "$ref: common.yaml#/$defs/Exhibit", "$ref: «\"\"»", "FSC1109", "give it a value, or remove it"),
        new("empty headings", "item-7.01.yaml", "headings: [Regulation FD Disclosure, Regulation FD]", "«headings»: []", "FSC1109", "give it a value, or remove it"),
        new("a heading of blanks", "item-7.01.yaml", "headings: [Regulation FD Disclosure, Regulation FD]", "headings: [Regulation FD Disclosure, «\" \"»]", "FSC1109", "give it a value, or remove it"),
        new("an empty x-read", "item-7.01.yaml", "x-read: { part: heading }", "«x-read»: {}", "FSC1109", "give it a value, or remove it"),
        new("an enum value twice", "item-2.05.yaml", "other associated costs]", "other associated costs, «contract termination costs»]", "FSC1108", "contract termination costs is already in 'enum'; remove it"),
        new("a required name twice", "common.yaml", "[low, high, currency]", "[low, high, «low»]", "FSC1108", "'low' is already in 'required'; remove it"),
        new("a type twice", "item-2.05.yaml", "        type: string\n        enum", "        type: [string, «string»]\n        enum", "FSC1108", "'string' is already in 'type'; remove it"),
        new("a const of another type", "form.yaml", "      sequence:\n        type: integer\n", "      sequence:\n        type: integer\n        const: «first»\n", "FSC1111", "'const' says first, but the type beside it is integer"),
        new("an enum value of another type", "form.yaml", "      sequence:\n        type: integer\n", "      sequence:\n        type: integer\n        enum: [1, «two»]\n", "FSC1111", "'enum' says two, but the type beside it is integer"),
        new("a default of another type", "common.yaml", "maximum: 150", "maximum: 150\n        default: «unknown»", "FSC1111", "'default' says unknown, but the type beside it is integer"),
        new("a default that is a list", "common.yaml", "maximum: 150", "maximum: 150\n        «default»: [1]", "FSC1111", "'default' says a list, but the type beside it is integer"),
        new("an example of another type", "common.yaml", "examples: [52]", "examples: [52, «forty»]", "FSC1111", "'examples' says forty, but the type beside it is integer"),
        new("a truth in words", "item-4.02.yaml", "    type: boolean\n", "    type: boolean\n    const: «yes»\n", "FSC1111", "'const' says yes, but the type beside it is boolean"),
        new("a const that is no item number", "item-2.02.yaml", "const: \"2.02\"", "const: «\"2.2\"»", "FSC2008", "'2.2' is not an item number; write it in quotes") { Follows = ["form.yaml FSC2008"] },
        new("a const that is no date", "item-2.04.yaml", "format: date\n", "format: date\n    const: «2024-02-30»\n", "FSC2008", "'2024-02-30' is not a date"),
    ];
}
