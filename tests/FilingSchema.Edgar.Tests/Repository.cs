using System.Reflection;

namespace FilingSchema.Edgar.Tests;

/// <summary>The folders of the repository that the tests were built from.</summary>
internal static class Repository
{
    private static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key == "RepositoryRoot").Value!;

    public static string Reader { get; } = Path.Combine(Root, "src", "FilingSchema.Edgar");

    public static string Tests { get; } = Path.Combine(Root, "tests", "FilingSchema.Edgar.Tests");
}
