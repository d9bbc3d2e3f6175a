using System.Globalization;

namespace FilingSchema;

/// <summary>Thrown by <c>Parse</c> for a text that is not what the schema asks for.</summary>
public sealed class SchemaViolationException : Exception
{
    private const int Shown = 5;

    /// <summary>An exception that carries these violations.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="violations"/> is <see langword="null"/>.</exception>
    public SchemaViolationException(ViolationList violations)
        : base(Describe(violations))
    {
        Violations = violations;
    }

    /// <summary>Every violation that was found. The message shows the first few.</summary>
    public ViolationList Violations { get; }

    private static string Describe(ViolationList violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        string count = violations.Count == 1
            ? "The record violates its schema:"
            : string.Create(CultureInfo.InvariantCulture, $"The record violates its schema in {violations.Count} places:");
        string rest = violations.Count <= Shown
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\nand {violations.Count - Shown} more");
        return $"{count}\n{string.Join('\n', violations.Take(Shown))}{rest}";
    }
}
