using System;
using HoneyHive;

namespace Specimens.Results;

public static class EnumResult
{
    public const string Tree = """
        EnumResult.DayAfter [tool] (day: "Friday") => "Saturday"
        EnumResult.DayAfter [tool] (day: "76") => "77"
        """;

    public static object Run() => (DayAfter(DayOfWeek.Friday), DayAfter((DayOfWeek)76));

    [Trace]
    private static DayOfWeek DayAfter(DayOfWeek day) => day + 1;
}
