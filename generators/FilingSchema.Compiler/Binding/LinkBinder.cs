using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Finds by which ways an object's schema comes to the schemas that say what it asserts.</summary>
/// <remarks>
/// That a part is written within its schema, or that a reference alone leads to a record or a scalar, the runtime sees from
/// their places. All else is told: references within <c>allOf</c>, <c>anyOf</c> and <c>oneOf</c>, references to references, and
/// members that another schema describes.
/// </remarks>
internal sealed class LinkBinder
{
    private readonly Scope scope;
    private readonly List<LinkModel> links = [];
    private readonly IdentitySet identities;
    private readonly HashSet<(Reference Value, Reference Schema)> entered = [];
    private readonly Queue<Step> waiting = new();

    private LinkBinder(Scope scope) => (this.scope, identities) = (scope, new(scope));

    /// <summary>The ways, and the URIs of the schemas on them.</summary>
    public static (EquatableArray<LinkModel> Links, EquatableArray<IdentityModel> Identities) Bind(Scope scope, Layer root, EquatableArray<MemberModel> members)
    {
        var binder = new LinkBinder(scope);
        binder.waiting.Enqueue(new(root, string.Empty, root, IsOfRecord: true, Others: 0));
        while (binder.waiting.Count > 0)
        {
            Step step = binder.waiting.Dequeue();
            binder.identities.Add(step.Schema);

            // A type within knows its own ways, unless it is merged into the record; evaluators of open values note theirs.
            bool isOther = scope.TypeAt(step.Schema.Place) is not null || OpenKeywords.IsNeededFor(step.Schema.Schema);
            if ((step.IsOfRecord || !isOther) && binder.entered.Add((step.Value.Place, step.Schema.Place)))
            {
                binder.Visit(step);
            }
        }

        foreach (MemberModel member in members)
        {
            binder.AddMember(root.Place, member);
        }

        binder.identities.Add(scope.Open.Identities);
        return (binder.links.ToEquatableArray(), binder.identities.ToModel());
    }

    private void Visit(Step step)
    {
        Schema schema = step.Schema.Schema;
        if (schema.Ref is { } reference)
        {
            AddReference(step with { Way = step.Way + "/$ref" }, scope.PlaceOf(step.Schema, reference));
        }

        foreach ((string keyword, EquatableArray<Schema> parts) in new[] { ("allOf", schema.AllOf), ("anyOf", schema.AnyOf), ("oneOf", schema.OneOf) })
        {
            for (int i = 0; i < parts.Count; i++)
            {
                Step part = step with { Way = JsonPointer.Append($"{step.Way}/{keyword}", i), Schema = step.Schema.Part(parts[i]), IsOfRecord = step.IsOfRecord && keyword == "allOf" };
                if (part.IsOfRecord && parts[i].Properties.Count > 0)
                {
                    // Another part may describe the same member: each is a way of its own to what is said of it.
                    links.Add(new(step.Value.Place.ToString(), part.Way, part.Schema.Place.ToString()));
                    part = part with { Value = part.Schema, Way = string.Empty, Others = step.Others + 1 };
                }

                waiting.Enqueue(part);
            }
        }

        IEnumerable<Schema?> within = [.. schema.Properties.Select(static member => member.Schema), schema.Items, schema.AdditionalProperties];
        foreach (Schema part in within.OfType<Schema>())
        {
            waiting.Enqueue(new(step.Schema.Part(part), string.Empty, step.Schema.Part(part), IsOfRecord: false, step.Others));
        }
    }

    private void AddReference(Step step, Reference place)
    {
        Layer? target = scope.Find(place);
        TypeSymbol? symbol = scope.TypeAt(place);
        if (step.Way != "/$ref" || step.Others > 0 || symbol is { Kind: TypeKind.Union } || (symbol is null && target is { } known && HasParts(known.Schema)))
        {
            links.Add(new(step.Value.Place.ToString(), step.Way, place.ToString()));
        }

        // As far as binding follows them.
        if (target is { } next && step.Others < Scope.MaxReferences)
        {
            waiting.Enqueue(new(next, string.Empty, next, step.IsOfRecord, step.Others + 1));
        }
    }

    private static bool HasParts(Schema schema) =>
        schema.Ref is not null || schema.Items is not null || schema.AdditionalProperties is not null || schema.AllOf.Count + schema.AnyOf.Count > 0;

    /// <summary>Tells which schemas describe a member and what it holds, if not those that the names lead to.</summary>
    private void AddMember(Reference record, MemberModel member)
    {
        string part = "/properties/" + JsonPointer.Escape(member.JsonName);
        string place = Below(record.ToString(), part);
        if (member.Place is { } other)
        {
            links.Add(new(place, string.Empty, other.Substring(0, other.Length - part.Length).TrimEnd('#')));
            place = other;
        }

        for (ValueModel? value = member.Value; value is not null; value = value.Element)
        {
            foreach ((string told, string keyword, string schema) in value.Keywords)
            {
                // A checker is at the schema itself then.
                AddElsewhere(told == "enum" && keyword != told ? schema : place, "/" + told, schema, keyword == told ? string.Empty : keyword);
            }

            if (value.ElementsIn is { } container)
            {
                part = value.Shape == ValueShape.List ? "/items" : "/additionalProperties";
                AddElsewhere(place, part, container);
                place = Below(container, part);
            }
        }
    }

    private void AddElsewhere(string place, string part, string schema, string keyword = "")
    {
        if (place != schema || keyword.Length > 0)
        {
            links.Add(new(Below(place, part), keyword, schema));
        }
    }

    private static string Below(string place, string pointer) => place + (place.Contains('#') ? string.Empty : "#") + pointer;

    /// <summary>A schema to visit.</summary>
    /// <param name="Value">The schema that describes a value.</param>
    /// <param name="Way">The way from there to a schema that is about the same value.</param>
    /// <param name="Schema">That schema.</param>
    /// <param name="IsOfRecord">Whether it is merged into the record.</param>
    /// <param name="Others">How many references and parts led to it.</param>
    private readonly record struct Step(Layer Value, string Way, Layer Schema, bool IsOfRecord, int Others);
}
