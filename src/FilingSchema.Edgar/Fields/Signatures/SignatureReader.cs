namespace FilingSchema.Edgar;

/// <summary>Reads the signature blocks of a signature page.</summary>
/// <remarks>
/// Each <c>/s/</c> is a signature. The registrant stands before it, name and title beneath it, the date on either side or in the
/// sentence that announces the signatures. Whoever signs after another without a company between signs for the same one.
/// </remarks>
internal sealed class SignatureReader
{
    private readonly List<SignatureLine> lines;
    private readonly SignatoryNames names;
    private readonly List<FoundSignature> signatures = [];

    private SignatureReader(List<SignatureLine> lines, SignatoryNames names)
    {
        this.lines = lines;
        this.names = names;
    }

    /// <summary>The signatures of a document.</summary>
    public static IReadOnlyList<FoundSignature> Read(Filing filing)
    {
        List<SignatureLine> lines = [];
        foreach (TextStretch page in filing.Layout.Of(PartKind.Signatures))
            lines.AddRange(SignatureLines.Of(filing.Blocks, page));
        SignatureReader reader = new(lines, new SignatoryNames(filing.CoverWords));
        reader.Split();
        return reader.signatures;
    }

    private void Split()
    {
        List<int> marks = Marks();
        int from = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            int until = i + 1 < marks.Count ? marks[i + 1] : lines.Count;
            FoundSignature signature = new();
            bool isAnnounced = ReadBefore(signature, from, marks[i], out IReadOnlyList<FoundText> others);
            from = SignatoryReader.Read(signature, lines, marks[i], until, names);
            if (i > 0 && !isAnnounced)
                signature.Registrant ??= signatures[^1].Registrant;
            signature.Date ??= DateAfter(from, until) ?? (i > 0 ? signatures[^1].Date : null);
            signatures.Add(signature);
            // One signature may be for several registrants, whose names stand one over the other.
            signatures.AddRange(others.Select(signature.For));
        }
        FoundText? anyDate = lines.Find(static line => line.Kind == LineKind.Date)?.Text
            ?? lines.Find(static line => line.Kind == LineKind.Prose && DayText.Find(line.Text.Text) is not null)?.Text;
        foreach (FoundSignature signature in signatures)
            signature.Date ??= anyDate;
    }

    /// <summary>The lines that are signatures. On a page signed on paper, those where the label for one is.</summary>
    private List<int> Marks()
    {
        List<int> marks = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Mark)
                marks.Add(i);
        }
        if (marks.Count > 0)
            return marks;
        for (int i = 0; i < lines.Count; i++)
        {
            bool isName = lines[i].Label == "name" && !(marks.Count > 0 && IsSameName(lines[marks[^1]], lines[i]));
            if (isName || (lines[i].Label == "by" && SignatureWords.BeginsAsPerson(lines[i].Text.Text)))
                marks.Add(i);
        }
        // Without labels, a name with a title.
        if (marks.Count == 0)
            marks.AddRange(Enumerable.Range(0, lines.Count).Where(IsSignatory).Take(1));
        return marks;
    }

    // "By: ADA QUILL" and, beneath it, "Name: Ada Quill".
    private static bool IsSameName(SignatureLine by, SignatureLine name) =>
        by.Label == "by" && Words.Of(by.Text.Text).AsSpan().SequenceEqual(Words.Of(name.Text.Text));

    private bool IsSignatory(int index)
    {
        SignatureLine line = lines[index];
        string text = line.Text.Text;
        if (line.Kind != LineKind.Text || names.IsCompany(text) || !SignatureWords.BeginsAsPerson(text))
            return false;
        int next = index + 1;
        return SignatureWords.IsTitle(text) || (next < lines.Count && lines[next].Kind == LineKind.Text && SignatureWords.IsTitle(lines[next].Text.Text));
    }

    /// <summary>Reads registrant and date before a signature; returns whether a sentence announces it.</summary>
    private bool ReadBefore(FoundSignature signature, int from, int mark, out IReadOnlyList<FoundText> others)
    {
        bool isAnnounced = false;
        List<SignatureLine> candidates = [];
        SignatureLine? labelled = null;
        for (int i = mark - 1; i >= from; i--)
        {
            SignatureLine line = lines[i];
            if (line.Kind == LineKind.Prose)
            {
                isAnnounced = true;
                if (signature.Date is null && DayText.Find(line.Text.Text) is not null)
                    signature.Date = line.Text;
                break;
            }
            if (line.Kind == LineKind.Date)
                signature.Date ??= line.Text;
            else if (line.Label == "registrant" || (line.Kind == LineKind.Text && line.Label.Length == 0 && !SignatureWords.IsLabel(line.Text.Text)))
                candidates.Add(line);
            // "By: Elm Works, Inc." over the signature. A partner who signs so for another stands under the other's name.
            else if (line.Label == "by" && names.IsOnCover(line.Text.Text))
                labelled = line;
        }
        if (candidates.Count == 0 && labelled is { } company)
            candidates.Add(company);
        candidates.Reverse();
        IReadOnlyList<FoundText> registrants = names.RegistrantsOf(candidates, isAnnounced || from == 0);
        signature.Registrant = registrants.Count > 0 ? registrants[0] : null;
        others = [.. registrants.Skip(1)];
        return isAnnounced;
    }

    private FoundText? DateAfter(int from, int until)
    {
        for (int i = from; i < until; i++)
        {
            if (lines[i].Kind == LineKind.Date)
                return lines[i].Text;
        }
        return null;
    }
}
