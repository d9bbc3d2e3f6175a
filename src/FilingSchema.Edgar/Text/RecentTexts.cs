namespace FilingSchema.Edgar;

/// <summary>What was made of the texts that came last: filings repeat a few elements, styles and names thousands of times, and each other's.</summary>
/// <remarks>
/// Each has one place, which the next one takes over that falls there. Threads share the places: what one puts in is whole, and what
/// another takes out of it at the same time is made once more.
/// </remarks>
internal sealed class RecentTexts<T>(Func<string, T> make)
{
    private const int Places = 4096;

    // What is longer comes once.
    private const int Longest = 400;

    private readonly Made?[] recent = new Made?[Places];

    /// <summary>What is made of a text.</summary>
    public T Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return make(text.ToString());
        uint place = TextHash.Of(text) % Places;
        if (recent[place] is { } made && text.SequenceEqual(made.Text))
            return made.Value;
        string kept = text.ToString();
        T value = make(kept);
        recent[place] = new Made(kept, value);
        return value;
    }

    private sealed record Made(string Text, T Value);
}
