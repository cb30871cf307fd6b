using System.IO;
using HoneyHive.Benchmarks.Gates;
using Xunit;

namespace HoneyHive.Tests.Benchmarks;

/// <summary>When <c>build/gates.sh</c> passes.</summary>
public class GateTests
{
    [Theory]
    [InlineData(0.6651, 2 / 3.0, true)]
    [InlineData(2 / 3.0, 2 / 3.0, true)]
    [InlineData(0.6690, 2 / 3.0, false)]
    [InlineData(0.65, 0.65, true)]
    [InlineData(0.66, 0.65, false)]
    [InlineData(0, 0, true)]
    [InlineData(0.004, 0, true)]
    [InlineData(0.01, 0, false)]
    public void A_value_up_to_the_limit_passes(double value, double limit, bool isPassed)
    {
        var gate = new Gate("sync call, time", value, limit, "x");
        using var output = new StringWriter();
        Assert.Equal(isPassed, GateReport.Print([gate], output));
        Assert.StartsWith(isPassed ? "PASS" : "FAIL", output.ToString());
    }

    [Fact]
    public void A_line_shows_how_near_a_value_is_to_its_limit()
    {
        using var output = new StringWriter();
        GateReport.Print([new Gate("sustained rate", 0.66505, 2 / 3.0, "x")], output);
        Assert.Matches(@"PASS +sustained rate +0\.665 x +limit +0\.667", output.ToString());
    }

    [Theory]
    [InlineData("PASS  second  0.60 x", true)]
    [InlineData("FAIL  second  0.70 x", false)]
    public void What_has_failed_gets_a_second_look_at_the_end(string line, bool isPassed)
    {
        using var output = new StringWriter();
        Gate[] gates = [new("first", 0.7, 0.65, "x"), new("last", 0.6, 0.65, "x")];

        Assert.Equal(isPassed, GateReport.Print(gates, output, gate => gate.Name == "first" ? line : ""));
        Assert.Matches($@"^PASS +last .*\s+{line}\s+$", output.ToString());
    }
}
