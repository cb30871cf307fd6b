using System;
using System.Collections.Concurrent;
using System.IO;
using System.Reflection;
using HoneyHive.WeaveCheck;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>A library that these tests refer to, and a copy of it in which every method is woven.</summary>
internal sealed class WovenLibrary
{
    private static readonly DirectoryInfo output = Directory.CreateTempSubdirectory("HoneyHive.LargeBodies.");
    private static readonly ConcurrentDictionary<string, Lazy<WovenLibrary>> woven = [];

    private readonly string wovenPath;

    static WovenLibrary() => AppDomain.CurrentDomain.ProcessExit += (_, _) => output.Delete(recursive: true);

    private WovenLibrary(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        wovenPath = Path.Combine(output.FullName, name + ".dll");
        Report = AssemblyCheck.Run(path, wovenPath);
    }

    internal CheckReport Report { get; }

    /// <summary>Weaves a library that lies beside these tests, once.</summary>
    internal static WovenLibrary Weave(string name) =>
        woven.GetOrAdd(name, key => new(() => new WovenLibrary(key))).Value;

    /// <summary>The workload as it runs with the woven copy: the tests, loaded once more in a context that knows no other.</summary>
    internal Func<string> Load(Func<string> workload) =>
        new WovenContext(wovenPath).LoadFromAssemblyPath(typeof(WovenLibrary).Assembly.Location)
            .GetType(workload.Method.DeclaringType!.FullName!, throwOnError: true)!
            .GetMethod(workload.Method.Name, BindingFlags.Static | BindingFlags.NonPublic)!
            .CreateDelegate<Func<string>>();
}
