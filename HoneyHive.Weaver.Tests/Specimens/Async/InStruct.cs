using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class InStruct
{
    public const string Tree = "Scale.Apply [tool] (number: 3) => 30";

    public static async Task<object> Run() => await new Scale(10).Apply(3);

    private readonly struct Scale(int factor)
    {
        private readonly int factor = factor;

        [Trace]
        public async Task<int> Apply(int number)
        {
            await Task.Yield();
            return number * factor;
        }
    }
}
