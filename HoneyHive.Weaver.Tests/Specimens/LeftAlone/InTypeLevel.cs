using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.LeftAlone;

public static class InTypeLevel
{
    public const string Warning = "HH0010: Service.Forward returns Task<T> without being async, which is not traced";

    public const string Tree = "Service.Sum [tool] (limit: 3) => 3";

    public static async Task<object> Run() => new Service("a").Sum(3) + await new Service("b").Forward(1);

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

        public Task<int> Forward(int number) => Task.FromResult(number + name.Length); // warned

        [NoTrace]
        private static IEnumerable<int> Numbers(int limit)
        {
            for (var number = 0; number < limit; number++)
                yield return number;
        }
    }
}
