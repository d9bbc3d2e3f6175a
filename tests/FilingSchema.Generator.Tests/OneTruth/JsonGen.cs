using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace FilingSchema.GeneratorTests.OneTruth;

/// <summary>A keyword that a random schema may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Percent">How often it is there.</param>
/// <param name="Value">Its value; asked for only if it is there, so that schemas may hold schemas.</param>
internal sealed record Keyword(string Name, int Percent, Func<Gen<JsonNode?>> Value);

/// <summary>Puts random JSON together. Each node is made anew, for it can have one parent only.</summary>
internal static class JsonGen
{
    /// <summary>An object with each of some members as often as it says.</summary>
    public static Gen<JsonNode?> Object(params Keyword[] keywords) =>
        Gen.CollectToArray(keywords, Member).Select(static members => (JsonNode?)new JsonObject(members.OfType<KeyValuePair<string, JsonNode?>>()));

    /// <summary>A member that is always there.</summary>
    public static Keyword Always(string name, Func<Gen<JsonNode?>> value) => new(name, 100, value);

    /// <inheritdoc cref="Always(string, Func{Gen{JsonNode}})"/>
    public static Keyword Always(string name, string value) => new(name, 100, () => Text(value));

    public static Gen<JsonNode?> Text(params string[] choices) => Gen.Elements(choices).Select(static text => (JsonNode?)text);

    public static Gen<JsonNode?> Whole(int least, int most) => Gen.Choose(least, most).Select(static number => (JsonNode?)number);

    public static Gen<JsonNode?> Truth() => Gen.Elements(true, false).Select(static truth => (JsonNode?)truth);

    public static Gen<JsonNode?> Only(Func<JsonNode?> make) => Gen.Fresh(make);

    /// <summary>A list of some of these texts, of one at least.</summary>
    public static Gen<JsonNode?> Some(string[] texts) => SomeOf(texts).Select(static some => (JsonNode?)new JsonArray([.. some.Select(static text => (JsonNode)text)]));

    public static Gen<string[]> SomeOf(string[] texts) => Gen.SubListOf(texts).Select(some => some.Count == 0 ? texts[..1] : [.. some]);

    public static Gen<JsonNode?> List(params Gen<JsonNode?>[] items) => Gen.CollectToArray(items, static item => item).Select(static nodes => (JsonNode?)new JsonArray(nodes));

    /// <summary>One of several, each as often as its weight; what is not chosen is not made.</summary>
    public static Gen<JsonNode?> Either(params (int Weight, Func<Gen<JsonNode?>> Make)[] choices) =>
        Gen.Choose(0, choices.Sum(static choice => choice.Weight) - 1).SelectMany(at =>
        {
            int index = 0;
            while (at >= choices[index].Weight)
            {
                at -= choices[index++].Weight;
            }

            return choices[index].Make();
        });

    private static Gen<KeyValuePair<string, JsonNode?>?> Member(Keyword keyword) => Gen.Choose(0, 99).SelectMany(chance => chance < keyword.Percent
        ? keyword.Value().Select(value => (KeyValuePair<string, JsonNode?>?)new(keyword.Name, value))
        : Gen.Constant<KeyValuePair<string, JsonNode?>?>(null));
}
