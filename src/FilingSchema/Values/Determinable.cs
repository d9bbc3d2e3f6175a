using System.Diagnostics.CodeAnalysis;

namespace FilingSchema;

/// <summary>A value that a filer may report as not yet determined, which is not the same as leaving it out.</summary>
/// <remarks>
/// Items 1.05, 2.05, 2.06 and 5.02 of Form 8-K let a filer say that an amount is not yet determined, and amend later. In
/// JSON that is the string <c>"undetermined"</c>. The default value is undetermined.
/// </remarks>
/// <typeparam name="T">The type of the value once it is determined.</typeparam>
public readonly struct Determinable<T> : IEquatable<Determinable<T>>
{
    private readonly T? value;

    private Determinable(T value)
    {
        this.value = value;
        IsDetermined = true;
    }

    /// <summary>Not yet determined.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Reads as the filer says it.")]
    public static Determinable<T> Undetermined => default;

    /// <summary>A determined value. A plain value converts implicitly.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The named form of the conversion.")]
    public static Determinable<T> Of(T value) => new(value);

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(value))]
    public bool IsDetermined { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is not yet determined.</exception>
    public T Value => IsDetermined ? value : throw new InvalidOperationException("The value is not yet determined.");

    /// <summary>The value, if it is determined.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return IsDetermined;
    }

    /// <summary>A determined value.</summary>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "Of is the named alternate.")]
    public static implicit operator Determinable<T>(T value) => new(value);

    /// <summary>Whether both are undetermined, or both have equal values.</summary>
    public bool Equals(Determinable<T> other) =>
        IsDetermined == other.IsDetermined && (!IsDetermined || ValueComparer<T>.Default.Equals(value, other.value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Determinable<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => IsDetermined ? ValueComparer<T>.Default.GetHashCode(value) : 0;

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Determinable<T> left, Determinable<T> right) => left.Equals(right);

    /// <summary>Whether both are not equal.</summary>
    public static bool operator !=(Determinable<T> left, Determinable<T> right) => !left.Equals(right);

    /// <summary>The value, or <c>undetermined</c>.</summary>
    public override string ToString() => IsDetermined ? value.ToString() ?? "" : "undetermined";
}
