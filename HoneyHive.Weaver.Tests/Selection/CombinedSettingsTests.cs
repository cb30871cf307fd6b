using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Selection;

/// <summary>Each setting comes from the nearest place that sets it.</summary>
public sealed class CombinedSettingsTests
{
    [Theory]
    [InlineData("", "", "", "", "Tool key")]
    [InlineData("EventType='Model'", "", "", "", "Model key")]
    [InlineData("EventType='Model'", "[assembly: Trace(EventType.Chain)]", "", "", "Chain key")]
    [InlineData("EventType='Model'", "[assembly: Trace(EventType.Chain)]", "[Trace(EventType = EventType.Tool)]", "", "Tool key")]
    [InlineData("", "", "[Trace(EventType.Chain)]", "(CaptureInputs = false)", "Chain ")]
    [InlineData("", "", "[Trace(EventType.Chain, CaptureInputs = false)]", "(EventType.Model)", "Model ")]
    [InlineData("CaptureInputs='false'", "[assembly: Trace]", "[Trace(EventType.Chain)]", "", "Chain ")]
    [InlineData("CaptureInputs='false'", "[assembly: Trace]", "[Trace]", "(CaptureInputs = true)", "Tool key")]
    [InlineData("", "[assembly: Trace(EventType.Chain)]", "[NoTrace]", "(CaptureInputs = false)", "Chain ")]
    public void From_options_assembly_type_and_method(string options, string assembly, string type, string method, string expected)
    {
        using var woven = new WovenSource(
            $"using HoneyHive; {assembly} {type} public class Shop {{ [Trace{method}] public void Open(int key) {{ }} }}",
            options: $"<HoneyHive {options} />");

        Assert.Equal([expected], woven.Descriptors.Select(descriptor => $"{descriptor.EventType} {descriptor.Inputs}"));
    }

    [Fact]
    public void A_property_is_between_its_accessors_and_its_type()
    {
        using var woven = new WovenSource("""
            using HoneyHive;
            [Trace(EventType.Chain)] public class Shop
            {
                [Trace(Name = "size")] public int Size { get => 1; [Trace(EventType.Model)] set { } }
            }
            """);

        Assert.Equal(["size Chain", "size Model"], woven.Descriptors.Select(descriptor => $"{descriptor.Name} {descriptor.EventType}"));
    }
}
