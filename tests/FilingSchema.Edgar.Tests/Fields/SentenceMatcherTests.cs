namespace FilingSchema.Edgar.Tests.Fields;

/// <summary>What sentences find, and what their groups catch.</summary>
public sealed class SentenceMatcherTests
{
    [Theory]
    [InlineData("{manner: resigned | retired}", "Ada RETIRED.", "manner=RETIRED")]
    [InlineData("{vote: abst*}", "They abstained.", "vote=abstained")]
    [InlineData("*'s {what: board}", "Elm’s Board", "what=Board")]
    [InlineData("was [duly] {what: (re-election | election)}", "was re‑election", "what=re‑election")]
    [InlineData("{date}", "on Sept. 5, 2024 and", "date=Sept. 5, 2024")]
    [InlineData("{date}", "on 5 May 2024 and", "date=5 May 2024")]
    [InlineData("{date}", "on May 5th, 2024 and", "date=May 5th, 2024")]
    [InlineData("{number} votes", "12% votes, 1,200 votes", "number=1,200")]
    [InlineData("{person} left", "The Board said that Ada B. (“Tim”) de la Quill-Roe, Jr. left", "person=Ada B. (“Tim”) de la Quill-Roe, Jr.")]
    [InlineData("{person} left", "J.P. Quill left", "person=J.P. Quill")]
    [InlineData("{who: <someone's>} leave", "Mr. Ben Roe’s leave", "who=Ben Roe")]
    [InlineData("{who: <someone's>} leave", "Ms. Quill's leave", "who=Ms. Quill")]
    [InlineData("{who: <someone's>} leave", "Ada Rogers’ leave", "who=Ada Rogers")]
    [InlineData("{who: <someone's>} leave", "Ada Quill leave", "")]
    [InlineData("{person} leave", "Ada Quill's leave", "")]
    [InlineData("{person} left", "Ada B. Quill PhD, CPA left", "person=Ada B. Quill PhD, CPA")]
    [InlineData("{person} left", "the President, Ada Quill left", "person=Ada Quill")]
    [InlineData("{as: acting <title>} left", "the acting Treasurer left", "as=acting Treasurer")]
    [InlineData("{title} and director", "the President and Director of Elm", "title=President")]
    [InlineData("{title} , {person}", "our President, Ada Quill, left", "title=President person=Ada Quill")]
    [InlineData("{title} left", "Vice President of Sales and Marketing left", "title=Vice President of Sales and Marketing")]
    [InlineData("{title} of", "the President of Elm Works, Inc. (the “Company”)", "title=President")]
    [InlineData("{title} of", "the President of Elm Works, Inc.", "")]
    [InlineData("{title}", "an officer of the Company", "")]
    [InlineData("{person} left", "Elm Works Inc. left", "")]
    [InlineData("{person} left", "Mr. Quill left", "")]
    [InlineData("{someone} left", "Mr. Quill left", "someone=Mr. Quill")]
    [InlineData("{company} left", "the firm Poe, Fry & Roe, P.C. left", "company=Poe, Fry & Roe, P.C.")]
    [InlineData("as {title}", "as Executive Vice President and chief financial officer.", "title=Executive Vice President and chief financial officer")]
    [InlineData("as {title}", "as President, Elm Division", "")]
    [InlineData("one <up to 2 words> {what: four}", "one two three four", "what=four")]
    [InlineData("one <up to 1 word> {what: four}", "one two three four", "")]
    [InlineData("one <up to 5 words> {what: four}", "one two. Three four", "")]
    [InlineData("one <up to 5 words> {what: four}", "one Elm Inc. and four", "what=four")]
    [InlineData("one <up to 5 words> {what: four}", "one Elm Inc. The four", "")]
    [InlineData("one <up to 5 words without report*> {what: four}", "one reported four", "")]
    [InlineData("one <up to 5 plain words> {what: four}", "one 2 four", "")]
    [InlineData("{number} <up to 5 plain words> for", "(2) a plan for", "")]
    [InlineData("{what: one} <up to 5 plain words> four", "one; four", "what=one")]
    [InlineData("{what: one} [\".\"] four", "It was one. Four", "what=one")]
    [InlineData("{date} <up to 2 words> left", "Roe stayed. On Sept. 5, 2024 Quill left.", "date=Sept. 5, 2024")]
    [InlineData("{person} <up to 2 words> left", "Ada Quill, Esq. left", "person=Ada Quill, Esq.")]
    [InlineData("one <up to 5 words> {what: four}", "four one", "")]
    [InlineData("one <up to 5 words> {what: four}", "four, one and four", "what=four")]
    [InlineData("{as: <title>} left", "the treasurer left", "as=treasurer")]
    [InlineData("{what: board} <not committee>", "board committee", "")]
    [InlineData("for \"(\" {number} \")\"", "for (12)", "number=12")]
    [InlineData("\"<Company>\" {number}", "the <Company> 12", "number=12")]
    [InlineData("\"<Company>\" {number}", "the <C 12", "")]
    [InlineData("\"a < b\" {number}", "a < b 12", "number=12")]
    [InlineData("\"(*)\" {number}", "no (one) 1 (*) 12", "number=12")]
    [InlineData("{what: a [b] b}", "a b", "what=a b")]
    [InlineData("on {day: <that day>}", "on May 1, 2024", "day=May 1, 2024")]
    [InlineData("on {day: <that day>}", "on the same date", "day=the same date")]
    [InlineData("on {day: <that day>}", "on the Separation Date", "day=the Separation Date")]
    [InlineData("on {day: <that day>}", "on the date of that", "")]
    [InlineData("{who: <the same>} left", "She left", "who=She")]
    [InlineData("and {what: <no someone> <up to 3 words>} left", "and Ada Quill left", "")]
    [InlineData("and {what: <no someone> <up to 3 words>} left", "and all left", "what=all")]
    [InlineData("{name: <person>} [and {name: <person>}] left", "Ada Quill and Ben Roe left", "name=Ada Quill name=Ben Roe")]
    public void A_sentence(string sentence, string text, string caught) =>
        Assert.Equal(caught, string.Join(' ', Find(text, [sentence])
            .SelectMany(static match => match.Caught).Select(found => $"{found.Group}={text[found.Start..found.End]}")));

