using System.Globalization;

namespace FilingSchema;

public sealed partial class Checker
{
    /// <summary>So many elements of the list are as asserted: no fewer than one bound, no more than the other.</summary>
    /// <param name="items">The list.</param>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many there may be; <see langword="null"/> for any number.</param>
    /// <param name="assert">What is asserted of an element for it to count. That it does not hold is no violation.</param>
    /// <param name="open">The same, of the JSON of an element: for a list whose elements could not all be read.</param>
    public void Contains<T>(ValueList<T>? items, int min, int? max, Action<Checker, T> assert, OpenSchema open)
    {
        if (items is null)
            return;
        // A record that lacks what it must have cannot be written; its JSON is there.
        if (MayLackElements || (IsReading && !isCounting && typeof(T).IsAssignableTo(typeof(ISchemaRecord))))
        {
            PutOffContains(min, max, open);
            return;
        }
        Tally tally = new();
        // Without an upper bound the first that suffice are enough to look at.
        for (int i = 0; i < items.Count && (max is not null || tally.Found < min); i++)
            tally.Count(i, Mismatch(items[i], assert), max);
        Report(tally, min, max);
    }

    /// <summary>The value is not <see langword="null"/>.</summary>
    public void NotNull<T>(T value)
    {
        if (value is null)
            Violated("type", "must not be null");
    }

    // Apart, so that what holds allocates nothing.
    private void PutOffContains(int min, int? max, OpenSchema open) => PutOff((check, json) => check.Contains(json, min, max, open));

    private void Report(in Tally tally, int min, int? max)
    {
        if (tally.Found < min)
        {
            // contains alone asks for one.
            string why = tally.Reason is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; element {tally.Other} {tally.Reason} (counted from 0)");
            Violated(tally.Found == 0 ? "contains" : "minContains", string.Create(CultureInfo.InvariantCulture, $"must have at least {Count(min, "element")} of the kind asked for, but has {tally.Found}{why}"));
        }

        if (tally.Surplus is { } surplus)
            Violated("maxContains", string.Create(CultureInfo.InvariantCulture, $"must have at most {Count(max!.Value, "element")} of the kind counted, but has {tally.Found}; element {surplus} is one too many (counted from 0)"));
    }

    // What keeps an element from being counted, as the end of a sentence.
    private string? Mismatch<T>(T item, Action<Checker, T> assert)
    {
        (bool wasCounting, string? before) = (isCounting, mismatch);
        (isCounting, mismatch) = (true, null);
        Enter(StepKind.Element);
        assert(this, item);
        Leave();
        string? found = mismatch;
        (isCounting, mismatch) = (wasCounting, before);
        return found;
    }

    /// <summary>How many elements count, the first that does not, and the first that is one too many.</summary>
    private struct Tally
    {
        public int Found;
        public int Other;
        public string? Reason;
        public int? Surplus;

        public void Count(int index, string? differs, int? max)
        {
            if (differs is null && Found++ == max)
                Surplus = index;
            else if (differs is not null && Reason is null)
                (Other, Reason) = (index, differs);
        }
    }
}
