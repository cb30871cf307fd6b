using System.Diagnostics;
using HoneyHive;

namespace Specimens.Context;

public static class ActivityLeftCurrent
{
    public const string Tree = """
        ActivityLeftCurrent.Begin [tool] (name: "job")
        └─ job
           └─ ActivityLeftCurrent.Work [tool] => 1
        """;

    /// <summary>Activities of other libraries do not find the span.</summary>
    public const string ThreadTree = """
        ActivityLeftCurrent.Begin [tool] (name: "job")
        job
        └─ ActivityLeftCurrent.Work [tool] => 1
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run()
    {
        Begin("job");
        var result = Work();
        // Its parent becomes current, whether it has ended or not: the span of Begin, where there is one.
        Activity.Current?.Stop();
        Activity.Current = null;
        return result;
    }

    [Trace]
    private static void Begin(string name) => Source.StartActivity(name);

    [Trace]
    private static int Work() => 1;
}
