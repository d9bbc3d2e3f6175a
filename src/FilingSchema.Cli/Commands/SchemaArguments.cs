using System.CommandLine;
using FilingSchema.Compiler;

namespace FilingSchema.Cli.Commands;

/// <summary>The arguments that the commands on schemas have in common.</summary>
internal static class SchemaArguments
{
    /// <summary>The schemas to compile.</summary>
    public static Argument<string[]> Paths() => PathArgument.Create(
        "schemas",
        "Schema files, or folders of them (*.yaml, *.yml, *.json, with their subfolders). References find only these files.");

    /// <summary>The namespace of the types of schemas that name none.</summary>
    public static Option<string> Namespace()
    {
        Option<string> option = new("--namespace")
        {
            HelpName = "name",
            DefaultValueFactory = static _ => "Filings",
            Description = "The C# namespace of the types whose schema names none.",
        };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && (token.Value.Length == 0 || SchemaCompiler.NamespaceOf(token.Value) != token.Value))
                result.AddError($"'{token.Value}' is not a C# namespace. Write one such as Acme.Filings.");
        });
        return option;
    }

    /// <summary>Which of the schemas have an open form instead of records.</summary>
    public static Option<string[]> Open() => new("--open")
    {
        HelpName = "schema",
        Description = "A schema among those, or a folder of them, that becomes a validator of JSON as it is, as Open=\"true\" says in a project. May be given several times.",
    };
}
