namespace FilingSchema.Mistakes;

/// <summary>A mistake that someone could make in a schema of Form 8-K, and what the compiler is to say of it.</summary>
/// <param name="Name">What the mistake is.</param>
/// <param name="File">The schema file, by its path below the folder.</param>
/// <param name="Find">What the file has; the first such text is replaced.</param>
/// <param name="Put">What replaces it, with the expected place of the problem between « and ».</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Hint">The part of the message that says what to do, or what exactly is wrong.</param>
public sealed record Mistake(string Name, string File, string Find, string Put, string Rule, string Hint)
{
    private const char Begin = '«';
    private const char End = '»';

    /// <summary>The rest of the mistake, where it takes an edit of another place or file; it marks nothing.</summary>
    public (string File, string Find, string Put)? With { get; init; }

    /// <summary>What follows from the mistake elsewhere: <c>path FSC2001</c>.</summary>
    public string[] Follows { get; init; } = [];

    /// <summary>The schemas with the mistake in them, and where it is to be reported.</summary>
    public (Dictionary<string, string> Files, ExpectedPlace Place) Make(IReadOnlyDictionary<string, string> schemas)
    {
        var files = new Dictionary<string, string>(schemas, StringComparer.Ordinal);
        if (With is { } with)
        {
            files[with.File] = Replace(files[with.File], with.Find, with.Put);
        }

        string marked = Replace(files[File], Find, Put);
        int start = marked.IndexOf(Begin, StringComparison.Ordinal);
        int end = marked.IndexOf(End, start) - 1;
        files[File] = marked.Remove(end + 1, 1).Remove(start, 1);
        return (files, new ExpectedPlace(files[File], start, end));
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private string Replace(string text, string find, string put)
    {
        int at = text.IndexOf(find, StringComparison.Ordinal);
        return at < 0
            ? throw new InvalidOperationException($"{Name}: {File} no longer has: {find}")
            : string.Concat(text.AsSpan(0, at), put, text.AsSpan(at + find.Length));
    }
}

/// <summary>Where a problem is expected.</summary>
/// <param name="Text">The text of the file with the mistake.</param>
/// <param name="Start">Where the place begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record ExpectedPlace(string Text, int Start, int End)
{
    /// <summary>The line, counted from one.</summary>
    public int Line => Text.AsSpan(0, Start).Count('\n') + 1;

    /// <summary>The column, counted from one.</summary>
    public int Column => Start - Text.AsSpan(0, Start).LastIndexOf('\n');

    /// <summary>What is marked.</summary>
    public string Marked => Text[Start..End];
}
