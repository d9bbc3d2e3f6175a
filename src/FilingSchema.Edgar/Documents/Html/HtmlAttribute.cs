namespace FilingSchema.Edgar;

/// <summary>An attribute of a tag: where its name and its value stand behind the beginning of the tag, ends exclusive.</summary>
internal readonly record struct HtmlAttribute(int NameStart, int NameEnd, int ValueStart, int ValueEnd)
{
    public int NameLength => NameEnd - NameStart;

    public int ValueLength => ValueEnd - ValueStart;
}
