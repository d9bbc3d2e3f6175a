namespace FilingSchema.Edgar;

/// <summary>A word, a number or a punctuation mark of a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">Which word of the vocabulary it is, or -1.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct SentenceToken(int Start, int End, int Word, TokenForm Form)
{
    public bool Is(TokenForm form) => (Form & form) != 0;
}

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenForm
{
    /// <summary>A word in small letters.</summary>
    None = 0,

    /// <summary>A punctuation mark.</summary>
    Mark = 1,

    /// <summary>It begins with a digit.</summary>
    Digits = 2,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 4,

    /// <summary>A full stop that ends a sentence, or a semicolon.</summary>
    Stop = 8,
}
