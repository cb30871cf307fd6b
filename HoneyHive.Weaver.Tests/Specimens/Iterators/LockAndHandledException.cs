using System;
using System.Collections.Generic;
using System.Threading;
using HoneyHive;

namespace Specimens.Iterators;

public static class LockAndHandledException
{
    public const string Tree = """LockAndHandledException.Parse [tool] (texts: ["1","x","3"]) => [1,-1,3]""";

    private static readonly object Gate = new();

    public static object Run()
    {
        var text = "";
        foreach (var number in Parse(["1", "x", "3"]))
            text += $"{number} {Monitor.IsEntered(Gate)} ";
        return text + Monitor.IsEntered(Gate);
    }

    [Trace]
    private static IEnumerable<int> Parse(string[] texts)
    {
        lock (Gate)
        {
            foreach (var text in texts)
            {
                int number;
                try
                {
                    number = int.Parse(text);
                }
                catch (FormatException)
                {
                    number = -1;
                }

                yield return number;
            }
        }
    }
}
