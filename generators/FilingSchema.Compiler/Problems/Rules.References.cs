namespace FilingSchema.Compiler.Problems;

/// <content>FSC2001 to FSC2999: names, references, and the C# types that come of them.</content>
public static partial class Rules
{
    /// <summary>FSC2001.</summary>
    public static readonly Rule ReferenceNotFound = new(
        "FSC2001",
        "A reference leads nowhere",
        "There is no schema at '{0}' in {1}; {2}",
        "A $ref names a schema of this or another schema file, such as #/$defs/Matter.");

    /// <summary>FSC2002.</summary>
    public static readonly Rule ReferenceCycle = new(
        "FSC2002",
        "A reference leads back to itself",
        "The reference to {0} leads back to itself without ever reaching a type; let one of the schemas on the way say what it is",
        "References may go round through the properties of an object, which is a type. Round and round through $ref, allOf, items and the like no type is ever reached.");

    /// <summary>FSC2003.</summary>
    public static readonly Rule DuplicateTypeName = new(
        "FSC2003",
        "Two types have the same name",
        "The type {0} is also declared at {1}; give one of them another name with x-csharp",
        "Each file, each entry of $defs and each nested object or enum becomes a C# type, and two types of a namespace cannot share a name.");

    /// <summary>FSC2004.</summary>
    public static readonly Rule DuplicateMemberName = new(
        "FSC2004",
        "Two members have the same name",
        "'{0}' and '{1}' both become {2} in C#; give one of them another name with x-csharp",
        "JSON names differ by case and punctuation, which C# names do not keep.");

    /// <summary>FSC2005.</summary>
    public static readonly Rule CaseOfTwoUnions = new(
        "FSC2005",
        "A type is a case of two oneOfs",
        "{0} is a case of both {1} and {2}; give each of them a type of its own",
        "The cases of a oneOf derive from it, and a C# record has one base.");

    /// <summary>FSC2006.</summary>
    public static readonly Rule CasesNotDistinct = new(
        "FSC2006",
        "The cases of a oneOf cannot be told apart",
        "The cases of {0} cannot be told apart: {1}",
        "Each case is a reference to an object that requires one and the same property, with another const in each.");

    /// <summary>FSC2007.</summary>
    public static readonly Rule UnlikeSharedMember = new(
        "FSC2007",
        "A case differs from its oneOf in a shared member",
        "{0} must declare '{1}' as {2} does, with the type {4}, but it {3}",
        "The properties beside a oneOf are members of every case, so each case declares them with the same name and type.");

    /// <summary>FSC2008.</summary>
    public static readonly Rule NoCSharpType = new(
        "FSC2008",
        "Keywords contradict each other or make no C# type",
        "This has no C# type: {0}",
        "Each schema becomes one C# type. Some combinations of keywords allow nothing, or values that no single type can hold.");

    /// <summary>FSC2009.</summary>
    public static readonly Rule InvalidCSharpName = new(
        "FSC2009",
        "A name is not a C# name",
        "'{0}' is not a C# {1}; use letters, digits and underscores, begin with a letter, and avoid the words that C# reserves",
        "x-csharp names types, members and namespaces exactly as they will be written in C#.");

    /// <summary>FSC2010.</summary>
    public static readonly Rule FileNotFound = new(
        "FSC2010",
        "A reference names a file that is not a schema file",
        "{0} is not among the schema files of the project; {1}",
        "References between files are relative to the file they stand in, or to its $id if it has one, and lead only to files that are compiled together.");

    /// <summary>FSC2012.</summary>
    public static readonly Rule UnknownRequiredMember = new(
        "FSC2012",
        "A required member is not among the properties",
        "'{0}' is required but not among the properties; {1}",
        "A member that is required and not described has no C# member, so no record could ever be complete.");

    /// <summary>FSC2013.</summary>
    public static readonly Rule ReferencesTooFar = new(
        "FSC2013",
        "References lead on too far",
        "The references from here unfold to more than {0}; refer to what is meant more directly",
        "A reference to what is no C# type of its own brings that schema along, and so does each reference in it. A compiler that follows them without limit can be brought down by a file.");
}
