using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Parameters;

public static class MutableArgument
{
    public const string Tree = """
        MutableArgument.Answer [tool] (history: [{"Role":"user","Content":"Hi"}]) => ["one"]
        """;

    public static object Run()
    {
        var history = new List<Message> { new("user", "Hi") };
        var result = Answer(history);
        history.Add(new("user", "Later"));
        result.Add("two");
        return $"{history.Count} {result.Count}";
    }

    [Trace]
    private static List<string> Answer(List<Message> history)
    {
        history.Add(new("assistant", "Hello"));
        return ["one"];
    }

    private sealed record Message(string Role, string Content);
}
