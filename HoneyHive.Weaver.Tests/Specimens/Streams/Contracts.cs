using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class Contracts
{
    public const string Tree = """
        Client.Stream [tool] (prompt: "ab") => [0,1]
        Derived.Base [tool] (limit: 1) => [0]
        """;

    public static async Task<object> Run()
    {
        var text = "";
        await foreach (var number in ((IClient)new Client()).Stream("ab"))
            text += number;
        await foreach (var number in new Derived().Base(1))
            text += number;
        await foreach (var number in new Derived().Silent(1))
            text += number;
        return text;
    }

    private static async IAsyncEnumerable<int> Count(int limit)
    {
        for (var number = 0; number < limit; number++)
        {
            await Task.Yield();
            yield return number;
        }
    }

    private interface IClient
    {
        [Trace]
        IAsyncEnumerable<int> Stream(string prompt);
    }

    private sealed class Client : IClient
    {
        public IAsyncEnumerable<int> Stream(string prompt) => Count(prompt.Length);
    }

    private abstract class Abstract
    {
        [Trace]
        public abstract IAsyncEnumerable<int> Base(int limit);

        [Trace]
        public virtual IAsyncEnumerable<int> Silent(int limit) => Count(limit + 1);
    }

    private sealed class Derived : Abstract
    {
        public override IAsyncEnumerable<int> Base(int limit) => Count(limit);

        [NoTrace]
        public override IAsyncEnumerable<int> Silent(int limit) => Count(limit);
    }
}
