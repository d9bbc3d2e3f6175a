using System.Reflection;
using System.Runtime.Loader;

namespace FilingSchema.EightK.Tests;

/// <summary>No report of any item needs regular expressions: a program that reads them does not even load what .NET has for that.</summary>
public sealed class NoRegexTests
{
    [Fact]
    public void Reports_of_all_items_are_read_checked_and_written_without_loading_regular_expressions()
    {
        Asked context = new();
        Type report = context.LoadFromAssemblyName(typeof(CurrentReport).Assembly.GetName()).GetType(typeof(CurrentReport).FullName!)!;
        Assert.NotSame(typeof(CurrentReport), report);
        MethodInfo parse = report.GetMethod(nameof(CurrentReport.Parse), [typeof(string)])!;
        MethodInfo validate = report.GetMethod(nameof(CurrentReport.Validate), [])!;
        MethodInfo toJson = report.GetMethod(nameof(CurrentReport.ToJson), [typeof(bool)])!;

        foreach ((string item, _) in CompleteReports.Cases)
        {
            string json = Sample.Write(CompleteReports.Of(item).Report);
            object read = parse.Invoke(null, [json])!;
            Assert.Empty((System.Collections.IEnumerable)validate.Invoke(read, [])!);
            Assert.Equal(json, toJson.Invoke(read, [false]));
        }

        Assert.Contains("System.Text.Json", context.Names);
        Assert.DoesNotContain("System.Text.RegularExpressions", context.Names);
    }

    /// <summary>Has the two assemblies once more, for itself, and takes note of everything else that they ask for.</summary>
    private sealed class Asked : AssemblyLoadContext
    {
        public HashSet<string> Names { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Names.Add(assemblyName.Name!);
            return assemblyName.Name!.StartsWith("FilingSchema", StringComparison.Ordinal)
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{assemblyName.Name}.dll"))
                : null;
        }
    }
}
