using System;
using HoneyHive;

namespace Specimens.Context;

public static class LazyAndEvents
{
    public const string Tree = """
        LazyAndEvents.Publish [tool] (text: "news")
        ├─ LazyAndEvents.Load [tool] => "template"
        └─ LazyAndEvents.Notify [tool] (text: "template: news")
        """;

    private static event Action<string>? Published;

    public static object? Run()
    {
        Published = Notify;
        Publish("news");
        return null;
    }

    [Trace]
    private static void Publish(string text)
    {
        var template = new Lazy<string>(Load);
        Published?.Invoke($"{template.Value}: {text}");
    }

    [Trace]
    private static string Load() => "template";

    [Trace]
    private static void Notify(string text) => Effects.Add(text);
}
