using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Which of several attributes counts.</summary>
public sealed class NearestAttributeTests
{
    [Fact]
    public void The_attribute_nearest_to_the_method_wins()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            [assembly: Trace]
            [Trace(EventType.Chain)] public class Agent
            {
                public void Run() { }
                [Trace(EventType = EventType.Model)] public void Ask() { }
                public class Step { public void Do() { } }
            }
            public class Tool { public void Use() { } }
            """);

        Assert.Equal(
            ["Agent.Run Chain", "Agent.Ask Model", "Agent.Step.Do Chain", "Tool.Use Tool"],
            woven.Descriptors.Select(descriptor => $"{descriptor.Function} {descriptor.EventType}"));
    }

    [Fact]
    public void NoTrace_takes_out_a_method_a_property_or_a_type()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            [Trace] public class Shop
            {
                public void Open() { }
                [NoTrace] public void Close() { }
                [NoTrace] public class Shelf { public void Fill() { } public class Box { public void Open() { } } }
            }
            """);

        Assert.Equal(["Shop.Open"], woven.Traced);
    }

    [Fact]
    public void A_method_of_a_type_that_is_taken_out_can_be_traced()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            [NoTrace] public class Shop { [Trace] public void Open() { } public void Close() { } }
            """);

        Assert.Equal(["Shop.Open"], woven.Traced);
    }

    [Fact]
    public void A_property_stands_for_its_accessors()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            public class Shop
            {
                [Trace(Name = "size")] public int Size { get; set; }
                [Trace] public int this[int index] => index;
                [Trace] public int Area { get => 1; [NoTrace] set { } }
            }
            """);

        Assert.Equal(["Shop.get_Area", "Shop.get_Item", "Shop.get_Size", "Shop.set_Size"], woven.Traced);
        Assert.Equal(2, woven.Descriptors.Count(descriptor => descriptor.Name == "size"));
    }

    [Fact]
    public void Local_functions_and_lambdas_can_have_their_own()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            public class Shop
            {
                public int Count(int start)
                {
                    var next = [Trace] (int number) => number + start;
                    return Twice(next(1)) + Same(2);
                    [Trace] int Twice(int number) => number * 2 * start;
                    [Trace] static int Same(int number) => number;
                }
            }
            """);

        Assert.Equal(["Shop.Count.Same", "Shop.Count.Twice", "Shop.Count.lambda"], woven.Traced);
        Assert.All(woven.Descriptors, descriptor => Assert.Equal("number", descriptor.Inputs));
    }
}
