namespace FilingSchema.Mistakes;

/// <content>What x-filing and x-read say of the form.</content>
public static partial class AllMistakes
{
    private static Mistake[] Forms =>
    [
        new("a date that is not in the calendar", "item-7.01.yaml", "since: 2004-08-23", "since: «2004-02-30»", "FSC1107", "write year, month and day as in 2004-08-23"),
        new("a date as Americans write it", "item-7.01.yaml", "since: 2004-08-23", "since: «08/23/2004»", "FSC1107", "write year, month and day"),
        new("a date in words", "item-7.01.yaml", "since: 2004-08-23", "since: «August 23, 2004»", "FSC1107", "write year, month and day"),
        new("until before since", "item-7.01.yaml", "since: 2004-08-23", "since: 2004-08-23\n  until: «2003-01-01»", "FSC3002", "correct one of the dates"),
        new("an item number of three parts", "item-7.01.yaml", "item: \"7.01\"", "item: «\"7.01.1\"»", "FSC3003", "write the number as the form prints it, in quotes, such as \"5.07\""),
        new("an item number that lost its zero", "item-5.07.yaml", "item: \"5.07\"", "item: «5.7»", "FSC3003", "in quotes, such as \"5.07\""),
        new("an item number with its word", "item-7.01.yaml", "item: \"7.01\"", "item: «Item 7.01»", "FSC3003", "'Item 7.01' is not the number of a section"),
        new("a section without a number", "item-7.01.yaml", "x-filing:\n  form: 8-K\n  item: \"7.01\"", "«x-filing»:\n  form: 8-K", "FSC3003", "there is no 'item' beside it"),
        new("a successor that is no item number", "before-2004/item-01.yaml", "successor: \"5.01\"", "successor: «5.1»", "FSC3003", "'5.1' is not the number of a section"),
        new("a section without a form", "item-7.01.yaml", "x-filing:\n  form: 8-K", "«x-filing»:", "FSC3005", "'form: 8-K'"),
        new("a number that another item has", "item-7.01.yaml", "item: \"7.01\"", "item: «\"8.01\"»", "FSC3001", "is also described by item-8.01.yaml; correct one of the numbers") { Follows = ["item-8.01.yaml FSC3001"] },
        new("wordings where no const is", "item-7.01.yaml", "{ part: heading }", "{ «text»: Heading }", "FSC3004", "wordings belong beside a const"),
        new("a question where no box is", "item-7.01.yaml", "{ part: heading }", "{ «asked»: Heading }", "FSC3004", "it belongs beside 'box'"),
        new("captions where no sections are", "item-7.01.yaml", "{ part: heading }", "{ part: heading, «captions»: [Section] }", "FSC3004", "it belongs beside 'part: sections'"),
    ];
}
