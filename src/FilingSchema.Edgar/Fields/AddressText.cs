using System.Buffers;

namespace FilingSchema.Edgar;

/// <summary>Takes the lines of an address apart, from the last to the first: country, postal code, state, town, street.</summary>
internal sealed class AddressText
{
    private const int MostWordsOfState = 3;
    private const int MostWordsOfCountry = 4;
    private const int DigitsOfTelephone = 10;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly AddressPlaces places;
    private readonly List<Piece> pieces = [];
    private readonly Dictionary<string, FoundText> parts = new(StringComparer.Ordinal);

    private AddressText(IReadOnlyList<TextLine> lines, AddressPlaces places)
    {
        this.places = places;
        for (int i = 0; i < lines.Count; i++)
            AddPieces(lines[i], i);
    }

    /// <summary>
    /// The parts of an address by their roles, or <see langword="null"/> if the lines do not tell its town.
    /// </summary>
    public static IReadOnlyDictionary<string, FoundText>? Parse(IReadOnlyList<TextLine> lines, AddressPlaces places)
    {
        AddressText address = new(lines, places);
        return address.TakeTown() ? address.WithStreet() : null;
    }

    /// <summary>Whether parts are those of an address in the United States or Canada that says all that one has to.</summary>
    public static bool IsComplete(IReadOnlyDictionary<string, FoundText> parts) =>
        parts.ContainsKey(AddressRoles.State) && parts.ContainsKey(AddressRoles.PostalCode) && !IsOfCommission(parts);

    /// <summary>Whether parts are those of the Commission's own address, which every cover prints at its head.</summary>
    public static bool IsOfCommission(IReadOnlyDictionary<string, FoundText> parts) =>
        parts.TryGetValue(AddressRoles.PostalCode, out FoundText code) && code.Text == PostalCode.OfCommission;

    private void AddPieces(TextLine line, int number)
    {
        int start = line.Start;
        for (int i = line.Start; i <= line.End; i++)
        {
            if (i < line.End && line.Block.Text[i] is not (',' or '\t' or ';' or '|' or '•' or '·' or '●'))
                continue;
            Piece piece = new(line, number, start, i);
            if (MayHaveTelephone(piece.Text))
                piece = new(line, number, piece.Start, piece.Start + TelephoneText.LengthBefore(piece.Text));
            if (piece.Text.Any(char.IsLetterOrDigit) && !IsLabel(piece.Text))
                pieces.Add(piece);
            start = i + 1;
        }
    }

    // A telephone number may stand behind the code.
    private static bool MayHaveTelephone(string text) => text.AsSpan().CountAny(Digits) >= DigitsOfTelephone;

    // "(Zip Code)", beside the town.
    private static bool IsLabel(string text) => text is ['(', .., ')'] && !text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Takes the code that stands in a cell of its own beside the street, where a label stands beside the town.</summary>
    private void TakeCodeBesideStreet()
    {
        int at = pieces.FindIndex(static piece => piece.Start > 0 && piece.Line.Block.Text[piece.Start - 1] == '\t'
            && PostalCode.FindNorthAmerican(piece.Text) is { Success: true } match && match.Length == piece.Text.Length);
        if (at < 0 || parts.ContainsKey(AddressRoles.PostalCode))
            return;
        parts[AddressRoles.PostalCode] = pieces[at].Found;
        pieces.RemoveAt(at);
    }

