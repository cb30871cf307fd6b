using System;
using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Quickstart.Chat;

/// <summary>Chooses the model: OpenAI when there is a key for it, otherwise the embedded one that needs no network.</summary>
internal static class ChatClients
{
    private const string DefaultModel = "gpt-4o-mini";

    internal static IChatClient FromEnvironment() =>
        Read("OPENAI_API_KEY") is { } key ? OpenAI(key) : new ExtractiveChatClient();

    private static IChatClient OpenAI(string key)
    {
        var options = new OpenAIClientOptions();
        if (Read("OPENAI_BASE_URL") is { } address)
            options.Endpoint = new Uri(address);
        return new OpenAIClient(new ApiKeyCredential(key), options).GetChatClient(Read("OPENAI_MODEL") ?? DefaultModel).AsIChatClient();
    }

    private static string? Read(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
