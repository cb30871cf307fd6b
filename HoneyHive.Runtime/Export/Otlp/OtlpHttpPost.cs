using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using System.Threading;

namespace HoneyHive.Export.Otlp;

/// <summary>Posts a request once, through one HttpClient that is kept.</summary>
internal sealed class OtlpHttpPost : IDisposable
{
    private const string MediaType = "application/x-protobuf";

    private const int MaxResponseBytes = 1024 * 1024;

    /// <summary>Characters of a refusing answer's body that are repeated in the message.</summary>
    private const int MaxQuotedBody = 200;

    private readonly HttpClient client;
    private readonly OtlpSettings settings;
    private readonly GzipBuffer? compressed;

    internal OtlpHttpPost(OtlpSettings settings)
    {
        this.settings = settings;
        client = new HttpClient(CreateHandler(settings)) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MaxResponseBytes };
        compressed = settings.UseCompression ? new GzipBuffer() : null;
    }

    /// <summary>Where requests go, without what may be secret in the URL.</summary>
    internal string Target => settings.Target;

    /// <param name="body">An array's memory.</param>
    /// <param name="timeout">How long to wait for the answer.</param>
    /// <param name="stop">Gives up at once.</param>
    internal OtlpAnswer TrySend(ReadOnlyMemory<byte> body, TimeSpan timeout, CancellationToken stop)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(stop);
        cancellation.CancelAfter(timeout);
        try
        {
            using var message = CreateMessage(body);
            using var answer = Send(message, cancellation.Token);
            return Read(answer);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            return new() { Problem = stop.IsCancellationRequested ? "the tracer was shut down before an answer came" : "no answer in time" };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new() { Problem = (exception.InnerException ?? exception).Message, MayBeRetried = true };
        }
        catch (Exception exception)
        {
            return new() { Problem = $"{exception.GetType().Name}: {exception.Message}" };
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary>
    /// No span of its own and no <c>traceparent</c> for requests that carry spans; no redirect, which would take the headers to another server.
    /// </summary>
    private static HttpMessageHandler CreateHandler(OtlpSettings settings) =>
#if NET8_0_OR_GREATER
        new SocketsHttpHandler
        {
            ActivityHeadersPropagator = null,
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = settings.Endpoint.Uri.Scheme == Uri.UriSchemeHttp ? BlockingConnection.ConnectAsync : null,
        };
#else
        new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
#endif

    private static bool IsPassing(HttpStatusCode status) => (int)status is 408 or 429 or 502 or 503 or 504;

    private static TimeSpan? ReadRetryAfter(RetryConditionHeaderValue? header)
    {
        var delay = header?.Delta ?? header?.Date - DateTimeOffset.UtcNow;
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }

    private HttpRequestMessage CreateMessage(ReadOnlyMemory<byte> body)
    {
        MemoryMarshal.TryGetArray(compressed?.Compress(body.Span) ?? body, out var bytes);
        var content = new ByteArrayContent(bytes.Array!, bytes.Offset, bytes.Count);
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        if (compressed is not null)
            content.Headers.ContentEncoding.Add("gzip");
        var message = new HttpRequestMessage(HttpMethod.Post, settings.Endpoint.Uri) { Content = content };
        foreach (var header in settings.Headers)
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return message;
    }

    private HttpResponseMessage Send(HttpRequestMessage message, CancellationToken cancellation) =>
#if NET8_0_OR_GREATER
        client.Send(message, HttpCompletionOption.ResponseContentRead, cancellation);
#else
        client.SendAsync(message, HttpCompletionOption.ResponseContentRead, cancellation).GetAwaiter().GetResult();
#endif

    private OtlpAnswer Read(HttpResponseMessage answer)
    {
        // The content has been read into memory with the answer, so this waits for nothing.
        var body = answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        if (answer.IsSuccessStatusCode)
            return new() { IsAccepted = true, Response = OtlpResponse.Read(body, answer.Content.Headers.ContentType?.MediaType) };
        var text = Utf8.GetString(Utf8.Shorten(body, MaxQuotedBody)).Trim();
        return new()
        {
            MayBeRetried = IsPassing(answer.StatusCode),
            RetryAfter = ReadRetryAfter(answer.Headers.RetryAfter),
            Problem = $"{(int)answer.StatusCode} {answer.ReasonPhrase}{(text.Length == 0 ? string.Empty : ": " + text)}",
        };
    }
}
