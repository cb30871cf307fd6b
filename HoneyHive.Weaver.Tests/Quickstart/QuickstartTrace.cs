using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Tests.Processes;
using HoneyHive.Tests.Receiver;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

/// <summary>One run of the Quickstart over a small folder, and what a server on loopback that plays HoneyHive has received of it.</summary>
public class QuickstartTrace : IAsyncLifetime
{
    internal const string Key = "key-of-the-test";
    internal const string SessionId = "6f1c7f3e-2b7d-4b0a-9d39-0d2f6f5d4c11";
    internal const string Question = "How many wings does a bee have?";

    private const string Text = "# Wings\n\nBees have four wings.\n\nFlies have two.\n";

    private readonly DirectoryInfo texts = Directory.CreateTempSubdirectory("honeyhive-texts-");
    private OtlpReceiver? receiver;
    private CommandResult? run;

    private protected virtual IEnumerable<KeyValuePair<string, string>> Environment => [];

    internal string Output => run!.Output;

    internal IReadOnlyList<ReceivedRequest> Requests => receiver!.Requests;

    internal IReadOnlyList<ReceivedSpan> Spans => receiver!.Spans;

    internal ReceivedSpan Agent => Named("QuestionAgent.AnswerAsync").Single();

    /// <summary>The spans of a method, in the order of their begin.</summary>
    internal IEnumerable<ReceivedSpan> Named(string name) =>
        Spans.Where(span => span.Name == name).OrderBy(span => span.StartUnixNanoseconds);

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(texts.FullName, "bees.md"), Text);
        receiver = await OtlpReceiver.StartAsync();
        var environment = new Dictionary<string, string>(Environment)
        {
            ["HH_API_KEY"] = Key,
            ["HH_API_URL"] = receiver.Url.ToString(),
            ["HH_SESSION_ID"] = SessionId,
            ["HH_SESSION_NAME"] = "Bees",
            ["HH_SOURCE"] = "test",
            ["HH_PROJECT"] = "insects",
        };
        run = (await QuickstartProgram.RunAsync(environment, "--folder", texts.FullName, "--question", Question)).AssertSuccess();
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        texts.Delete(recursive: true);
        await receiver!.DisposeAsync();
    }
}
