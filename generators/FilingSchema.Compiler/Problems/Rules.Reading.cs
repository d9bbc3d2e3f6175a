namespace FilingSchema.Compiler.Problems;

/// <content>FSC1001 to FSC1099: the text is no YAML or JSON that a schema may be written in.</content>
public static partial class Rules
{
    /// <summary>FSC1001.</summary>
    public static readonly Rule InvalidSyntax = new(
        "FSC1001",
        "The file is not valid YAML or JSON",
        "This is not valid YAML or JSON: {0}",
        "The rest of the file cannot be understood until the place is put right, so nothing is compiled from it.");

    /// <summary>FSC1002.</summary>
    public static readonly Rule TabIndentation = new(
        "FSC1002",
        "A line is indented with a tab",
        "YAML does not allow tabs as indentation; use spaces",
        "Editors show a tab as wide as they like, so YAML takes the structure of a document from spaces only.");

    /// <summary>FSC1003.</summary>
    public static readonly Rule UnclosedQuote = new(
        "FSC1003",
        "A quote is not closed",
        "The text that begins here has no closing {0}; add it, and write {1} where the text itself has one",
        "Without its closing quote a text swallows the lines behind it.");

    /// <summary>FSC1004.</summary>
    public static readonly Rule WrongIndentation = new(
        "FSC1004",
        "A line does not fit the lines around it",
        "This line does not fit the lines above it; indent what belongs together by the same number of spaces, and write every entry as 'key: value'",
        "YAML takes the structure of a document from its indentation; a line that is neither beside nor below the one before it has no place in it.");

    /// <summary>FSC1005.</summary>
    public static readonly Rule DuplicateKey = new(
        "FSC1005",
        "A key is there twice",
        "'{0}' is here and on line {1}; rename or remove one of them",
        "A mapping has each key once. Most readers would silently keep the last value.");

    /// <summary>FSC1006.</summary>
    public static readonly Rule AnchorOrAlias = new(
        "FSC1006",
        "An anchor or alias is used",
        "'{0}' is a YAML anchor or alias; move what is meant twice to $defs and refer to it by $ref",
        "Anchors and aliases have no counterpart in JSON Schema, and a few lines of them can expand to gigabytes.");

    /// <summary>FSC1007.</summary>
    public static readonly Rule Tag = new(
        "FSC1007",
        "A tag is used",
        "'{0}' is a YAML tag; remove it, the schema says what type a value has",
        "In a schema file each keyword says what it takes, so a tag could only repeat or contradict it.");

    /// <summary>FSC1008.</summary>
    public static readonly Rule MergeKey = new(
        "FSC1008",
        "A merge key is used",
        "'<<' is a YAML merge key; use allOf with a $ref to join two schemas",
        "Merge keys have no counterpart in JSON Schema.");

    /// <summary>FSC1009.</summary>
    public static readonly Rule SeveralDocuments = new(
        "FSC1009",
        "The file has several documents",
        "A second document begins here; move it to a file of its own",
        "A schema file is one schema. References between schemas name files, which a second document in the same file would not have.");

    /// <summary>FSC1010.</summary>
    public static readonly Rule KeyIsNoText = new(
        "FSC1010",
        "A key is a list or a mapping",
        "A key must be a text; if this is meant as a text, put it in quotes",
        "The keys of a schema are names. YAML also takes lists and mappings as keys, JSON does not.");

    /// <summary>FSC1011.</summary>
    public static readonly Rule EmptyFile = new(
        "FSC1011",
        "The file is empty",
        "The file has no schema; write one, or remove the file from the project",
        "A file without content is most often one that was not saved.");

    /// <summary>FSC1012.</summary>
    public static readonly Rule NestedTooDeep = new(
        "FSC1012",
        "The file is nested too deeply",
        "This is nested deeper than {0} levels; move inner schemas to $defs and refer to them",
        "No one can read a schema that deep, and a compiler that follows it without limit can be brought down by a file.");

    /// <summary>FSC1013.</summary>
    public static readonly Rule KeyTooLong = new(
        "FSC1013",
        "A key is too long",
        "This key has {0} characters, {1} are allowed; shorten it",
        "YAML limits keys to 1,024 characters; the same limit is kept for JSON, so that a schema can be written in either.");

    /// <summary>FSC1014.</summary>
    public static readonly Rule NotText = new(
        "FSC1014",
        "The file is not text",
        "The character {0} is not allowed; save the file as UTF-8 text",
        "Control characters, and the characters that stand for undecodable bytes, show that a file is binary or in another encoding than UTF-8.");
}
