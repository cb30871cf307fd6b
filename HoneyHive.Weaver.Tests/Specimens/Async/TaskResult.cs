using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class TaskResult
{
    public const string Tree = """
        TaskResult.Answer [tool] (question: "why?", top: 3) => "why? 3"
        TaskResult.Store [tool] (text: "why? 3")
        """;

    public static async Task<object> Run()
    {
        var answer = await Answer("why?", 3);
        await Store(answer);
        return answer;
    }

    [Trace]
    private static async Task<string> Answer(string question, int top)
    {
        await Task.Yield();
        return $"{question} {top}";
    }

    [Trace]
    private static async Task Store(string text)
    {
        await Task.Yield();
        Effects.Add(text);
    }
}
