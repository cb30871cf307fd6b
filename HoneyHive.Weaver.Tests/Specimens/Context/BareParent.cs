using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class BareParent
{
    public const string Tree = """
        BareParent.Answer [tool] (question: "why?") => 4
        BareParent.AnswerAsync [tool] (question: "how?") => 4
        """;

    public static async Task<object> Run()
    {
        var request = new Activity("request nobody listens to").Start();
        var sum = Answer("why?") + await AnswerAsync("how?");
        Effects.Add($"still current: {ReferenceEquals(Activity.Current, request)}");
        request.Stop();
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
