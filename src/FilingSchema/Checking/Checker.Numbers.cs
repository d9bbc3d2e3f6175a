namespace FilingSchema;

// An int widens to long, a long of a schema with broken bounds to decimal: two families of overloads serve all three.
public sealed partial class Checker
{
    /// <summary>The number is not below the bound.</summary>
    public void Minimum(decimal? value, decimal min)
    {
        if (value < min)
            Bound("minimum", "at least", min, value.Value);
    }

    /// <inheritdoc cref="Minimum(decimal?, decimal)"/>
    public void Minimum(long? value, long min)
    {
        if (value < min)
            Bound("minimum", "at least", min, value.Value);
    }

    /// <summary>The number is not above the bound.</summary>
    public void Maximum(decimal? value, decimal max)
    {
        if (value > max)
            Bound("maximum", "at most", max, value.Value);
    }

    /// <inheritdoc cref="Maximum(decimal?, decimal)"/>
    public void Maximum(long? value, long max)
    {
        if (value > max)
            Bound("maximum", "at most", max, value.Value);
    }

    /// <summary>The number is above the bound.</summary>
    public void ExclusiveMinimum(decimal? value, decimal min)
    {
        if (value <= min)
            Bound("exclusiveMinimum", "more than", min, value.Value);
    }

    /// <inheritdoc cref="ExclusiveMinimum(decimal?, decimal)"/>
    public void ExclusiveMinimum(long? value, long min)
    {
        if (value <= min)
            Bound("exclusiveMinimum", "more than", min, value.Value);
    }

    /// <summary>The number is below the bound.</summary>
    public void ExclusiveMaximum(decimal? value, decimal max)
    {
        if (value >= max)
            Bound("exclusiveMaximum", "less than", max, value.Value);
    }

    /// <inheritdoc cref="ExclusiveMaximum(decimal?, decimal)"/>
    public void ExclusiveMaximum(long? value, long max)
    {
        if (value >= max)
            Bound("exclusiveMaximum", "less than", max, value.Value);
    }

    /// <summary>The number is a whole multiple of the divisor, which is above 0.</summary>
    public void MultipleOf(decimal? value, decimal divisor)
    {
        if (value is { } number && number % divisor != 0)
            Bound("multipleOf", "a multiple of", divisor, number);
    }

    /// <inheritdoc cref="MultipleOf(decimal?, decimal)"/>
    public void MultipleOf(long? value, long divisor)
    {
        if (value is { } number && number % divisor != 0)
            Bound("multipleOf", "a multiple of", divisor, number);
    }

    private void Bound<T>(string keyword, string asked, T bound, T found)
        where T : struct => Violated(keyword, $"must be {asked} {Said(bound)}, but is {Said(found)}");
}
