using System;
using System.Threading.Tasks;

namespace Shapes;

/// <summary>Runs a traced method of every kind, and writes what they have computed.</summary>
public static class Program
{
    [HoneyHive.Trace]
    public static async Task Main()
    {
        Console.WriteLine($"sync: {Everyday.Run()}");
        Console.WriteLine($"async: {await Waiting.RunAsync()}");
        Console.WriteLine($"iterators: {Sequences.Run()}");
        Console.WriteLine($"async iterators: {await Streams.RunAsync()}");
    }
}
