using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using Xunit;

namespace HoneyHive.Tests.Runtime.Spans;

/// <summary>
/// No span has another call's data, whatever happens around it; and, in a debug build, none is used after its release. <c>build/stress.sh</c> runs
/// the same program for as long as one likes.
/// </summary>
public sealed class StressTests
{
    [Fact]
    public async Task No_span_has_the_data_of_another_call()
    {
        var result = await DotnetCommand.RunAsync(Repository.Root, [], Repository.Stress, "300000", "1");

        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains(" 0 wrong", result.Output);
    }
}
