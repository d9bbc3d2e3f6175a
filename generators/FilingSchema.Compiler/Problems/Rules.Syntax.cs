namespace FilingSchema.Compiler.Problems;

/// <content>FSC1101 to FSC1199: the document is no schema of the dialect.</content>
public static partial class Rules
{
    /// <summary>FSC1101.</summary>
    public static readonly Rule UnknownKeyword = new(
        "FSC1101",
        "A keyword is unknown",
        "'{0}' is not a keyword here; {1}",
        "A misspelled keyword would assert nothing, and nobody would notice. So each key of a schema must be one that the compiler knows.");

    /// <summary>FSC1103.</summary>
    public static readonly Rule WrongKind = new(
        "FSC1103",
        "A keyword has a value of the wrong kind",
        "{0} takes {1}, but here is {2}",
        "Each keyword says what it takes: a text, a number, true or false, a list, a schema.");

    /// <summary>FSC1104.</summary>
    public static readonly Rule UnknownWord = new(
        "FSC1104",
        "A value is not among those that a keyword takes",
        "'{0}' is not a value of '{1}'; {2}",
        "Some keywords take one of a few words.");

    /// <summary>FSC1105.</summary>
    public static readonly Rule UnknownFormat = new(
        "FSC1105",
        "A format is unknown",
        "'{0}' is not a format; {1}",
        "An unknown format would be checked by nobody. A pattern can say what a text looks like.");

    /// <summary>FSC1106.</summary>
    public static readonly Rule InvalidPattern = new(
        "FSC1106",
        "A pattern is not a regular expression",
        "This is not a regular expression: {0}",
        "Patterns are regular expressions that both ECMAScript and .NET accept.");

    /// <summary>FSC1107.</summary>
    public static readonly Rule InvalidDate = new(
        "FSC1107",
        "A date is not a date",
        "'{0}' is not a date; write year, month and day as in 2004-08-23",
        "Dates are written as ISO 8601 has them, and must be in the calendar.");

    /// <summary>FSC1108.</summary>
    public static readonly Rule RepeatedValue = new(
        "FSC1108",
        "A list has a value twice",
        "{0} is already in '{1}'; remove it",
        "The values of this list are a set, so one that is repeated is most often a slip for another.");

    /// <summary>FSC1109.</summary>
    public static readonly Rule EmptyValue = new(
        "FSC1109",
        "A keyword has an empty value",
        "'{0}' must not be empty; give it a value, or remove it",
        "An empty list or text at this place allows nothing or says nothing.");

    /// <summary>FSC1110.</summary>
    public static readonly Rule NumberOutOfRange = new(
        "FSC1110",
        "A number is outside of what a keyword takes",
        "{0} is outside of what '{1}' takes; write {2}",
        "Numbers are compared exactly, as decimals of 28 digits; lengths and counts are whole numbers from zero.");

    /// <summary>FSC1111.</summary>
    public static readonly Rule ValueOfOtherType = new(
        "FSC1111",
        "A value is not of the type beside it",
        "'{0}' says {1}, but the type beside it is {2}",
        "The members of enum, const, default and examples follow the type beside them. A value of another type could never occur.");

    /// <summary>FSC1112.</summary>
    public static readonly Rule UnsupportedDialect = new(
        "FSC1112",
        "The schema is written in another version of JSON Schema",
        "'{0}' is not supported; remove $schema, or write https://json-schema.org/draft/2020-12/schema and adapt the schema to that version",
        "Keywords mean different things in different versions of JSON Schema. The compiler reads version 2020-12.");

    /// <summary>FSC1113.</summary>
    public static readonly Rule BoundsCross = new(
        "FSC1113",
        "Two bounds leave nothing between them",
        "'{0}: {1}' leaves nothing beside '{2}: {3}'; correct one of them",
        "A lower bound above the upper one allows no value at all, which is most often a slip.");

    /// <summary>FSC1114.</summary>
    public static readonly Rule InvalidSentence = new(
        "FSC1114",
        "A sentence is not one that can be found",
        "This is no sentence: {0}",
        "Sentences and phrases are written in words, groups and kinds of text, as the page on the dialect says.");
}
