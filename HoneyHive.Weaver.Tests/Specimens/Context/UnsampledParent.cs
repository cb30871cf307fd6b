using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Context;

public static class UnsampledParent
{
    public const string Tree = "";

    public static async Task<object> Run()
    {
        var request = new Activity("request the sampler left out") { IsAllDataRequested = false }.Start();
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
