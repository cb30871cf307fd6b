using System;
using HoneyHive;

namespace Specimens.Parameters;

public static class ScalarArguments
{
    public const string Tree = """
        ScalarArguments.Show [tool] (amount: "1.50", letter: "é", id: "0af76519-16cd-43dd-8448-eb211c80319c", date: "2026-11-24", address: "https://example.org/") => 5
        """;

    public static object Run() =>
        Show(1.50m, 'é', new("0af7651916cd43dd8448eb211c80319c"), new(2026, 11, 24), new("https://example.org/"));

    [Trace]
    private static int Show(decimal amount, char letter, Guid id, DateOnly date, Uri address)
    {
        Effects.Add($"{amount} {letter} {id} {date.Year} {address}");
        return 5;
    }
}
