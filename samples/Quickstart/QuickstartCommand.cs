using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Quickstart;

/// <summary>The command line: which question, over which folder.</summary>
internal static class QuickstartCommand
{
    private static readonly Option<string> Question = new("--question", "-q")
    {
        Description = "What to ask.",
        DefaultValueFactory = _ => "What happens to an exception that leaves a traced method?",
    };

    private static readonly Option<string?> Folder = new("--folder", "-f")
    {
        Description = "Folder with the texts (*.md, *.txt) that hold the answer. Default: the documentation of this repository.",
    };

    internal static RootCommand Create()
    {
        var command = new RootCommand("Answers a question from a folder of texts, and shows the trace of how it did.") { Question, Folder };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult options, CancellationToken cancellationToken)
    {
        var output = options.InvocationConfiguration.Output;
        var error = options.InvocationConfiguration.Error;
        try
        {
            var session = new QuickstartSession(output, error);
            return await session.RunAsync(options.GetValue(Folder), options.GetRequiredValue(Question), cancellationToken);
        }
        catch (DirectoryNotFoundException exception)
        {
            await error.WriteLineAsync($"{exception.Message} Name an existing one with {Folder.Name}.");
            return ExitCode.BadInput;
        }
    }
}