    private bool TakeTown()
    {
        if (pieces.Count == 0)
            return false;
        TakeCountry();
        bool hasCode = TakePostalCode();
        if (!TakeCountry() && hasCode && pieces.Count > 0)
            TakeRepeated();
        hasCode = hasCode || TakePostalCode();
        bool isForeign = parts.TryGetValue(AddressRoles.Country, out FoundText country) && !places.IsHome(country.Text);
        // "Perth WA 6000 Australia" has nothing to do with Washington.
        if (isForeign)
            TakeProvince(country.Text);
        bool hasState = TakeState();
        if (isForeign && places.IsTown(country.Text) && (pieces.Count == 0 || StreetWords.BeginsUnit(pieces[^1].Text) || StreetWords.IsIn(pieces[^1].Text)))
        {
            parts[AddressRoles.City] = country;
            return true;
        }
        if (pieces.Count == 0 || !(hasState || isForeign))
            return false;
        Piece town = pieces[^1];
        pieces.RemoveAt(pieces.Count - 1);
        // "State of incorporation: Delaware" names no town.
        if (town.Text.Contains(':') || StreetWords.EndOfStreet(town.Text, hasState) is not { } street)
            return false;
        if (street > 0)
            pieces.Add(town with { End = town.Start + street });
        parts[AddressRoles.City] = (town with { Start = town.Start + street }).Found;
        return parts[AddressRoles.City].Text.Any(char.IsLetter);
    }

    /// <summary>Takes away the province of a town abroad, in a part of its own or behind the town.</summary>
    private void TakeProvince(string country)
    {
        if (pieces.Count == 0)
            return;
        Piece last = pieces[^1];
        string text = last.Text.TrimEnd();
        int space = text.LastIndexOf(' ');
        if (pieces.Count > 1 && (AddressPlaces.IsProvince(text) || places.IsStateOf(country, text)))
            pieces.RemoveAt(pieces.Count - 1);
        else if (space > 0 && places.IsStateOf(country, text[(space + 1)..]))
            pieces[^1] = last with { End = last.Start + space };
    }

    private bool TakeCountry()
    {
        PartCountry();
        if (pieces.Count < 2 || parts.ContainsKey(AddressRoles.Country))
            return false;
        Piece country = pieces[^1];
        if (!places.IsCountry(country.Text))
            country = country with { Start = country.Start + AddressPlaces.LengthOfRank(country.Text) };
        if (!places.IsCountry(country.Text) || (places.IsState(country.Text) && country == pieces[^1]))
            return false;
        parts[AddressRoles.Country] = country.Found;
        pieces.RemoveAt(pieces.Count - 1);
        return true;
    }

    /// <summary>
    /// Parts a country from what it stands behind without a comma: the own one from the state or the code, "San Jose, CA USA", another
    /// from the code, "Hamilton HM 12 Bermuda".
    /// </summary>
    private void PartCountry()
    {
        if (pieces.Count == 0 || parts.ContainsKey(AddressRoles.Country))
            return;
        Piece last = pieces[^1];
        string text = last.Text;
        int start = text.Length;
        for (int words = 0; words < MostWordsOfCountry && (start = text.LastIndexOf(' ', Math.Max(0, start - 1))) > 0; words++)
        {
            string country = text[(start + 1)..];
            if (!places.IsHome(country) && !(IsCountryAlone(country) && PostalCode.Ends(text[..start].TrimEnd())))
                continue;
            pieces[^1] = last with { End = last.Start + start };
            pieces.Add(last with { Start = last.Start + start + 1 });
            return;
        }
    }

    // Two letters may be a state, or the quarter of a town: "1200 SE".
    private bool IsCountryAlone(string text) => (text.Length > 2 || text == "UK") && places.IsCountry(text) && !places.IsState(text);

    private bool TakePostalCode()
    {
        if (pieces.Count == 0)
            return false;
        Piece piece = pieces[^1];
        var match = PostalCode.FindNorthAmerican(piece.Text);
        if (!match.Success && parts.ContainsKey(AddressRoles.Country))
            match = PostalCode.FindElsewhere(piece.Text);
        if (!match.Success && pieces.Count > 1)
        {
            match = PostalCode.FindElsewhere(piece.Text);
            string rest = match.Success ? piece.Text.Remove(match.Index, match.Length).Trim() : "";
            // "Ireland D02 R296": the code behind the country, or alone after it.
            if (!places.IsCountry(rest) && !(rest.Length == 0 && places.IsCountry(pieces[^2].Text)))
                return false;
        }
        if (!match.Success)
            return false;
        parts[AddressRoles.PostalCode] = FoundText.Of(piece.Line.Block, piece.Start + match.Index, piece.Start + match.Index + match.Length);
        pieces.RemoveAt(pieces.Count - 1);
        Piece left = match.Index == 0 && match.Length < piece.Text.Length
            ? piece with { Start = piece.Start + match.Length } : piece with { End = piece.Start + match.Index };
        if (left.Text.Any(char.IsLetterOrDigit))
            pieces.Add(left);
        return pieces.Count > 0;
    }

