using System.Collections.Generic;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;

namespace HoneyHive.Tests.Quickstart;

/// <summary>The Quickstart as its users start it: a process.</summary>
internal static class QuickstartProgram
{
    internal static Task<CommandResult> RunAsync(params IEnumerable<string> arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    internal static Task<CommandResult> RunAsync(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(Repository.Root, environment, [Repository.Quickstart, .. arguments]);
}
