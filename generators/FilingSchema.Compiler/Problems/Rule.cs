namespace FilingSchema.Compiler.Problems;

/// <summary>Something that can be wrong with a schema file.</summary>
/// <param name="Id"><c>FSC</c> and four digits, in bands by phase: 1 reading and syntax, 2 names and references, 3 forms, 9 the host.</param>
/// <param name="Title">What is wrong, as a short phrase.</param>
/// <param name="MessageFormat">What is wrong and what to do, with a placeholder such as <c>{0}</c> for each argument.</param>
/// <param name="Description">Why it is wrong, in full sentences.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, string Description)
{
    /// <summary>The page that explains the rule.</summary>
    public string HelpLink => $"https://github.com/filingschema/filingschema/blob/main/generators/rules/{Id}.md";
}
