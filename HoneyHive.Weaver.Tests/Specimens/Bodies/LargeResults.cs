using System.Threading.Tasks;
using HoneyHive;

namespace Specimens.Bodies;

public static class LargeResults
{
    public const string Tree = """
        LargeResults.Create [tool] (seed: 1) => {"A":1,"B":2,"C":"3","D":4}
        LargeResults.CreateAsync [tool] (seed: 2) => {"A":2,"B":3,"C":"4","D":5}
        """;

    public static async Task<object> Run() => Create(1).ToString() + await CreateAsync(2);

    [Trace]
    private static Large Create(long seed) => new(seed, seed + 1, $"{seed + 2}", seed + 3);

    [Trace]
    private static async ValueTask<Large> CreateAsync(long seed)
    {
        await Task.Yield();
        return new(seed, seed + 1, $"{seed + 2}", seed + 3);
    }

    private readonly record struct Large(long A, long B, string C, double D);
}