    [Fact]
    public void Phrases_stand_for_their_texts()
    {
        string[] sentences = ["<left> on {day: <day>}", "<late> {who: <someone>}"];
        SentencePhrase[] phrases = [new("day", "<date> | today"), new("left", "left | went"), new("late", "after <left>")];

        Assert.Equal(["May 1, 2024"], Caught("Ada Quill left on May 1, 2024."));
        Assert.Equal(["Ms. Quill"], Caught("He came after went Ms. Quill."));

        string[] Caught(string text) => [.. Find(text, sentences, phrases).SelectMany(static match => match.Caught).Select(found => text[found.Start..found.End])];
    }

    [Fact]
    public void A_sentence_with_a_mistake_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => Find("", ["{date} <day>"]));
        Assert.Throws<ArgumentException>(static () => Find("", ["{date} <day>"], new SentencePhrase("day", "on (")));
    }

    [Fact]
    public void What_gaps_and_alternatives_could_multiply_takes_time_in_proportion()
    {
        string sentence = "(a | a a | a a a) <up to 100 words> (a | a a) <up to 100 words> [a | a a] <up to 100 words> {what: b} <up to 100 words> c";
        string text = string.Concat(Enumerable.Repeat("a ", 10_000)) + "b. c";

        Assert.Empty(Find(text, [sentence]));
    }

    private static IReadOnlyList<MatchedSentence> Find(string text, string[] sentences, params SentencePhrase[] phrases)
    {
        SentenceVocabulary vocabulary = new();
        SentenceSet set = new(sentences, phrases, vocabulary);
        return set.FindAll(new SentenceText(text, 0, text.Length, vocabulary));
    }
}
