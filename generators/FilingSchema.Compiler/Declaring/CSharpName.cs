using System.Globalization;
using System.Text;

namespace FilingSchema.Compiler.Declaring;

/// <summary>Turns the names of JSON into names of C#.</summary>
internal static class CSharpName
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Words that C# reserves in some places only: variables may have such a name, types and members had better not.</summary>
    private static readonly HashSet<string> ContextualKeywords = new(StringComparer.Ordinal)
    {
        "field", "value", "record", "required", "await", "var", "global", "file", "scoped", "extension", "partial",
    };

    /// <summary>What a record has already, by inheritance, from the compiler, or from what we emit.</summary>
    private static readonly HashSet<string> RecordMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract",
        "PrintMembers", "Clone", "Deconstruct", "Parse", "TryParse", "Validate", "ToJson", "WriteTo", "Schema", "AdditionalMembers",
        "ReadLinesAsync", "WriteLinesAsync", "Check", "Read", "SchemaJson", "OpenForms", "__more", "__Keep", "__Known",
    };

    /// <summary><c>net sales (restated)</c> becomes <c>NetSalesRestated</c>; what C# cannot begin a name with gets a <c>_</c> before it.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        bool startsWord = true;
        foreach (char c in text)
        {
            if (!IsNamePart(c))
            {
                startsWord = startsWord || c is not ('\'' or '\u2019');
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (name.Length == 0 || char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString();
    }

    /// <summary>The namespace for a project's name, which need not be one: <c>My-App.2nd.class</c> becomes <c>My_App._2nd._class</c>.</summary>
    public static string Namespace(string name) => name.Length == 0 ? name : string.Join(".", name.Split('.').Select(NamespacePart));

    private static string NamespacePart(string text)
    {
        // What is a namespace stays one, whatever its script: code beside the schemas names it.
        string part = new([.. text.Select(static c => IsLetter(c) || IsContinuing(c) ? c : '_')]);
        return part.Length == 0 || !IsLetter(part[0]) || Keywords.Contains(part) ? "_" + part : part;
    }

    private static bool IsLetter(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsContinuing(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The name of a record's member. A name that the record has already gets <c>Value</c> behind it.</summary>
    public static string Member(string jsonName, string typeName)
    {
        string name = Pascal(jsonName);
        return RecordMembers.Contains(name) || name == typeName ? name + "Value" : name;
    }

    /// <summary>The name of a local variable for a member: none that emitted code uses otherwise, and not the member's own.</summary>
    public static string Local(string memberName)
    {
        // A leading run of capitals is one word: URLText -> urlText, ID -> id.
        int capitals = 0;
        while (capitals < memberName.Length && char.IsUpper(memberName[capitals]))
        {
            capitals++;
        }

        int lower = capitals <= 1 || capitals == memberName.Length ? capitals : capitals - 1;
        string name = memberName.Substring(0, lower).ToLowerInvariant() + memberName.Substring(lower);
        bool isTaken = name is "json" or "members" or "record" or "more" or "check" or "item" or "hash" or "other"
            || name.StartsWith("__", StringComparison.Ordinal);
        return Keywords.Contains(name) ? "@" + name : isTaken || name == memberName ? name + "_" : name;
    }

    /// <summary>Whether a text is a name that C# takes as it is.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && !char.IsDigit(text[0]) && text.All(IsNamePart) && !Keywords.Contains(text) && !ContextualKeywords.Contains(text);

    private static bool IsNamePart(char c) => c == '_' || (c < 128 ? char.IsLetterOrDigit(c) : char.IsLetter(c));
}
