using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Compiler.Binding;

/// <summary>Which schemas apply which others to the very same value. Where that goes round, evaluating would never end.</summary>
internal sealed class InPlaceGraph
{
    private readonly Dictionary<Reference, HashSet<Reference>> applied = [];

    public void Add(Reference from, Reference to)
    {
        if (!applied.TryGetValue(from, out HashSet<Reference>? targets))
        {
            applied[from] = targets = [];
        }

        targets.Add(to);
    }

    /// <summary>The schemas that lead back to themselves: what is left when those that lead nowhere, or only to such, are taken away.</summary>
    public IEnumerable<Reference> FindCycle()
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (Reference place in applied.Keys.ToList())
            {
                applied[place].RemoveWhere(target => !applied.ContainsKey(target));
                if (applied[place].Count == 0)
                {
                    applied.Remove(place);
                    changed = true;
                }
            }
        }

        return applied.Keys.Where(LeadsBack).OrderBy(static place => place, Comparer<Reference>.Create(Reference.Compare));
    }

    private bool LeadsBack(Reference start)
    {
        var seen = new HashSet<Reference>();
        var waiting = new Stack<Reference>([start]);
        while (waiting.Count > 0)
        {
            foreach (Reference next in applied[waiting.Pop()])
            {
                if (next == start)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    waiting.Push(next);
                }
            }
        }

        return false;
    }
}
