namespace FilingSchema.PackageTests;

/// <summary>A project of somebody who has nothing but the package.</summary>
internal sealed class ConsumerProject(string folder, Packages packages)
{
    public async Task Create(string package)
    {
        Directory.CreateDirectory(folder);
        (await Sdk.Run(folder, packages.Environment, "new", "console", "--name", "Acme", "--output", ".", "--no-restore")).AssertSuccess();
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
            </configuration>
            """);
        (await Sdk.Run(folder, packages.Environment, "add", "package", package, "--version", packages.Version)).AssertSuccess();
    }

    public ConsumerProject Write(string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string PathOf(string path) => Path.Combine(folder, path);

    public Task<SdkResult> Build(params string[] options) => Sdk.Run(folder, packages.Environment, ["build", "-v", "q", "--nologo", .. options]);

    public Task<SdkResult> Run() => Sdk.Run(folder, packages.Environment, "run");
}
