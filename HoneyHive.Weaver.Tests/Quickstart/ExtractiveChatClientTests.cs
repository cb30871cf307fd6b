using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Quickstart.Chat;
using Quickstart.Retrieval;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

public sealed class ExtractiveChatClientTests
{
    private static readonly Passage[] Passages =
    [
        new("a.md", 1, "A queue is bounded. It drops what does not fit."),
        new("b.md", 1, "A span is one call of a method.\nSpans come from a pool."),
    ];

    [Fact]
    public async Task It_answers_with_the_sentences_that_tell_most()
    {
        var answer = await Ask("What is one call?");
        Assert.StartsWith("A span is one call of a method.", answer);
        Assert.DoesNotContain("queue", answer);
    }

    [Fact]
    public async Task It_names_the_passage_of_each_sentence() => Assert.Equal("A queue is bounded. [1]", await Ask("Which queue?"));

    [Fact]
    public async Task It_says_so_when_the_passages_do_not_tell() => Assert.Equal("The passages do not tell.", await Ask("Who won?"));

    [Fact]
    public async Task Streaming_gives_the_same_answer()
    {
        using var client = new ExtractiveChatClient();
        var streamed = await client.GetStreamingResponseAsync(Messages("Which queue?")).ToChatResponseAsync();
        Assert.Equal(await Ask("Which queue?"), streamed.Text);
    }

    [Theory]
    [InlineData("Yes [2].", 1)]
    [InlineData("Yes [7], [1].", 0)]
    [InlineData("Yes.", 0)]
    [InlineData("[99999999999]", 0)]
    public void The_first_citation_that_exists_counts(string reply, int expected) => Assert.Equal(expected, AnswerPrompt.FirstCitation(reply, 2));

    private static IEnumerable<ChatMessage> Messages(string question) =>
        AnswerPrompt.Write(question, Passages).Select(turn => new ChatMessage(new ChatRole(turn.Role), turn.Content));

    private static async Task<string> Ask(string question)
    {
        using var client = new ExtractiveChatClient();
        return (await client.GetResponseAsync(Messages(question))).Text;
    }
}
