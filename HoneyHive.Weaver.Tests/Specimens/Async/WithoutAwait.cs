using System;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class WithoutAwait
{
    public const string Tree = """
        WithoutAwait.Answer [tool] => 42
        WithoutAwait.Refuse [tool] (reason: "no") !! NotSupportedException: no
        """;

    public static async Task<object> Run()
    {
        var answer = await Answer();
        await Refuse("no");
        return answer;
    }

    [Trace]
    private static async Task<int> Answer() => 42;

    [Trace]
    private static async Task Refuse(string reason) => throw new NotSupportedException(reason);
}
