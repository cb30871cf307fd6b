using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace HoneyHive.Benchmarks.Processes;

/// <summary>
/// An HTTP server that reads every request and answers 200 at once, for both sides of a comparison. It runs in a process of its own, which keeps its cost
/// out of what is measured.
/// </summary>
internal static class LoopbackReceiver
{
    private static readonly byte[] Accepted = "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    /// <summary>Starts the receiver in a process of its own.</summary>
    internal static (ChildProcess Process, Uri Endpoint) Start()
    {
        var process = ChildProcess.Start("receiver");
        return (process, new Uri(process.ReadLine()));
    }

    /// <summary>Receives until standard input ends.</summary>
    internal static void Run()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Console.WriteLine($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1/traces");
        _ = AcceptAsync(listener);
        Console.In.ReadToEnd();
    }

    private static async Task AcceptAsync(TcpListener listener)
    {
        while (true)
            _ = ServeAsync(await listener.AcceptTcpClientAsync());
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            client.NoDelay = true;
            var stream = client.GetStream();
            var buffer = new byte[64 * 1024];
            while (await ReadHeadAsync(stream, buffer) is { } body)
            {
                for (var left = body; left > 0;)
                {
                    var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)));
                    if (read == 0)
                        return;
                    left -= read;
                }

                await stream.WriteAsync(Accepted);
            }
        }
    }

    /// <summary>Reads a request up to its body.</summary>
    /// <returns>Bytes of the body that are still to be read; null when the client has closed the connection.</returns>
    private static async Task<long?> ReadHeadAsync(Stream stream, byte[] buffer)
    {
        for (var length = 0; length < buffer.Length;)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length));
            if (read == 0)
                return null;
            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
                return ContentLength(Encoding.ASCII.GetString(buffer, 0, end)) - (length - end - 4);
        }

        throw new InvalidDataException("A request's head is larger than 64 KiB.");
    }

    private static long ContentLength(string head)
    {
        const string name = "Content-Length:";
        foreach (var line in head.Split("\r\n"))
        {
            if (line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return long.Parse(line.AsSpan(name.Length), CultureInfo.InvariantCulture);
        }

        throw new InvalidDataException("A request has no Content-Length.");
    }
}
