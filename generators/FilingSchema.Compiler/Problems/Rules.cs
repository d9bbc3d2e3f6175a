namespace FilingSchema.Compiler.Problems;

/// <summary>Everything that can be wrong with a schema file.</summary>
public static partial class Rules
{
    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<Rule> All =>
    [
        InvalidSyntax, TabIndentation, UnclosedQuote, WrongIndentation, DuplicateKey, AnchorOrAlias, Tag, MergeKey,
        SeveralDocuments, KeyIsNoText, EmptyFile, NestedTooDeep, KeyTooLong, NotText,
        UnknownKeyword, WrongKind, UnknownWord, UnknownFormat, InvalidPattern, InvalidDate, RepeatedValue,
        EmptyValue, NumberOutOfRange, ValueOfOtherType, UnsupportedDialect, BoundsCross, InvalidSentence,
        ReferenceNotFound, ReferenceCycle, DuplicateTypeName, DuplicateMemberName, CaseOfTwoUnions, CasesNotDistinct,
        UnlikeSharedMember, NoCSharpType, InvalidCSharpName, FileNotFound, UnknownRequiredMember,
        ReferencesTooFar,
        DuplicateSection, SinceAfterUntil, InvalidSectionNumber, MisplacedRead, MissingForm,
        UnreadableFile, CompilerTooOld, RepeatedFile,
    ];
}
