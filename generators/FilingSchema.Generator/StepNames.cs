namespace FilingSchema.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask what ran again.</summary>
public static class StepNames
{
    /// <summary>The text of a schema file.</summary>
    public const string Text = nameof(Text);

    /// <summary>Its syntax.</summary>
    public const string Read = nameof(Read);

    /// <summary>What other files may know of it.</summary>
    public const string Exports = nameof(Exports);

    /// <summary>What all files declare.</summary>
    public const string Link = nameof(Link);

    /// <summary>What a file can see of the others.</summary>
    public const string Imports = nameof(Imports);

    /// <summary>Its types and problems.</summary>
    public const string Bind = nameof(Bind);

    /// <summary>The model of a type.</summary>
    public const string Types = nameof(Types);

    /// <summary>The source of a type.</summary>
    public const string Emit = nameof(Emit);

    /// <summary>A problem.</summary>
    public const string Problems = nameof(Problems);
}
