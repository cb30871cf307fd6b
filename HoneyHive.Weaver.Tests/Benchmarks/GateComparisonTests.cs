using System.Linq;
using HoneyHive.Benchmarks.Gates;
using Xunit;

namespace HoneyHive.Tests.Benchmarks;

/// <summary>What <c>build/bench-compare.sh</c> says of two outputs of the gates.</summary>
public class GateComparisonTests
{
    private const string Time = "PASS  sync call, time                                       0.70 x   limit  0.95  200 ns against 290 ns";

    [Fact]
    public void The_same_values_are_no_regression()
    {
        var comparison = GateComparison.Compare([Time], [Time]);
        Assert.True(comparison.IsPassed);
        Assert.Contains("0.70 → 0.70 x", Assert.Single(comparison.Lines));
    }

    [Theory]
    [InlineData("0.78", true)]
    [InlineData("0.80", false)]
    public void A_ratio_may_become_worse_by_a_tenth(string ratio, bool isPassed) =>
        Assert.Equal(isPassed, GateComparison.Compare([Time], [Time.Replace("0.70", ratio)]).IsPassed);

    [Fact]
    public void Of_several_runs_the_best_value_counts() =>
        Assert.True(GateComparison.Compare([Time, Time.Replace("0.70", "0.90")], [Time.Replace("0.70", "1.10"), Time]).IsPassed);

    [Fact]
    public void Bytes_are_compared_and_times_are_shown()
    {
        Assert.False(GateComparison.Compare([Line("allocated", "0.00", "B")], [Line("allocated", "8.00", "B")]).IsPassed);
        Assert.True(GateComparison.Compare([Line("off", "0.50", "ns")], [Line("off", "1.50", "ns")]).IsPassed);
    }

    [Fact]
    public void Gates_of_one_side_only_are_listed()
    {
        var comparison = GateComparison.Compare([Line("old", "1.00", "x"), Time], [Line("new", "1.00", "x"), Time]);
        Assert.True(comparison.IsPassed);
        Assert.Equal(["GONE", "NEW", "OK"], comparison.Lines.Select(line => line.Split(' ')[0]).Order());
    }

    [Fact]
    public void A_run_that_printed_no_gate_is_a_failure() => Assert.False(GateComparison.Compare([Time], ["Unhandled exception"]).IsPassed);

    private static string Line(string name, string value, string unit) => $"FAIL  {name}      {value} {unit}  limit  1.00";
}
