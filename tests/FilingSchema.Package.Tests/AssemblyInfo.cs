using FilingSchema.PackageTests;

[assembly: AssemblyFixture(typeof(Packages))]
