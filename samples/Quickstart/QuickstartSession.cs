using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;
using Quickstart.Chat;
using Quickstart.Citations;
using Quickstart.Retrieval;

namespace Quickstart;

/// <summary>One question, one answer, and what the trace of it looks like.</summary>
internal sealed class QuickstartSession(TextWriter output, TextWriter error)
{
    // The tree is kept back so that it follows the answer; a program that wants it as it comes passes Console.Out instead.
    private readonly StringWriter tree = new();

    internal async Task<int> RunAsync(string? folder, string question, CancellationToken cancellationToken)
    {
        var texts = folder is null ? DocumentationFolder.Load() : TextFolder.Load(folder);
        HoneyHiveTracer.Configure(options => options.TreeOutput = tree);

        using var client = ChatClients.FromEnvironment();
        var search = new PassageSearch(texts.SelectMany(PassageSplitter.Split).ToArray());
        var agent = new QuestionAgent(search, new ChatModel(client), new CitationService(texts));
        var exitCode = await AnswerAsync(agent, question, cancellationToken);
        await ShowTraceAsync();
        return exitCode;
    }

    private async Task<int> AnswerAsync(QuestionAgent agent, string question, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync($"Q: {question}");
        try
        {
            var answer = await agent.AnswerAsync(question, cancellationToken);
            await output.WriteLineAsync($"A: {answer.Text}");
            if (answer.Source is { } source)
                await output.WriteLineAsync($"   {source}");
            return ExitCode.Answered;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await error.WriteLineAsync($"No answer: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private async Task ShowTraceAsync()
    {
        var flushed = await HoneyHiveTracer.FlushAsync();
        await output.WriteLineAsync();
        await output.WriteLineAsync(tree.ToString().TrimEnd());
        await output.WriteLineAsync();
        await output.WriteLineAsync($"Spans went to: {HoneyHiveTracer.Target}{Advice()}");
        await output.WriteLineAsync(
            $"Delivered {flushed.Delivered}, failed {flushed.Failed}, dropped {flushed.Dropped}, still queued {flushed.Queued}.");
    }

    private static string Advice() => HoneyHiveTracer.Target == "console"
        ? " alone. HH_API_KEY sends them to HoneyHive, OTEL_EXPORTER_OTLP_ENDPOINT to any OpenTelemetry backend."
        : "";
}
