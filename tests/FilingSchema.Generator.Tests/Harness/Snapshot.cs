using System.Runtime.CompilerServices;

namespace FilingSchema.GeneratorTests.Harness;

/// <summary>Compares a run with its snapshots in the folder <c>Snapshots</c>.</summary>
internal static class Snapshot
{
#if VERIFY
    public static Task Match(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        VerifyXunit.Verifier.Verify(run.Driver, sourceFile: file).UseDirectory("Snapshots").UseMethodName(method);

    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();
#else
    public static Task Match(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
        return new SnapshotComparer(folder, $"{Path.GetFileNameWithoutExtension(file)}.{method}").Compare(SnapshotFiles.Of(run));
    }
#endif
}
