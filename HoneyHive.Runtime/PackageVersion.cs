using System.Reflection;

namespace HoneyHive;

/// <summary>The version of this library, as backends see it.</summary>
internal static class PackageVersion
{
    internal static string Text { get; } = Read();

    /// <summary>The informational version without the commit that the build appends to it.</summary>
    private static string Read()
    {
        var version = typeof(PackageVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        var commit = version.IndexOf('+');
        return commit < 0 ? version : version[..commit];
    }
}
