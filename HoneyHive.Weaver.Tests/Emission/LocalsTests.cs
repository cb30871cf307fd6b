using System.Linq;
using HoneyHive.Tests.Weaver;
using Mono.Cecil;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>Whether locals are zeroed stays the user's choice.</summary>
public sealed class LocalsTests
{
    [Theory]
    [InlineData("int Open(int key) => key;", true)]
    [InlineData("int Open(int key) { var twice = key + key; System.GC.KeepAlive(twice); return twice; }", true)]
    [InlineData("[SkipLocalsInit] int Open(int key) { var twice = key + key; return twice * twice; }", false)]
    [InlineData("[SkipLocalsInit] void Open(int size) { Use(stackalloc int[size]); static void Use(System.Span<int> span) { } }", false)]
    public void Are_zeroed_where_the_compiler_would(string method, bool areZeroed)
    {
        using var woven = new WovenSource(
            $"using System.Runtime.CompilerServices; public unsafe class Shop {{ [HoneyHive.Trace] {method} }}");

        Assert.Equal(areZeroed, woven.Module.GetType("Shop").Methods.Single(candidate => candidate.Name == "Open").Body.InitLocals);
    }
}
