using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>Where the descriptors of traced methods are kept.</summary>
public sealed class DescriptorTests
{
    [Fact]
    public void Each_method_has_a_holder_in_one_hidden_type()
    {
        using var woven = new WovenSource("""
            [HoneyHive.Trace] public class Shop<T> { public void Open<TKey>(TKey key) { } public void Close() { } }
            """);

        var container = woven.Module.GetType("<HoneyHive>");
        Assert.False(container.IsPublic);
        Assert.Equal("CompilerGeneratedAttribute", Assert.Single(container.CustomAttributes).AttributeType.Name);
        Assert.Equal(["m0", "m1"], container.NestedTypes.Select(holder => holder.Name));
        Assert.All(container.NestedTypes, holder => Assert.True(holder is { IsBeforeFieldInit: true, HasGenericParameters: false, Namespace: "" }));
        Assert.All(container.NestedTypes, holder => Assert.True(Assert.Single(holder.Fields) is { IsInitOnly: true, IsStatic: true }));
    }

    [Fact]
    public void An_assembly_without_traced_methods_has_none()
    {
        using var woven = new WovenSource("[HoneyHive.NoTrace] public class Shop { public void Open() { } }");

        Assert.Null(woven.Module.GetType("<HoneyHive>"));
    }
}
