using System.CommandLine;
using System.CommandLine.Parsing;

namespace FilingSchema.Cli.Commands;

/// <summary>An argument of one or more paths.</summary>
internal static class PathArgument
{
    /// <summary>The argument. A mistyped option is told, not taken for a file.</summary>
    public static Argument<string[]> Create(string name, string description)
    {
        Argument<string[]> paths = new(name) { Arity = ArgumentArity.OneOrMore, Description = description };
        paths.Validators.Add(Check);
        return paths;
    }

    /// <summary>The same for one path.</summary>
    public static Argument<string> CreateOne(string name, string description)
    {
        Argument<string> path = new(name) { Description = description };
        path.Validators.Add(Check);
        return path;
    }

    private static void Check(ArgumentResult result)
    {
        foreach (string path in result.Tokens.Select(static token => token.Value))
        {
            if (path.Length == 0)
                result.AddError("A path is empty.");
            else if (path.Length > 1 && path[0] == '-')
                result.AddError($"There is no option '{path}'. (A file of this name is ./{path}.)");
        }
    }
}
