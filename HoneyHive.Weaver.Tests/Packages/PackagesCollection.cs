using Xunit;

namespace HoneyHive.Tests.Packages;

/// <summary>Builds take both cores of a small machine, so they do not run beside tests that look at the clock.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PackagesCollection : ICollectionFixture<PackageFeed>
{
    internal const string Name = "Packages";
}
