using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HoneyHive.Tests.Quickstart;

/// <summary>A server on loopback that speaks OpenAI's chat protocol and gives every request the same answer.</summary>
internal sealed class ChatApi : IAsyncDisposable
{
    private readonly WebApplication server;

    private ChatApi(WebApplication server) => this.server = server;

    /// <summary>What was asked, as JSON, and the key that came with it.</summary>
    internal ConcurrentQueue<(string? Authorization, JsonElement Body)> Requests { get; } = [];

    internal Dictionary<string, string> Environment => new()
    {
        ["OPENAI_API_KEY"] = "key-of-the-test",
        ["OPENAI_BASE_URL"] = server.Urls.Single() + "/v1",
    };

    internal static Task<ChatApi> AnsweringAsync(string content) => StartAsync(Results.Json(new
    {
        id = "chat-1",
        @object = "chat.completion",
        created = 1_700_000_000,
        model = "gpt-4o-mini",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content } } },
        usage = new { prompt_tokens = 30, completion_tokens = 5, total_tokens = 35 },
    }));

    internal static Task<ChatApi> RefusingAsync(string message) =>
        StartAsync(Results.Json(new { error = new { message, type = "invalid_request_error" } }, statusCode: StatusCodes.Status401Unauthorized));

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task<ChatApi> StartAsync(IResult answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var api = new ChatApi(builder.Build());
        api.server.MapPost("/v1/chat/completions", async request =>
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Request.Body);
            api.Requests.Enqueue((request.Request.Headers.Authorization, body));
            await answer.ExecuteAsync(request);
        });
        await api.server.StartAsync();
        return api;
    }
}
