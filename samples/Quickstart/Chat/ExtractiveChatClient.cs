using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Quickstart.Retrieval;

namespace Quickstart.Chat;

/// <summary>
/// A model without a network: it answers with those sentences of the prompt's passages that share the most telling words
/// with the question.
/// </summary>
internal sealed class ExtractiveChatClient : IChatClient
{
    private const int SentencesInAnswer = 2;
    private const double LeastShareOfBestScore = 0.5;

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (question, passages) = AnswerPrompt.Read(messages.LastOrDefault(message => message.Role == ChatRole.User)?.Text ?? "");
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Extract(question, passages))) { ModelId = "extractive" });
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static string Extract(string question, IReadOnlyList<(int Number, string Text)> passages)
    {
        var sentences = passages.SelectMany(passage => Sentences.Of(passage.Text).Select(text => (passage.Number, Text: text))).ToArray();
        var ranking = new Bm25Index(sentences.Select(sentence => sentence.Text).ToArray()).Rank(Keywords.Of(question), sentences.Length);

        // Passages come best first: a sentence of a later one has to be the more telling.
        var best = ranking.Select(ranked => (Sentence: sentences[ranked.Index], Score: ranked.Score / sentences[ranked.Index].Number))
            .OrderByDescending(scored => scored.Score).Take(SentencesInAnswer).ToArray();
        var telling = best.TakeWhile(scored => scored.Score >= best[0].Score * LeastShareOfBestScore);
        return best.Length == 0
            ? "The passages do not tell."
            : string.Join(' ', telling.Select(scored => $"{scored.Sentence.Text} [{scored.Sentence.Number}]"));
    }
}
