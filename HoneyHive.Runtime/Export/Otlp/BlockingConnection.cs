#if NET8_0_OR_GREATER
using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// Connects with a socket that blocks. The thread that exports waits for every answer anyway; with the socket that a handler makes itself,
/// each answer is waited for by two further threads, one of them of the thread pool, which spins for a while after it has passed the answer on: more
/// processor time than a thousand spans take.
/// </summary>
/// <remarks>Not for TLS: its handshake is asynchronous, after which the socket no longer blocks.</remarks>
internal static class BlockingConnection
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>. Connecting has a thread of its own: no thread of the program's pool is held up.</summary>
    internal static ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation) => new(Task.Factory.StartNew(
        () => Connect(context.DnsEndPoint, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default));

    private static Stream Connect(DnsEndPoint target, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            using (cancellation.UnsafeRegister(static state => ((Socket)state!).Dispose(), socket))
                socket.Connect(target);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception)
        {
            socket.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw;
        }
    }
}
#endif
