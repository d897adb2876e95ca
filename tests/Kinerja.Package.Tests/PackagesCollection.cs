namespace Kinerja.Package.Tests;

/// <summary>Tests that share the packages; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<Packages>
{
    public const string Name = "packages";
}
