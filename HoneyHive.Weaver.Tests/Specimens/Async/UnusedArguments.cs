using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class UnusedArguments
{
    public const string Tree = "UnusedArguments.Answer [tool] (question: \"why?\", hint: 1, style: \"short\") => 42";

    public static async Task<object> Run() => await Answer("why?", 1, "short");

    [Trace]
    private static async Task<int> Answer(string question, int hint, string style)
    {
        await Task.Yield();
        return 42;
    }
}
