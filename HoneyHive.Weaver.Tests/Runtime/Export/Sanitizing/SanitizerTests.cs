using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using HoneyHive.Configuration;
using HoneyHive.Tests.Receiver;
using HoneyHive.Tests.Runtime.Weaving;
using HoneyHive.Weaving;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Sanitizing;

/// <summary>Secrets do not leave, whichever way spans take.</summary>
[Collection("Tracer")]
public sealed class SanitizerTests
{
    private const string Secret = "sk-" + "0123456789" + "abcdefghijkl";
    private const string Card = "4111111111111111";

    private static readonly TracedMethod Login = new("Shop.Login", "Shop.Login", 0, "password");
    private static readonly TracedMethod Getter = new("Shop.get_ApiKey", "Shop.get_ApiKey", 0, "argument");

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Nothing_of_them_arrives(bool isPooled, bool isLazy)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        var console = new StringWriter();
        var options = new HoneyHiveOptions
        {
            OtlpEndpoint = new Uri(receiver.Url, "/v1/traces"),
            EnablePerformanceOptimizations = isPooled,
            LazySerialization = isLazy,
            TreeOutput = console,
            BatchSize = 1,
        };
        options.PiiPatterns.Add(@"\d{16}");

        await RunAsync(options);

        Assert.Equal(4, receiver.Spans.Count);
        Assert.All(receiver.Requests, request => AssertClean(Encoding.UTF8.GetString(request.Body)));
        AssertClean(console.ToString());
        Assert.Contains("""(argument: "key <redacted> and card <redacted>") => {"Key":"<redacted>"}""", receiver.Draw());
        Assert.Contains("""(password: "<redacted>") => 1""", receiver.Draw());
        Assert.Contains("Shop.get_ApiKey [tool] (argument: \"a\") => \"<redacted>\"", receiver.Draw());
        var failed = receiver.Spans.Single(span => span.StatusCode == 2);
        Assert.Equal("no <redacted>", failed.StatusMessage);
        Assert.Equal("no <redacted>", failed.Attributes.Of("honeyhive_error"));
        Assert.Equal("<redacted>", failed.Attributes.Of("my.api_key"));
    }

    [Fact]
    public async Task Everything_arrives_when_that_is_switched_off()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        var options = new HoneyHiveOptions
        {
            OtlpEndpoint = new Uri(receiver.Url, "/v1/traces"),
            SanitizeInputs = false,
            SanitizeOutputs = false,
            BatchSize = 1,
        };

        await RunAsync(options);

        Assert.Contains($"(argument: \"key {Secret} and card {Card}\")", receiver.Draw());
        Assert.Contains("(password: \"hunter2\") => 1", receiver.Draw());
    }

    [Fact]
    public async Task Inputs_and_outputs_have_a_switch_each()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        var options = new HoneyHiveOptions { OtlpEndpoint = new Uri(receiver.Url, "/v1/traces"), SanitizeInputs = false, BatchSize = 1 };

        await RunAsync(options);

        Assert.Contains($"(argument: \"key {Secret} and card {Card}\") => {{\"Key\":\"<redacted>\"}}", receiver.Draw());
    }

    private static async Task RunAsync(HoneyHiveOptions options)
    {
        var path = PathFactory.Create(options)!;
        var previous = Tracer.Use(path);
        try
        {
            HandWoven.Sync($"key {Secret} and card {Card}", () => new { Key = Secret });
            HandWoven.Sync("hunter2", () => 1, Login);
            HandWoven.Sync("a", () => "hunter2", Getter);
            Assert.Throws<InvalidOperationException>(() => HandWoven.Sync<int>("a", () =>
            {
                Activity.Current?.SetTag("my.api_key", "hunter2");
                throw new InvalidOperationException("no " + Secret);
            }));
            await path.Pipeline.FlushAsync(TimeSpan.FromSeconds(10));
        }
        finally
        {
            Tracer.Use(previous);
            path.Pipeline.Shutdown(TimeSpan.FromSeconds(10));
        }
    }

    private static void AssertClean(string text)
    {
        Assert.DoesNotContain(Secret, text);
        Assert.DoesNotContain(Card, text);
        Assert.DoesNotContain("hunter2", text);
    }
}
