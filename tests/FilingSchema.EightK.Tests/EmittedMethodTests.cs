using System.Reflection;

namespace FilingSchema.EightK.Tests;

/// <summary>What the compiled types are made of, so that the JIT compiler makes fast code of it, soon.</summary>
public class EmittedMethodTests
{
    // Larger methods were measured to run much slower than the same code in parts.
    private const int LargestBody = 16 * 1024;

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(CurrentReport).Assembly.GetTypes();

    [Fact]
    public void No_method_is_larger_than_16_KB_of_IL()
    {
        IEnumerable<MethodBase> methods = Types.SelectMany(static type => type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)));

        Assert.Equal([], methods.Where(static method => SizeOf(method) > LargestBody).Select(static method => $"{method.DeclaringType}{method.Name}: {SizeOf(method)}"));
    }

    private static int SizeOf(MethodBase method) => method.GetMethodBody()?.GetILAsByteArray()?.Length ?? 0;

    [Fact]
    public void No_pattern_takes_a_regular_expression()
    {
        TextPattern[] patterns = [.. Types.SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(static field => field.FieldType == typeof(TextPattern))
            .Select(static field => (TextPattern)field.GetValue(null)!)];

        Assert.NotEmpty(patterns);
        Assert.All(patterns, static pattern => Assert.IsType<FlatPattern>(pattern));
    }
}
