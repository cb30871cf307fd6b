using System;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using Xunit;
using Xunit.Abstractions;

namespace HoneyHive.Tests.Weaving;

/// <summary>
/// The async specimens once more, compiled with the feature <c>runtime-async</c>, in a process whose runtime can run what that makes of them.
/// Everything that is asserted of specimens is asserted there, too.
/// </summary>
public sealed class RuntimeAsyncTests(ITestOutputHelper output)
{
    private const string Variable = "DOTNET_RuntimeAsync";

    /// <summary>The preview cannot await a call with an <c>out</c> argument, woven or not.</summary>
    private const string Specimens =
        "(DisplayName~Async|DisplayName~Cancelled/|DisplayName~Context/|DisplayName~Exceptions/|DisplayName~Flow/|DisplayName~Returning/|DisplayName~Streams/)"
        + "&DisplayName!~Returning/OutArgument";

    /// <summary>Whether this is such a process.</summary>
    internal static bool IsOn { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    [Fact]
    public async Task Specimens_do_the_same_where_the_runtime_suspends_them()
    {
        var result = await DotnetCommand.RunAsync(
            Repository.Root,
            [new(Variable, "1")],
            ["vstest", typeof(RuntimeAsyncTests).Assembly.Location, $"--TestCaseFilter:FullyQualifiedName~Tests.Weaving&FullyQualifiedName!~{nameof(RuntimeAsyncTests)}&{Specimens}"]);
        output.WriteLine(result.AssertSuccess().Output);
        Assert.Matches(@"Passed: +\d{4}", result.Output);
    }
}
