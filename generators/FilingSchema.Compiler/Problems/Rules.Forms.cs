namespace FilingSchema.Compiler.Problems;

/// <content>FSC3001 to FSC3999: what x-filing and x-read say does not hold together.</content>
public static partial class Rules
{
    /// <summary>FSC3001.</summary>
    public static readonly Rule DuplicateSection = new(
        "FSC3001",
        "Two sections of a form have the same number",
        "Item {0} of form {1} is also described by {2}; correct one of the numbers",
        "A section of a filing is found by its number, so each number of a form belongs to one schema.");

    /// <summary>FSC3002.</summary>
    public static readonly Rule SinceAfterUntil = new(
        "FSC3002",
        "A section ends before it begins",
        "The section is in force since {0}, but only until {1}; correct one of the dates",
        "since is the first and until the last day on which the section was in force.");

    /// <summary>FSC3003.</summary>
    public static readonly Rule InvalidSectionNumber = new(
        "FSC3003",
        "A section number is missing or ill-formed",
        "{0}; write the number as the form prints it, in quotes, such as \"5.07\"",
        "A section of a filing is found by its number.");

    /// <summary>FSC3004.</summary>
    public static readonly Rule MisplacedRead = new(
        "FSC3004",
        "An x-read stands where it can find nothing",
        "'{0}' has no meaning here: {1}",
        "Each key of x-read belongs to a place: sections to a form, columns to the rows of a table, wordings to the values of an enum.");

    /// <summary>FSC3005.</summary>
    public static readonly Rule MissingForm = new(
        "FSC3005",
        "A form is missing",
        "x-filing says no form; write which one it is about, such as 'form: 8-K'",
        "The reader finds the schema of a filing, and the sections of a form, by the form.");
}
