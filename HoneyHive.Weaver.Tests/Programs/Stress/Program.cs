using System;
using System.Globalization;
using System.Threading.Tasks;

namespace HoneyHive.Stress;

/// <summary>
/// Looks for spans that have another call's data: <c>Stress [spans] [seed]</c> makes spans, each with a mark in all that is recorded of it, until so many have been
/// checked that would be exported. Exits with 1 when one is wrong.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        var spans = arguments.Length > 0 ? long.Parse(arguments[0], CultureInfo.InvariantCulture) : 1_000_000;
        var seed = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : Environment.TickCount;
        Console.WriteLine($"{spans:N0} spans on {2 * Environment.ProcessorCount} threads, seed {seed}");

        var check = new SpanCheck();
        var paths = new Paths(check);
        paths.Replace();
        await new Load(spans, seed, paths, check).RunAsync();
        paths.Stop();

        Console.WriteLine($"{check.Checked:N0} spans checked, {paths.Dropped:N0} dropped, {check.Wrong:N0} wrong");
        check.Examples.ForEach(Console.WriteLine);

        return check.Wrong == 0 && check.Checked >= spans ? 0 : 1;
    }
}
