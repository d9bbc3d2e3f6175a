using System.Text;

namespace FilingSchema.Edgar;

/// <summary>Gathers the facts and contexts of inline XBRL while an HTML document is read.</summary>
internal sealed class XbrlReader
{
    // Facts stand within facts three or four deep; text is gathered for no more than this at a time.
    private const int MostOpen = 64;

    private readonly List<XbrlFact> facts = [];
    private readonly Dictionary<string, XbrlContext> contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenText> continued = new(StringComparer.Ordinal);
    private readonly List<OpenText> open = [];
    private XbrlContext? context;

    /// <summary>The facts, in the order of the document. Complete when the document has been read.</summary>
    public IReadOnlyList<XbrlFact> Facts => facts;

    /// <summary>Takes the start tag that was read last.</summary>
    public void Open(HtmlScanner tag, bool isEmpty)
    {
        switch (tag.Element.Name)
        {
            case "ix:nonnumeric" or "ix:nonfraction":
                OpenFact(tag, isEmpty || open.Count == MostOpen);
                break;
            case "ix:continuation" when !isEmpty && open.Count < MostOpen && continued.TryGetValue(tag.Attribute("id").ToString(), out OpenText? begun):
                OpenText next = begun with { Name = tag.Element.Name };
                open.Add(next);
                ContinueIn(tag, next);
                break;
            case "xbrli:context":
                context = ContextOf(tag.Attribute("id"));
                break;
            case "xbrli:identifier" or "xbrldi:explicitmember" when !isEmpty && open.Count < MostOpen:
                open.Add(new OpenText(tag.Element.Name, new StringBuilder(), null));
                break;
        }
    }

    /// <summary>Takes characters of a text that begins at an offset.</summary>
    public void Append(ReadOnlySpan<char> characters, int offset, bool isShown)
    {
        foreach (OpenText text in open)
        {
            text.Text.Append(characters);
            if (text.Fact is not { } fact || characters.IsWhiteSpace())
                continue;
            fact.IsShown |= isShown;
            if (fact.Offset == 0)
                fact.Offset = offset;
        }
    }

    public void Close(string name, int offset)
    {
        if (name == "xbrli:context")
            context = null;
        int index = open.FindLastIndex(text => text.Name == name);
        if (index < 0)
            return;
        OpenText closed = open[index];
        open.RemoveAt(index);
        if (closed.Fact is { } fact)
        {
            fact.Text = WhiteSpace.Collapse(closed.Text.ToString());
            // The place of a fact in several pieces is that of its first.
            if (name != "ix:continuation")
                fact.Length = fact.Offset == 0 ? 0 : offset - fact.Offset;
        }
        else if (name == "xbrli:identifier" && context is not null)
        {
            context.Entity = WhiteSpace.Collapse(closed.Text.ToString());
        }
        else if (name == "xbrldi:explicitmember")
        {
            context?.Members.Add(WhiteSpace.Collapse(closed.Text.ToString()));
        }
    }

    private void OpenFact(HtmlScanner tag, bool isEmpty)
    {
        XbrlFact fact = new()
        {
            Concept = tag.Attribute("name").ToString(),
            Context = ContextOf(tag.Attribute("contextref")),
            Format = tag.Attribute("format").ToString(),
            IsNil = tag.Attribute("xsi:nil") is "true" or "1",
        };
        facts.Add(fact);
        if (isEmpty)
        {
            fact.Offset = tag.Offset;
            return;
        }
        OpenText text = new(tag.Element.Name, new StringBuilder(), fact);
        open.Add(text);
        ContinueIn(tag, text);
    }

    private void ContinueIn(HtmlScanner tag, OpenText text)
    {
        ReadOnlySpan<char> id = tag.Attribute("continuedat");
        if (id.Length > 0)
            continued[id.ToString()] = text;
    }

    // Facts stand before the contexts that they refer to as often as after.
    private XbrlContext ContextOf(ReadOnlySpan<char> id)
    {
        Dictionary<string, XbrlContext>.AlternateLookup<ReadOnlySpan<char>> byId = contexts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (byId.TryGetValue(id, out XbrlContext? found))
            return found;
        found = new XbrlContext(id.ToString());
        contexts.Add(found.Id, found);
        return found;
    }

    private sealed record OpenText(string Name, StringBuilder Text, XbrlFact? Fact);
}
