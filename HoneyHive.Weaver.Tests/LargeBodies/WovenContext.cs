using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>In this context the name of one library stands for its woven copy; all else but the tests is shared.</summary>
internal sealed class WovenContext : AssemblyLoadContext
{
    private readonly Assembly library;

    internal WovenContext(string libraryPath)
        : base(Path.GetFileName(libraryPath)) => library = LoadFromAssemblyPath(libraryPath);

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == library.GetName().Name ? library : null;
}
