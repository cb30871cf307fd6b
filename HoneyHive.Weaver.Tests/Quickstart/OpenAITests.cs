using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

public sealed class OpenAITests
{
    [Fact]
    public async Task A_key_makes_the_model_of_the_api_answer()
    {
        await using var api = await ChatApi.AnsweringAsync("It says so here [2].");
        var run = (await QuickstartProgram.RunAsync(api.Environment, "--question", "What is a span?")).AssertSuccess();
        Assert.Contains("A: It says so here [2].", run.Output);

        var (authorization, body) = Assert.Single(api.Requests);
        Assert.Equal("Bearer key-of-the-test", authorization);
        Assert.Equal("gpt-4o-mini", body.GetProperty("model").GetString());
        var messages = body.GetProperty("messages").EnumerateArray().ToArray();
        Assert.Equal(["system", "user"], messages.Select(message => message.GetProperty("role").GetString()));
        Assert.Contains("Question: What is a span?", messages[1].GetProperty("content").ToString());
    }

    [Fact]
    public async Task A_refusal_is_told_and_its_trace_is_shown()
    {
        await using var api = await ChatApi.RefusingAsync("Incorrect key.");
        var run = await QuickstartProgram.RunAsync(api.Environment);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No answer:", run.Error);
        Assert.Contains("Incorrect key.", run.Error);
        Assert.Contains("ChatModel.CompleteAsync [model]", run.Output);
        Assert.Contains("!! ClientResultException", run.Output);
    }
}
