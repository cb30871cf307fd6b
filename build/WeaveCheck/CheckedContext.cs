using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace HoneyHive.WeaveCheck;

/// <summary>Loads one copy of the assembly. What it needs comes from this program, or else from the folder of the original.</summary>
internal sealed class CheckedContext(string name, string folder) : AssemblyLoadContext(name, isCollectible: true)
{
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var beside = Path.Combine(folder, assemblyName.Name + ".dll");
        return IsOwn(assemblyName) || !File.Exists(beside) ? null : LoadFromAssemblyPath(Path.GetFullPath(beside));
    }

    private static bool IsOwn(AssemblyName assemblyName)
    {
        try
        {
            return Default.LoadFromAssemblyName(assemblyName) is not null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (FileLoadException)
        {
            // Known, but older than what is asked for.
            return false;
        }
    }
}
