using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Async;

public static class GenericStructs
{
    public const string Tree = """
        Cell.Get [tool] (fallback: 7) => 7
        Cell.Get [tool] (fallback: "x") => "kept"
        """;

    public static async Task<object> Run() => $"{await default(Cell<int>).Get(7)} {await new Cell<string>("kept").Get("x")}";

    private readonly struct Cell<T>(T? value)
    {
        private readonly T? value = value;

        [Trace]
        public async ValueTask<T?> Get(T? fallback)
        {
            await Task.Yield();
            return Equals(value, default(T)) ? fallback : value;
        }
    }
}
