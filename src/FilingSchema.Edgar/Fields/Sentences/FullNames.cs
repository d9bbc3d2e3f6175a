namespace FilingSchema.Edgar;

/// <summary>Whom a part of a filing names in full, to know whom it means by <c>Ms. Quill</c>, or by <c>Quill</c> what firm.</summary>
internal sealed class FullNames(SentenceFinder part)
{
    private Dictionary<string, FoundText?>? byLastName;
    private CompanyShortNames? ofCompanies;
    private ToldBefore? told;

    /// <summary>What the part calls companies for short.</summary>
    public CompanyShortNames OfCompanies => ofCompanies ??= new CompanyShortNames(part);

    private ToldBefore Told => told ??= new ToldBefore(part);

    /// <summary>Whether a text is the name of a registrant, as the front page has it, or as the part calls it for short.</summary>
    public bool IsRegistrant(string text) => part.Cover.Has(text) || OfCompanies.IsRegistrant(text);

    /// <summary>Puts names in full in the place of short ones.</summary>
    /// <param name="cells">What a sentence tells.</param>
    /// <returns>Whether all names are in full. One whom nobody, or more than one, is named by before is nobody that can be told of.</returns>
    public bool PutIn(Dictionary<MemberReading, FoundText> cells)
    {
        foreach ((MemberReading member, FoundText found) in cells)
        {
            FoundText text = found;
            if (member.Kind == ValueKind.Date && ToldBefore.IsDay(text.Text))
            {
                if (Told.Day(text) is { } day)
                    cells[member] = day;
                else
                    cells.Remove(member);
                continue;
            }
            if (ToldBefore.IsPerson(text.Text))
            {
                if (Told.Person(text) is not { } person)
                    return false;
                cells[member] = text = person;
            }
            // What happens to others is told, not what the registrant is.
            if (SignatureWords.IsCompany(text.Text) && IsRegistrant(text.Text))
                return false;
            if (ofCompanies?.Find(text) is { } company)
                cells[member] = company;
            if (!PersonName.IsShort(text.Text))
                continue;
            byLastName ??= Find();
            string lastName = text.Text[(text.Text.LastIndexOf(' ') + 1)..];
            if (byLastName.GetValueOrDefault(lastName) is not { } name || name.Place.Offset > text.Place.Offset)
                return false;
            cells[member] = name;
        }
        return true;
    }

    /// <summary>The first mention of each by the last name; nothing by one that several share.</summary>
    private Dictionary<string, FoundText?> Find()
    {
        Dictionary<string, FoundText?> found = new(StringComparer.Ordinal);
        foreach ((Block block, int start, int end) in part.Pieces)
        {
            SentenceText text = part.Part(block, start, end);
            for (int at = 0; at < text.Count; at++)
            {
                int next = PersonName.Take(text, at, allowsShort: false, out int first);
                if (next < 0)
                    next = PersonName.Take(text, at, allowsShort: false, out first, isOwner: true);
                if (next < 0)
                {
                    // "Mr. Van Quill": no one is named "Van Quill".
                    at = Math.Max(at, PersonName.Take(text, at, allowsShort: true, out _) - 1);
                    continue;
                }
                FoundText name = FoundText.Of(block, first, text[next - 1].End - PersonName.OwnerLength(text, next - 1));
                string lastName = PersonName.LastName(name.Text);
                if (!found.TryAdd(lastName, name) && found[lastName] is { } other && other.Text != name.Text)
                    found[lastName] = null;
                at = next - 1;
            }
        }
        return found;
    }
}