    /// <summary>Takes the code once more where a cell of its own repeats it.</summary>
    private void TakeRepeated()
    {
        Piece last = pieces[^1];
        string code = parts[AddressRoles.PostalCode].Text;
        if (last.Text.EndsWith(code, StringComparison.Ordinal) && last.Text.Length > code.Length)
            pieces[^1] = last with { End = last.Start + last.Text.Length - code.Length };
    }

    private bool TakeState()
    {
        if (pieces.Count == 0)
            return false;
        Piece piece = pieces[^1];
        string text = piece.Text;
        if (pieces.Count > 1 && places.IsState(text))
        {
            parts[AddressRoles.State] = piece.Found;
            pieces.RemoveAt(pieces.Count - 1);
            return true;
        }
        // "Beaverton OR": the town without a comma. The longest name of a state wins.
        int start = text.Length;
        int? found = null;
        for (int words = 0; words < MostWordsOfState && (start = text.LastIndexOf(' ', Math.Max(0, start - 1))) > 0; words++)
        {
            if (places.IsState(text.AsSpan(start + 1)))
                found = start;
        }
        if (found is not { } space)
            return false;
        parts[AddressRoles.State] = (piece with { Start = piece.Start + space }).Found;
        pieces[^1] = piece with { End = piece.Start + space };
        return true;
    }

    /// <summary>Adds the street: its printed lines, of which one that ends in a suite or floor makes two.</summary>
    private Dictionary<string, FoundText> WithStreet()
    {
        TakeCodeBesideStreet();
        List<FoundText> lines = [];
        foreach (IGrouping<int, Piece> line in pieces.GroupBy(static piece => piece.Number))
        {
            Piece first = line.First();
            Piece last = line.Last();
            int split = line.Skip(1).FirstOrDefault(static piece => StreetWords.BeginsUnit(piece.Text)) is { Line.Block: not null } unit
                ? unit.Start : last.End;
            lines.Add(Found(first, first.Start, split));
            if (split < last.End)
                lines.Add(Found(first, split, last.End));
        }
        for (int i = 0; i < lines.Count && i < AddressRoles.Lines.Count; i++)
            parts[AddressRoles.Lines[i]] = lines[i];
        return parts;
    }

    private static FoundText Found(Piece piece, int start, int end)
    {
        // "Address of principal executive offices: 12 Canal Street"
        int label = piece.Line.Block.Text.LastIndexOf(':', Math.Max(start, end - 1), Math.Max(0, end - start));
        FoundText found = FoundText.Of(piece.Line.Block, label < 0 ? start : label + 1, end);
        return found.Slice(0, found.Text.TrimEnd(',', ' ', '\t').Length);
    }

    /// <summary>What stands between two commas, or in a cell.</summary>
    private readonly record struct Piece
    {
        public Piece(TextLine line, int number, int start, int end)
        {
            (Line, Number, Start, End) = (line, number, start, end);
            while (Start < End && char.IsWhiteSpace(line.Block.Text[Start]))
                Start++;
            while (End > Start && char.IsWhiteSpace(line.Block.Text[End - 1]))
                End--;
        }

        public TextLine Line { get; }

        public int Number { get; }

        public int Start { get; init; }

        public int End { get; init; }

        public string Text => Line.Block.Text[Start..End];

        public FoundText Found => FoundText.Of(Line.Block, Start, End);
    }
}
