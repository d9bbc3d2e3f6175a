using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Problems;
using FilingSchema.Compiler.Reading;

namespace FilingSchema.Compiler.Syntax;

/// <summary>Reads <c>x-csharp</c>.</summary>
internal sealed class CSharpKeywordReader(ProblemBag problems)
{
    private readonly ScalarReader scalars = new(problems);

    public CSharpKeyword? Read(MappingEntry keyword, bool isRoot)
    {
        if (scalars.FilledMapping(keyword) is not { } mapping)
        {
            return null;
        }

        var csharp = new CSharpKeyword();
        foreach (MappingEntry entry in mapping.Entries)
        {
            switch (entry.Key)
            {
                case "name":
                    csharp = csharp with { Name = Valid(entry, "identifier", CSharpName.IsIdentifier) };
                    break;
                case "namespace" when isRoot:
                    csharp = csharp with { Namespace = Valid(entry, "namespace", static text => text.Split('.').All(CSharpName.IsIdentifier)) };
                    break;
                case "namespace":
                    problems.Add(Rules.UnknownKeyword, entry.KeySpan, entry.Key, "it belongs to the root of a file");
                    break;
                default:
                    scalars.ReportUnknown(entry, Vocabulary.CSharpKeys);
                    break;
            }
        }

        return csharp;
    }

    private string? Valid(MappingEntry entry, string what, Func<string, bool> isValid)
    {
        string? name = scalars.FilledText(entry);
        if (name is null || isValid(name))
        {
            return name;
        }

        problems.Add(Rules.InvalidCSharpName, entry.Value.Span, name, what);
        return null;
    }
}
