using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace FilingSchema.Cli.Output;

/// <summary>The names that generated enums have in JSON.</summary>
internal static class JsonName
{
    /// <summary>The JSON name of a value: <c>8-K/A</c>, <c>MA</c>, <c>NASDAQ</c>.</summary>
    public static string Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string member = value.ToString();
        return typeof(TEnum).GetField(member)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? member;
    }

    /// <summary>The JSON name of a value, or <see langword="null"/> where there is none.</summary>
    public static string? Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? Of(known) : null;
}
