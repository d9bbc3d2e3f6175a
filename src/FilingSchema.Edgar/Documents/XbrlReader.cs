using System.Runtime.InteropServices;

namespace FilingSchema.Edgar;

/// <summary>Gathers the facts and contexts of inline XBRL while an HTML document is read.</summary>
internal sealed class XbrlReader
{
    // Facts stand within facts three or four deep; text is gathered for no more than this at a time.
    private const int MostOpen = 64;

    // Covers are tagged with a few dozen names.
    private static readonly RecentTexts<string> Names = new(static name => name);

    private readonly List<XbrlFact> facts = [];
    private readonly Dictionary<string, XbrlContext> contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OpenText> continued = new(StringComparer.Ordinal);
    private readonly List<OpenText> open = [];

    // What the texts that are open have: that of an inner one is the end of an outer one's.
    private readonly List<char> gathered = [];
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
            case "ix:continuation" when !isEmpty && open.Count < MostOpen && continued.TryGetValue(tag.Attribute("id").ToString(), out OpenText begun):
                open.Add(begun with { Name = tag.Element.Name, Start = gathered.Count, ContinuedAt = IdOf(tag.Attribute("continuedat")) });
                break;
            case "xbrli:context":
                context = ContextOf(tag.Attribute("id"));
                break;
            case "xbrli:identifier" or "xbrldi:explicitmember" when !isEmpty && open.Count < MostOpen:
                open.Add(new OpenText(tag.Element.Name, gathered.Count, null));
                break;
        }
    }

    /// <summary>Takes characters of a text that begins at an offset.</summary>
    public void Append(ReadOnlySpan<char> characters, int offset, bool isShown)
    {
        if (open.Count == 0)
            return;
        gathered.AddRange(characters);
        if (characters.IsWhiteSpace())
            return;
        foreach (OpenText text in open)
        {
            if (text.Fact is not { } fact)
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
        int index = open.Count - 1;
        while (index >= 0 && open[index].Name != name)
            index--;
        if (index < 0)
            return;
        OpenText closed = open[index];
        open.RemoveAt(index);
        ReadOnlySpan<char> text = CollectionsMarshal.AsSpan(gathered)[closed.Start..];
        if (closed.Fact is { } fact)
        {
            if (closed.Before.Length > 0 || closed.ContinuedAt is not null)
                closed = closed with { Before = string.Concat(closed.Before, text) };
            if (closed.ContinuedAt is { } id)
                continued[id] = closed;
            fact.Text = WhiteSpace.Collapse(closed.Before.Length > 0 ? closed.Before : text);
            // The place of a fact in several pieces is that of its first.
            if (name != "ix:continuation")
                fact.Length = fact.Offset == 0 ? 0 : offset - fact.Offset;
        }
        else if (name == "xbrli:identifier" && context is not null)
        {
            context.Entity = WhiteSpace.Collapse(text);
        }
        else if (name == "xbrldi:explicitmember")
        {
            context?.Members.Add(WhiteSpace.Collapse(text));
        }
        if (open.Count == 0)
            gathered.Clear();
    }

    private void OpenFact(HtmlScanner tag, bool isEmpty)
    {
        ReadOnlySpan<char> format = tag.Attribute("format");
        XbrlFact fact = new()
        {
            Concept = Names.Of(tag.Attribute("name")),
            Context = ContextOf(tag.Attribute("contextref")),
            Format = Names.Of(format[(format.IndexOf(':') + 1)..]),
            IsNil = tag.Attribute("xsi:nil") is "true" or "1",
        };
        facts.Add(fact);
        if (isEmpty)
        {
            fact.Offset = tag.Offset;
            return;
        }
        open.Add(new OpenText(tag.Element.Name, gathered.Count, fact) { ContinuedAt = IdOf(tag.Attribute("continuedat")) });
    }

    private static string? IdOf(ReadOnlySpan<char> id) => id.IsEmpty ? null : id.ToString();

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

    /// <summary>A text whose end tag has not come.</summary>
    /// <param name="Name">The name of its element.</param>
    /// <param name="Start">Where it begins in what was gathered.</param>
    /// <param name="Fact">The fact that it is of.</param>
    private readonly record struct OpenText(string Name, int Start, XbrlFact? Fact)
    {
        /// <summary>What the fact's pieces before this one have.</summary>
        public string Before { get; init; } = "";

        /// <summary>The identifier of the fact's next piece.</summary>
        public string? ContinuedAt { get; init; }
    }
}
