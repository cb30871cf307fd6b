using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.HotReload;

/// <summary>A woven program can be edited while it runs.</summary>
public sealed class HotReloadTests
{
    private const string Shop =
        """
        using System.Threading.Tasks;
        using HoneyHive;

        public static class Shop
        {
            [Trace] public static int Price(int count) { var price = 2 * count; return price; }

            public static int Plain(int count) => 3 * count;

            [Trace] public static async Task<int> OrderAsync(int count) { var price = 4 * count; await Task.Yield(); return price; }

            [Trace] public static async Task<int> WaitAsync(Task gate) { var price = 5; await gate; return price; }

            [Trace] public static string Other(string text) => text;

            public static async Task<string> RunAsync() => Other($"{Price(1)} {Plain(1)} {await OrderAsync(1)}");
        }
        """;

    /// <summary>The compiler of the edit knows nothing of the add-in: what it compiles anew has no span any more.</summary>
    [Theory]
    [InlineData("=> 3 * count;", "=> 30 * count;", "2 30 4, 5", "OrderAsync Other Price WaitAsync", "Plain")]
    [InlineData("2 * count", "20 * count", "20 3 4, 5", "OrderAsync Other WaitAsync", "Price")]
    [InlineData("4 * count", "40 * count", "2 3 40, 5", "Other Price WaitAsync", "OrderAsync")]
    [InlineData("=> 3 * count;", "=> Added(count); [Trace] public static int Added(int count) => 33 * count;", "2 33 4, 5", "OrderAsync Other Price WaitAsync", "Added", "Plain")]
    public async Task An_edited_method_does_what_it_says_now_without_a_span(string was, string becomes, string results, string spans, params string[] methods)
    {
        using var program = new EditedProgram(Shop);
        await program.RunAsync(was, becomes, methods);
        Assert.Equal("2 3 4", program.Before);
        Assert.Equal(results, program.After);
        Assert.Equal(spans, program.SpansAfter);
    }

    /// <summary>It goes on in the code of the edit, which doesn't end the span that the call has begun with.</summary>
    [Fact]
    public async Task A_call_that_is_suspended_while_it_is_edited_goes_on_and_loses_its_span()
    {
        using var program = new EditedProgram(Shop);
        await program.RunAsync("price = 5;", "price = 50;", "WaitAsync");
        Assert.Equal("2 3 4, 5", program.After);
        Assert.Equal("OrderAsync Other Price", program.SpansAfter);
    }
}
