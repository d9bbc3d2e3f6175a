namespace FilingSchema.PackageTests;

/// <summary>A project of somebody who has nothing but the packages.</summary>
internal sealed class ConsumerProject(string folder, Packages packages)
{
    public async Task Create(params string[] names)
    {
        Directory.CreateDirectory(folder);
        (await Sdk.Run(folder, packages.Environment, "new", "console", "--name", "Acme", "--output", ".", "--no-restore")).AssertSuccess();
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packages.Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="user" value="{Directory.CreateDirectory(Packages.UserCache).FullName}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        foreach (string name in names)
            (await Sdk.Run(folder, packages.Environment, "add", "package", name, "--version", packages.Version)).AssertSuccess();
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

    /// <summary>Publishes the program for the machine that it is published on.</summary>
    public Task<SdkResult> Publish(params string[] options) => Sdk.Run(folder, packages.Environment, ["publish", "-c", "Release", "--use-current-runtime", "-o", "published", "-v", "q", "--nologo", .. options]);

    /// <summary>The program that <see cref="Publish"/> has made.</summary>
    public string Published => PathOf(Path.Combine("published", OperatingSystem.IsWindows() ? "Acme.exe" : "Acme"));

    public Task<SdkResult> Run() => Sdk.Run(folder, packages.Environment, "run");
}
