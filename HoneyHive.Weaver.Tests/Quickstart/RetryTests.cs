using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Quickstart;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

public sealed class RetryTests
{
    private int calls;

    [Fact]
    public async Task An_unavailable_service_is_asked_again()
    {
        var answer = await Retry.TransientAsync(() => FailUntil(2, HttpStatusCode.ServiceUnavailable), CancellationToken.None);
        Assert.Equal((2, 2), (answer, calls));
    }

    [Fact]
    public async Task The_third_failure_is_final()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => Retry.TransientAsync(() => FailUntil(4, HttpStatusCode.ServiceUnavailable), CancellationToken.None));
        Assert.Equal(3, calls);
    }

    [Fact]
    public async Task What_does_not_pass_is_not_repeated()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => Retry.TransientAsync(() => FailUntil(2, HttpStatusCode.Forbidden), CancellationToken.None));
        Assert.Equal(1, calls);
    }

    private Task<int> FailUntil(int call, HttpStatusCode status) =>
        ++calls < call ? throw new HttpRequestException("not now", null, status) : Task.FromResult(calls);
}
