using System.Linq;
using HoneyHive.Tests.Weaver;
using Xunit;

namespace HoneyHive.Tests.Analysis;

/// <summary>Which arguments and results are recorded.</summary>
public sealed class CaptureTests
{
    [Theory]
    [InlineData("int number, string text, object any, int[] items, System.DayOfWeek day, int? maybe", "number,text,any,items,day,maybe")]
    [InlineData("ref int changed, in System.Guid id, ref readonly long big, params int[] rest", "changed,id,big,rest")]
    [InlineData("System.Span<int> span, System.ReadOnlySpan<char> text, ref System.Span<int> both", "")]
    [InlineData("int* pointer, delegate*<int, void> function, int*[] pointers", "")]
    [InlineData("System.Threading.CancellationToken token, System.Threading.CancellationToken? maybe", "")]
    [InlineData("System.IO.Stream stream, System.IO.MemoryStream memory", "")]
    [InlineData("System.Action action, System.Func<int, int> function, System.Delegate any", "")]
    [InlineData("System.IServiceProvider services, System.ComponentModel.Design.ServiceContainer container", "")]
    [InlineData("System.Security.SecureString secret, System.Security.Claims.ClaimsPrincipal user", "")]
    public void An_argument_is_recorded_unless_its_type_forbids_it(string parameters, string inputs)
    {
        using var woven = new WovenSource($"public unsafe class Shop {{ [HoneyHive.Trace] public void Open({parameters}) {{ }} }}");

        Assert.Equal(inputs, woven.Descriptors.Single().Inputs);
    }

    [Fact]
    public void An_out_argument_is_not_read()
    {
        using var woven = new WovenSource("public class Shop { [HoneyHive.Trace] public void Open(int key, out int size) => size = key; }");

        Assert.Equal("key", woven.Descriptors.Single().Inputs);
    }

    [Fact]
    public void A_type_parameter_is_judged_by_its_constraints()
    {
        using var woven = new WovenSource("""
            public class Shop
            {
                [HoneyHive.Trace] public void Open<T, TStream, TSpan>(T any, TStream stream, TSpan span)
                    where TStream : System.IO.Stream where TSpan : allows ref struct { }
            }
            """);

        Assert.Equal("any", woven.Descriptors.Single().Inputs);
    }

    [Theory]
    [InlineData("int Read() => 1;", true)]
    [InlineData("T Read<T>(T value) => value;", true)]
    [InlineData("void Read() { }", false)]
    [InlineData("System.ReadOnlySpan<int> Read() => default;", false)]
    [InlineData("ref int Read(int[] items) => ref items[0];", false)]
    [InlineData("System.IO.Stream Read() => System.IO.Stream.Null;", false)]
    [InlineData("T Read<T>(T value) where T : allows ref struct => value;", false)]
    public void A_result_is_recorded_unless_its_type_forbids_it(string method, bool isRecorded)
    {
        using var woven = new WovenSource($"public class Shop {{ [HoneyHive.Trace] public {method} }}");

        Assert.Equal(isRecorded, woven.Instructions("Shop", "Read").Contains("Weave.Output<"));
    }

    [Fact]
    public void The_attribute_can_leave_out_both()
    {
        using var woven = new WovenSource("""
            public class Shop { [HoneyHive.Trace(CaptureInputs = false, CaptureOutputs = false)] public int Open(int key) => key; }
            """);

        Assert.Equal("", woven.Descriptors.Single().Inputs);
        Assert.DoesNotContain("Weave.Input", woven.Instructions("Shop", "Open"));
        Assert.DoesNotContain("Weave.Output", woven.Instructions("Shop", "Open"));
    }
}
