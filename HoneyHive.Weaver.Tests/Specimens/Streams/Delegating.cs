using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Streams;

public static class Delegating
{
    public const string Tree = """
        Delegating.Outer [tool] => "123"
        ├─ Delegating.Stream [tool] (prompt: "count") => ["1","2","3"]
        │  ├─ Delegating.Step [tool] (name: "in the method")
        │  ├─ Delegating.Step [tool] (name: "before the first")
        │  ├─ Delegating.Step [tool] (name: "after a suspension")
        │  └─ Delegating.Step [tool] (name: "at the end")
        ├─ Delegating.Step [tool] (name: "after the call")
        ├─ Delegating.Step [tool] (name: "got 1")
        ├─ Delegating.Step [tool] (name: "got 2")
        └─ Delegating.Step [tool] (name: "got 3")
        """;

    public static async Task<object> Run() => await Outer();

    [Trace]
    private static async Task<string> Outer()
    {
        var before = Activity.Current;
        var stream = Stream("count");
        Effects.Add($"back: {ReferenceEquals(before, Activity.Current)}");
        Step("after the call");
        var text = "";
        await foreach (var word in stream)
        {
            Effects.Add($"between: {ReferenceEquals(before, Activity.Current)}");
            Step("got " + word);
            text += word;
        }

        Effects.Add($"behind: {ReferenceEquals(before, Activity.Current)}");
        return text;
    }

    [Trace]
    private static IAsyncEnumerable<string> Stream(string prompt)
    {
        Step("in the method");
        return Words(prompt.Length - 2);
    }

    private static async IAsyncEnumerable<string> Words(int limit)
    {
        Step("before the first");
        yield return "1";
        await Task.Yield();
        Step("after a suspension");
        yield return "2";
        yield return limit.ToString();
        Step("at the end");
    }

    [Trace]
    private static void Step(string name) => Effects.Add(name);
}
