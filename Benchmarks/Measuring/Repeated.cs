using System;

namespace HoneyHive.Benchmarks.Measuring;

/// <summary>What is above its limit is measured again, and the lowest counts: neighbours on the machine only ever add.</summary>
internal static class Repeated
{
    private const int Times = 5;

    internal static T Best<T>(Func<T> measure, Func<T, double> value, double limit)
    {
        var best = measure();
        for (var time = 1; time < Times && value(best) > limit; time++)
        {
            var next = measure();
            best = value(next) < value(best) ? next : best;
        }

        return best;
    }
}
