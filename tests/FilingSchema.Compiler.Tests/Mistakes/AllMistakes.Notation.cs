namespace FilingSchema.Mistakes;

/// <content>Texts that are no YAML, or YAML that a schema may not be written in.</content>
public static partial class AllMistakes
{
    private static Mistake[] Notation =>
    [
        new("a tab before a keyword", "item-7.01.yaml", "    format: item-number", "«\t»format: item-number", "FSC1002", "use spaces"),
        new("a tab among spaces", "item-7.01.yaml", "    format: item-number", "  «\t»format: item-number", "FSC1002", "use spaces"),
        new("an unclosed double quote", "item-7.01.yaml", "const: \"7.01\"", "const: «\"7.01»", "FSC1003", "no closing \""),
        new("a single quote that another one closes", "cover.yaml", "pattern: '\\d{10}', header: [DEPOSITOR-CIK] }", "pattern: «'\\d{10}, header: [DEPOSITOR-CIK] }»", "FSC1003", "no closing '"),
        new("an unclosed single quote", "common.yaml", "'An option on 100,000 shares that vests over four years.'] }", "«'An option on 100,000 shares that vests over four years.] }»", "FSC1003", "no closing '"),
        new("a line too far in", "item-7.01.yaml", "    format: item-number", "      «format: item-number»", "FSC1004", "indent what belongs together"),
        new("a line too far out", "item-7.01.yaml", "    format: item-number", "   «format: item-number»", "FSC1004", "indent what belongs together"),
        new("a key without a colon", "item-7.01.yaml", "    format: item-number", "    «format item-number»", "FSC1004", "write every entry as 'key: value'"),
        new("a colon in a text", "item-7.01.yaml", "description: The item's number.", "description: The item's number«:» as the form has it.", "FSC1001", "cannot contain ': '; put it in quotes"),
        new("an unclosed bracket", "item-7.01.yaml", "required: [item]", "required: «[»item", "FSC1001", "the bracket [ is not closed"),
        new("an unclosed brace", "item-7.01.yaml", "{ part: heading }", "«{» part: heading", "FSC1001", "the bracket { is not closed"),
        new("a closing bracket too many", "item-7.01.yaml", "required: [item]", "required: [item]«]»", "FSC1001", "closes nothing; remove it"),
        new("a comma forgotten", "common.yaml", "{ type: number, description: \"The sum", "{ type: number description«:» \"The sum", "FSC1001", "a comma or a closing bracket is missing before this"),
        new("a backslash in double quotes", "common.yaml", "'^[A-Z]{3}$'", "«\"^»\\d{3}$\"", "FSC1001", "write \\\\ for a backslash"),
        new("a text that begins with a percent sign", "item-7.01.yaml", "description: The item's number.", "description: «%» of the shares.", "FSC1001", "put it in quotes"),
        new("a text that begins with an at sign", "item-7.01.yaml", "description: The item's number.", "description: «@»Item.", "FSC1001", "put it in quotes"),
        new("text behind a quote", "item-7.01.yaml", "description: The item's number.", "description: 'The item'«s number.'»", "FSC1001", "double a quote within single quotes"),
        new("text behind a block's mark", "item-7.01.yaml", "description: The item's number.", "description: «> »The item's number.", "FSC1001", "begin the text on the next line"),
        new("a keyword twice", "item-7.01.yaml", "    format: item-number", "    format: item-number\n    «type»: string", "FSC1005", "'type' is here and on line 20; rename or remove one of them"),
        new("a property twice", "item-2.04.yaml", "  otherObligations:", "  «amount»:", "FSC1005", "'amount' is here and on line"),
        new("a key of x-filing twice", "item-7.01.yaml", "  status: furnished", "  status: furnished\n  «since»: 2004-08-23", "FSC1005", "'since' is here and on line"),
        new("an anchor", "item-7.01.yaml", "    format: item-number", "    format: «&number» item-number", "FSC1006", "move what is meant twice to $defs"),
        new("an alias", "item-2.04.yaml", "    format: date", "    format: «*number»", "FSC1006", "refer to it by $ref"),
        new("a tag", "item-7.01.yaml", "const: \"7.01\"", "const: «!!str» 7.01", "FSC1007", "remove it"),
        new("a merge key", "item-2.04.yaml", "    format: date", "    «<<»: { format: date }", "FSC1008", "use allOf with a $ref"),
        new("two documents", "item-7.01.yaml", "x-csharp:", "«---»\nx-csharp:", "FSC1009", "move it to a file of its own") { Follows = ["form.yaml FSC2006"] },
        new("a key that is a list", "item-2.04.yaml", "    format: date", "    «[format]»: date", "FSC1010", "put it in quotes"),
        new("a key of 1,025 characters", "item-7.01.yaml", "    format: item-number", $"    «{new string('k', 1025)}»: item-number", "FSC1013", "1,024 are allowed; shorten it"),
        new("deep nesting", "item-7.01.yaml", "format: item-number", $"default: {new string('[', 61)}«[»1{new string(']', 62)}", "FSC1012", "move inner schemas to $defs"),
        new("a NUL", "item-7.01.yaml", "title: Regulation", "title: «\0»Regulation", "FSC1014", "save the file as UTF-8 text"),
        new("an undecodable byte", "item-7.01.yaml", "title: Regulation", "title: Regulation«\uFFFD»", "FSC1014", "save the file as UTF-8 text"),
    ];
}
