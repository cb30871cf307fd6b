using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using HoneyHive.Export.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace HoneyHive.Tests.Receiver;

/// <summary>A real HTTP server on a free loopback port that takes what exporters send, and keeps it.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<ReceivedRequest> requests = new();
    private readonly ConcurrentQueue<ReceivedRequest> accepted = new();
    private readonly ConcurrentQueue<ScriptedAnswer> answers;

    private OtlpReceiver(WebApplication server, IEnumerable<ScriptedAnswer> answers)
    {
        this.server = server;
        this.answers = new(answers);
    }

    /// <summary>The server's address, without a path.</summary>
    internal Uri Url => new(server.Urls.Single());

    internal IReadOnlyList<ReceivedRequest> Requests => requests.ToArray();

    /// <summary>The spans of the requests that were accepted.</summary>
    internal IReadOnlyList<ReceivedSpan> Spans => accepted.SelectMany(request => request.Spans).ToList();

    /// <summary>Starts a receiver.</summary>
    /// <param name="answers">Answers to the first requests, in order; all further ones are accepted.</param>
    internal static async Task<OtlpReceiver> StartAsync(params ScriptedAnswer[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var receiver = new OtlpReceiver(builder.Build(), answers);
        receiver.server.Run(receiver.ReceiveAsync);
        await receiver.server.StartAsync();
        return receiver;
    }

    /// <summary>The accepted spans as a tree, without durations.</summary>
    internal string Draw() => SpanTree.Draw(Spans.Select(span => span.ToSnapshot()), new() { ShowDurations = false });

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task<byte[]> ReadBodyAsync(HttpRequest request)
    {
        await using var body = request.Headers.ContentEncoding == "gzip"
            ? new GZipStream(request.Body, CompressionMode.Decompress)
            : request.Body;
        using var bytes = new MemoryStream();
        await body.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        var headers = context.Request.Headers.ToDictionary(
            header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var request = new ReceivedRequest(context.Request.Path, headers, await ReadBodyAsync(context.Request));
        requests.Enqueue(request);
        var answer = answers.TryDequeue(out var scripted) ? scripted : ScriptedAnswer.Accepted;
        if (answer.Status == StatusCodes.Status200OK)
            accepted.Enqueue(request);
        await AnswerAsync(context.Response, answer);
    }

    private static async Task AnswerAsync(HttpResponse response, ScriptedAnswer answer)
    {
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        await response.Body.WriteAsync(answer.Body);
    }
}
