using System.Globalization;

namespace FilingSchema;

public sealed partial class Checker
{
    /// <summary>So many elements of the list are as asserted: no fewer than one bound, no more than the other.</summary>
    /// <param name="items">The list.</param>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many there may be; <see langword="null"/> for any number.</param>
    /// <param name="assert">What is asserted of an element for it to count. That it does not hold is no violation.</param>
    public void Contains<T>(ValueList<T>? items, int min, int? max, Action<Checker, T> assert)
    {
        if (items is null)
            return;
        int found = 0;
        int surplus = -1;
        int other = -1;
        string? reason = null;
        // Without an upper bound the first that suffice are enough to look at.
        for (int i = 0; i < items.Count && (max is not null || found < min); i++)
        {
            string? differs = Mismatch(items[i], assert);
            if (differs is not null)
            {
                if (reason is null)
                    (other, reason) = (i, differs);
            }
            else if (found++ == max)
            {
                surplus = i;
            }
        }

        if (found < min)
        {
            // contains alone asks for one.
            string why = reason is null ? "" : string.Create(CultureInfo.InvariantCulture, $"; element {other} {reason} (counted from 0)");
            Violated(found == 0 ? "contains" : "minContains", string.Create(CultureInfo.InvariantCulture, $"must have at least {Count(min, "element")} of the kind asked for, but has {found}{why}"));
        }

        if (surplus >= 0)
            Violated("maxContains", string.Create(CultureInfo.InvariantCulture, $"must have at most {Count(max!.Value, "element")} of the kind counted, but has {found}; element {surplus} is one too many (counted from 0)"));
    }

    /// <summary>The value is not <see langword="null"/>.</summary>
    public void NotNull<T>(T value)
    {
        if (value is null)
            Violated("type", "must not be null");
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
}
