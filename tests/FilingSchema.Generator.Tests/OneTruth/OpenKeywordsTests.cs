namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>A record whose schema says what no C# type can express: what it finds wrong, and where.</summary>
public sealed class OpenKeywordsTests
{
    private static readonly Lazy<TwoForms> Offer = new(static () =>
        new([[("offer.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "OpenKeywords", "offer.yaml")))]]));

    [Theory]
    [InlineData("""{"amount":5,"currency":"USD","parties":[{"role":"buyer"}],"x-note":"a"}""", "")]
    [InlineData("""{"amount":"5%","parties":[{"role":"buyer","weight":3}]}""", "")]
    [InlineData("""{"parties":[{"role":"buyer"}],"amount":"5"}""", "/amount anyOf offer.yaml#/properties/amount/anyOf 1:40")]
    [InlineData("""{"amount":5,"parties":[{"role":"buyer"}]}""", "/currency required offer.yaml#/then/required 1:1")]
    [InlineData("""{"amount":"5%","currency":"USD","parties":[{"role":"buyer"}]}""", "/amount type offer.yaml#/dependentSchemas/currency/properties/amount/type 1:11")]
    [InlineData("""{"amount":"5%","parties":[{"role":"seller"}]}""", "/parties contains offer.yaml#/properties/parties/contains 1:26")]
    [InlineData("""{"amount":"5%","parties":[{"role":"buyer","weight":"3"}]}""", "/parties/0/weight type offer.yaml#/$defs/Party/additionalProperties/type 1:52")]
    [InlineData("""{"amount":"5%","parties":[{"role":"buyer"}],"x-note":1}""", "/x-note type offer.yaml#/patternProperties/^x-/type 1:54")]
    [InlineData("""{"amount":"5%","parties":[{"role":"buyer"}],"note":1}""", "/note unevaluatedProperties offer.yaml#/unevaluatedProperties 1:52")]
    [InlineData("""{"amount":"5%","parties":[{"role":"buyer"}],"span":[1,"day",2]}""", "/span/2 items offer.yaml#/properties/span/items 1:61")]
    public void A_violation_has_its_place_in_the_text_and_in_the_schema(string json, string expected)
    {
        (ISchemaRecord? record, ViolationList violations) = Offer.Value.Read(0, json);

        Assert.Equal(expected, string.Join('\n', violations.Select(static violation => $"{violation.Path} {violation.Keyword} {violation.SchemaLocation} {violation.Position}")));
        Assert.Equal(
            violations.Select(static violation => violation.WithPosition(null)).OrderBy(static violation => violation.Path, StringComparer.Ordinal),
            Checker.Run(record!).OrderBy(static violation => violation.Path, StringComparer.Ordinal));
    }
}
