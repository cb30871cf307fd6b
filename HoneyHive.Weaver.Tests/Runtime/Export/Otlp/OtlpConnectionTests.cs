using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using HoneyHive.Export;
using HoneyHive.Export.Otlp;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Otlp;

/// <summary>The sender waits with a socket that blocks, on the thread that exports. Whatever the server does, it must come back in time.</summary>
public sealed class OtlpConnectionTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);
    private static readonly byte[] Accepted = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    private readonly TcpListener server = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> reports = new();
    private readonly List<Socket> others = [];

    [Fact]
    public void A_server_that_never_answers_is_given_up_in_time()
    {
        server.Start();
        AssertGivenUpInTime();
    }

    [Fact]
    public async Task A_shutdown_does_not_wait_for_an_answer()
    {
        server.Start();
        using var sender = CreateSender();
        var sending = Task.Run(() => Send(sender, TimeSpan.FromHours(1)));
        using var accepted = await server.AcceptSocketAsync();

        sender.Dispose();

        Assert.Equal(new ExportOutcome(0, 3), await sending.WaitAsync(Long));
    }

    [Fact]
    public void A_server_that_takes_no_connection_is_given_up_in_time()
    {
        FillBacklog();
        AssertGivenUpInTime();
    }

    [Fact]
    public async Task A_connection_that_the_server_has_closed_is_replaced()
    {
        server.Start();
        using var sender = CreateSender();

        for (var i = 0; i < 3; i++)
        {
            var sending = Task.Run(() => Send(sender, Long));
            using (var connection = await server.AcceptSocketAsync().WaitAsync(Long))
            {
                await AnswerAsync(connection);
                Assert.Equal(new ExportOutcome(3, 0), await sending.WaitAsync(Long));
            }
        }

        Assert.Empty(reports);
    }

    [Fact]
    public async Task Requests_share_a_connection()
    {
        server.Start();
        using var sender = CreateSender();
        var first = Task.Run(() => Send(sender, Long));
        using var connection = await server.AcceptSocketAsync().WaitAsync(Long);
        await AnswerAsync(connection);
        await first.WaitAsync(Long);

        var second = Task.Run(() => Send(sender, Long));
        await AnswerAsync(connection);

        Assert.Equal(new ExportOutcome(3, 0), await second.WaitAsync(Long));
        Assert.False(server.Pending());
    }

    public void Dispose()
    {
        foreach (var other in others)
            other.Dispose();
        server.Dispose();
    }

    private static ExportOutcome Send(OtlpHttpSender sender, TimeSpan timeout) => sender.Send(new byte[] { 10, 0 }, 3, Deadline.After(timeout));

    private void AssertGivenUpInTime()
    {
        using var sender = CreateSender();
        var clock = Stopwatch.StartNew();

        Assert.Equal(new ExportOutcome(0, 3), Send(sender, TimeSpan.FromMilliseconds(300)));

        Assert.True(clock.Elapsed < Long);
        Assert.Contains("no answer in time", Assert.Single(reports));
    }

    /// <summary>Reads up to the last byte of the body, which is 0, and nothing else is.</summary>
    private static async Task AnswerAsync(Socket connection)
    {
        var buffer = new byte[4096];
        while (await connection.ReceiveAsync(buffer).WaitAsync(Long) is var read && (read == 0 || buffer[read - 1] != 0))
            Assert.NotEqual(0, read);
        await connection.SendAsync(Accepted);
    }

    /// <summary>Nobody accepts, and the system has taken as many connections as it keeps for the server.</summary>
    private void FillBacklog()
    {
        server.Start(backlog: 1);
        while (true)
        {
            var other = new Socket(SocketType.Stream, ProtocolType.Tcp);
            others.Add(other);
            if (!other.ConnectAsync(server.LocalEndpoint).Wait(TimeSpan.FromMilliseconds(500)))
                return;
        }
    }

    private OtlpHttpSender CreateSender()
    {
        var endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/v1/traces");
        return new OtlpHttpSender(new() { Endpoint = endpoint, TargetName = "Test", Retry = new() { MaxRetries = 0 } }, reports.Enqueue);
    }
}
