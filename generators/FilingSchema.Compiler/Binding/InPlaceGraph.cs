using FilingSchema.Compiler.Declaring;

namespace FilingSchema.Compiler.Binding;

/// <summary>Which schemas apply which others to the very same value. Where that goes round, evaluating would never end.</summary>
/// <remarks>A file may have as many schemas in a row as it has lines: nothing here goes down a row by calling itself, or along it more than once.</remarks>
internal sealed class InPlaceGraph
{
    private static readonly Comparer<Reference> Order = Comparer<Reference>.Create(Reference.Compare);

    private readonly Dictionary<Reference, HashSet<Reference>> applied = [];
    private readonly Dictionary<Reference, List<Reference>> appliers = [];

    public void Add(Reference from, Reference to)
    {
        if (!applied.TryGetValue(from, out HashSet<Reference>? targets))
        {
            applied[from] = targets = [];
        }

        if (targets.Add(to))
        {
            if (!appliers.TryGetValue(to, out List<Reference>? users))
            {
                appliers[to] = users = [];
            }

            users.Add(from);
        }
    }

    /// <summary>The schemas that lead back to themselves.</summary>
    public IEnumerable<Reference> FindCycle()
    {
        Dictionary<Reference, int> lengths = FindLengths();
        var left = applied.Keys.Where(place => !lengths.ContainsKey(place)).ToList();

        // Whoever finishes last is looked from backwards first: what reaches it, and is not taken yet, it reaches, too.
        List<Reference> finished = Finish(left);
        var taken = new HashSet<Reference>();
        var cycle = new List<Reference>();
        for (int i = finished.Count - 1; i >= 0; i--)
        {
            if (taken.Add(finished[i]))
            {
                List<Reference> component = [finished[i]];
                for (int next = 0; next < component.Count; next++)
                {
                    component.AddRange(AppliersOf(component[next]).Where(taken.Add));
                }

                cycle.AddRange(component.Count > 1 || applied[finished[i]].Contains(finished[i]) ? component : []);
            }
        }

        return cycle.OrderBy(static place => place, Order);
    }

    /// <summary>The schemas of a file from which more than so many are applied in a row, but not already from one of the file that they apply.</summary>
    public IEnumerable<Reference> FindTooLong(string path, int most)
    {
        Dictionary<Reference, int> lengths = FindLengths();
        return lengths.Keys
            .Where(place => IsTooLong(place) && applied[place].All(target => !IsTooLong(target)))
            .OrderBy(static place => place, Order);

        bool IsTooLong(Reference place) => place.Path == path && lengths[place] > most;
    }

    /// <summary>How many schemas are in the longest row from each, itself included. Those that lead to a cycle have none.</summary>
    private Dictionary<Reference, int> FindLengths()
    {
        var lengths = new Dictionary<Reference, int>();
        var missing = applied.ToDictionary(static pair => pair.Key, static pair => pair.Value.Count);
        var waiting = new Queue<Reference>(appliers.Keys.Where(place => !applied.ContainsKey(place)));
        while (waiting.Count > 0)
        {
            Reference place = waiting.Dequeue();
            lengths[place] = 1 + (applied.TryGetValue(place, out HashSet<Reference>? targets) ? targets.Max(target => lengths[target]) : 0);
            foreach (Reference user in AppliersOf(place))
            {
                if (--missing[user] == 0)
                {
                    waiting.Enqueue(user);
                }
            }
        }

        return lengths;
    }

    /// <summary>Schemas in an order in which each follows those that it leads to, cycles apart.</summary>
    private List<Reference> Finish(List<Reference> places)
    {
        var known = new HashSet<Reference>(places);
        var finished = new List<Reference>();
        foreach (Reference start in places.Where(known.Remove))
        {
            var open = new Stack<(Reference Place, IEnumerator<Reference> Targets)>([(start, applied[start].GetEnumerator())]);
            while (open.Count > 0)
            {
                (Reference place, IEnumerator<Reference> targets) = open.Peek();
                if (!targets.MoveNext())
                {
                    finished.Add(place);
                    open.Pop();
                }
                else if (known.Remove(targets.Current))
                {
                    open.Push((targets.Current, applied[targets.Current].GetEnumerator()));
                }
            }
        }

        return finished;
    }

    private List<Reference> AppliersOf(Reference place) => appliers.TryGetValue(place, out List<Reference>? users) ? users : [];
}
