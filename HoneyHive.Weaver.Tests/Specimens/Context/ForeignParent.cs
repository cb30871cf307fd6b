using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class ForeignParent
{
    public const string Tree = """
        GET /answer
        ├─ ForeignParent.Answer [tool] (question: "why?") => 4
        └─ ForeignParent.AnswerAsync [tool] (question: "how?") => 4
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static async Task<object> Run()
    {
        using var request = Source.StartActivity("GET /answer");
        var sum = Answer("why?") + await AnswerAsync("how?");
        Effects.Add($"still current: {ReferenceEquals(Activity.Current, request)}");
        return sum;
    }

    [Trace]
    private static int Answer(string question) => question.Length;

    [Trace]
    private static async Task<int> AnswerAsync(string question)
    {
        await Task.Yield();
        return question.Length;
    }
}
