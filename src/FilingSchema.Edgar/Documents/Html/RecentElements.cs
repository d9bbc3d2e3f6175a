namespace FilingSchema.Edgar;

/// <summary>The elements of a document that came last: the next is nearly always one of them.</summary>
internal sealed class RecentElements
{
    private const int Slots = 64;

    private readonly HtmlElement?[] recent = new HtmlElement?[Slots];

    /// <summary>The element of a name, in whatever case, which is not empty.</summary>
    public HtmlElement Of(ReadOnlySpan<char> name)
    {
        // A name's ends and length tell it from most others.
        ref HtmlElement? slot = ref recent[((name[0] & 0x1F) + ((name[^1] & 0x1F) * 5) + (name.Length * 7)) % Slots];
        if (slot is null || !name.Equals(slot.Name, StringComparison.OrdinalIgnoreCase))
            slot = HtmlElement.Of(name);
        return slot;
    }
}
