using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using HoneyHive.Tests.Weaver;
using HoneyHive.Tests.Weaving;
using HoneyHive.WeaveCheck.Oracles;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>Bodies that only a generator writes: far branches, thousands of returns, handlers and locals. They do what they did before.</summary>
public sealed class LongBodiesTests
{
    private const int Count = 1_000;

    public static InBothConfigurations Bodies { get; } = new([nameof(Returns), nameof(Cases), nameof(Statements), nameof(Variables), nameof(Handlers)]);

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Does_the_same_as_unwoven(string body, OptimizationLevel level)
    {
        using var woven = new WovenSource($"public static class Long {{ [HoneyHive.Trace] public static int Run(int a) {{ {Body(body)} }} }}", level);
        var (before, after) = (Load(woven.UnwovenPath), Load(woven.WovenPath));

        Assert.Empty(woven.Log.Errors);
        Assert.Single(woven.Traced);
        Assert.Empty(MethodBodies.FindInvalid(after));
        foreach (var argument in new[] { -1, 0, 1, 2, 3, Count / 2, Count - 1, Count })
            Assert.Equal(Run(before, argument), Run(after, argument));
    }

    private static string Body(string name) =>
        (string)typeof(LongBodiesTests).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;

    private static string Returns() => Repeat("if (a == {0}) return {0} * 3;") + " return a;";

    private static string Cases() => "switch (a) { " + Repeat("case {0}: a += {0}; break;") + " default: return -a; } return a;";

    private static string Statements() => Repeat("if ((a & {0}) == 1) a++; else a ^= {0};") + " return a;";

    private static string Variables() => Repeat("int v{0} = a + {0}; a = System.Math.Max(a, v{0} - 2 * {0});") + " return a + v0 + v999;";

    private static string Handlers() =>
        Repeat("try {{ if (a == {0}) return {0}; a = checked(a + 1); }} catch (System.OverflowException) {{ a = {0}; }} finally {{ a--; }}", Count / 5) + " return a;";

    private static string Repeat(string statement, int count = Count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(index => string.Format(statement, index)));

    private static Assembly Load(string path) =>
        new AssemblyLoadContext("long", isCollectible: true).LoadFromStream(new MemoryStream(File.ReadAllBytes(path)));

    private static int Run(Assembly assembly, int argument) =>
        assembly.GetType("Long", throwOnError: true)!.GetMethod("Run")!.CreateDelegate<Func<int, int>>()(argument);
}
