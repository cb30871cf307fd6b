using System;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Values;

public static class Uncapturable
{
    public const string Tree = """
        Uncapturable.Schedule [tool] (name: "job") => 3
        Uncapturable.ScheduleAny [tool] (name: "job") => 4
        """;

    public static object Run() =>
        Schedule("job", () => 3, CancellationToken.None) + ScheduleAny("job", new Func<int>(() => 4), CancellationToken.None);

    [Trace]
    private static int Schedule(string name, Func<int> work, CancellationToken cancellation) => work();

    [Trace]
    private static int ScheduleAny(string name, object work, object cancellation) => ((Func<int>)work)();
}
