using System.Collections.Generic;
using HoneyHive;

namespace Specimens.LeftAlone;

public static class InTypeLevel
{
    public const string Tree = "Service.Sum [tool] (limit: 3) => 3";

    public static object Run() => new Service("a").Sum(3) + (new Service("b").Forward(null) is null ? 1 : 0);

    [Trace]
    private sealed class Service
    {
        private readonly string name;

        public Service(string name) => this.name = name;

        public int Sum(int limit)
        {
            var sum = 0;
            foreach (var number in Numbers(limit))
                sum += number;
            return sum;
        }

        public IAsyncEnumerable<int>? Forward(IAsyncEnumerable<int>? numbers) => name.Length > 0 ? numbers : null;

        [NoTrace]
        private static IEnumerable<int> Numbers(int limit)
        {
            for (var number = 0; number < limit; number++)
                yield return number;
        }
    }
}
