using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;
using Microsoft.Extensions.AI;

namespace Quickstart.Chat;

/// <summary>The language model behind the agent; every request becomes a model event.</summary>
internal sealed class ChatModel(IChatClient client)
{
    /// <remarks>HoneyHive shows the conversation of a model event from the input <c>chat_history</c>: the parameter is named for it.</remarks>
    [Trace(EventType.Model)]
    public async Task<ChatTurn> CompleteAsync(IReadOnlyList<ChatTurn> chat_history, CancellationToken cancellationToken)
    {
        var messages = chat_history.Select(turn => new ChatMessage(new ChatRole(turn.Role), turn.Content));
        var response = await client.GetResponseAsync(messages, cancellationToken: cancellationToken);
        Describe(response);
        return new ChatTurn("assistant", response.Text);
    }

    /// <summary>Inside a traced method the current activity is its span: tags that are set here are sent with it.</summary>
    private static void Describe(ChatResponse response)
    {
        Activity.Current?.SetTag("honeyhive_config.model", response.ModelId)
            .SetTag("honeyhive_metadata.prompt_tokens", response.Usage?.InputTokenCount)
            .SetTag("honeyhive_metadata.completion_tokens", response.Usage?.OutputTokenCount);
    }
}
