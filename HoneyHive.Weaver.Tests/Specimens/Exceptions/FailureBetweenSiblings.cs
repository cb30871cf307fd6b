using System;
using HoneyHive;

namespace Specimens.Exceptions;

public static class FailureBetweenSiblings
{
    public const string Tree = """
        FailureBetweenSiblings.All [chain] => 2
        ├─ FailureBetweenSiblings.Step [tool] (number: 1) => 1
        ├─ FailureBetweenSiblings.Step [tool] (number: 2) !! InvalidOperationException: step 2
        └─ FailureBetweenSiblings.Step [tool] (number: 3) => 1
        """;

    public static object Run() => All();

    [Trace(EventType.Chain)]
    private static int All()
    {
        var done = 0;
        for (var number = 1; number <= 3; number++)
        {
            try
            {
                done += Step(number);
            }
            catch (InvalidOperationException exception)
            {
                Effects.Add(exception.Message);
            }
        }

        return done;
    }

    [Trace]
    private static int Step(int number) => number == 2 ? throw new InvalidOperationException($"step {number}") : 1;
}
