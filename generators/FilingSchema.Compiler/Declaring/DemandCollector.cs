using FilingSchema.Compiler.Binding;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Declaring;

/// <summary>How much of what is referred to binding needs.</summary>
internal enum Need
{
    /// <summary>The type's name will do, if it has one.</summary>
    Name,

    /// <summary>Its schema, since it is read member by member.</summary>
    Content,

    /// <summary>Its schema and all that lies within and behind it, since its open form is made.</summary>
    Open,
}

/// <summary>Something that a schema asks of a file.</summary>
/// <param name="Place">What it refers to.</param>
/// <param name="Need">How much of it is needed.</param>
/// <param name="IsWritten">Whether it is a reference as written, which may be by URI or anchor.</param>
internal readonly record struct Demand(Reference Place, Need Need, bool IsWritten = true);

/// <summary>Walks a schema and notes what it refers to, which no other file has a say in.</summary>
/// <remarks>Schemas wait in a list instead of on the call stack.</remarks>
internal sealed class DemandCollector
{
    private readonly string file;
    private readonly List<Demand> demands = [];
    private readonly Stack<(Schema Schema, Need Need)> waiting = new();

    private DemandCollector(string file) => this.file = file;

    public static Demand[] Collect(string file, Schema schema, Need need)
    {
        var collector = new DemandCollector(file);
        collector.waiting.Push((schema, need));
        while (collector.waiting.Count > 0)
        {
            (Schema next, Need nextNeed) = collector.waiting.Pop();
            collector.Visit(next, nextNeed);
        }

        return [.. collector.demands.Distinct()];
    }

    private void Visit(Schema schema, Need need)
    {
        if (OpenKeywords.IsNeededFor(schema) || (schema.Properties.Count > 0 && OpenKeywords.AreInRecord(schema)) || AssertingKeywords.IsUntyped(schema))
        {
            need = Need.Open;
        }

        if (schema.Ref is { } reference)
        {
            Add(reference, need);
        }

        if (need == Need.Open)
        {
            VisitOpen(schema);
            return;
        }

        foreach (Schema part in schema.AllOf.Concat(schema.OneOf))
        {
            // Merged parts and cases are read member by member: their type's name is not enough.
            waiting.Push((part, Need.Content));
        }

        if (schema.Contains is { } counted)
        {
            waiting.Push((counted, Need.Open));
        }

        IEnumerable<Schema?> others = [schema.Items, schema.AdditionalProperties, .. schema.AnyOf];
        foreach (Schema other in others.OfType<Schema>().Concat(schema.Properties.Concat(schema.Defs).Select(static member => member.Schema)))
        {
            waiting.Push((other, Need.Name));
        }
    }

    private void VisitOpen(Schema schema)
    {
        if (schema.DynamicRef is { } reference)
        {
            Add(reference, Need.Open);
        }

        // What it means depends on the meta-schema, if that is one of the files.
        if (schema.Dialect is { } dialect && dialect != Vocabulary.Dialect)
        {
            Add(dialect, Need.Content);
        }

        if (schema.Id is not null)
        {
            // A resource of its own, whose anchors a dynamic reference may ask for.
            demands.Add(new(new(file, schema.Pointer), Need.Open, IsWritten: false));
        }

        foreach (Schema part in schema.Parts())
        {
            waiting.Push((part, Need.Open));
        }
    }

    private void Add(string reference, Need need) => demands.Add(new(Reference.Read(file, reference), need));
}
