using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive.Tests.Runtime.Weaving;
using Xunit;

namespace HoneyHive.Tests.Runtime;

[Collection("Tracer")]
public sealed class HoneyHiveTracerTests : IDisposable
{
    private static readonly string[] Variables =
        ["HH_API_KEY", "HH_API_URL", "HH_OTLP_ENDPOINT", "HH_TEST_MODE", "HH_DISABLE_TRACING", "HH_BATCH_SIZE", "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_TRACES_EXPORTER"];

    private readonly Dictionary<string, string?> before = Variables.ToDictionary(name => name, Environment.GetEnvironmentVariable);
    private readonly StringWriter output = new();
    private readonly List<string> messages = [];

    public HoneyHiveTracerTests()
    {
        foreach (var name in Variables)
            Environment.SetEnvironmentVariable(name, null);
        Tracer.Forget();
    }

    public void Dispose()
    {
        foreach (var (name, value) in before)
            Environment.SetEnvironmentVariable(name, value);
        Tracer.Forget()?.Pipeline.Shutdown(TimeSpan.FromSeconds(5));
        Tracer.Diagnostics.Sink = null;
    }

    [Fact]
    public void Without_a_target_the_first_traced_call_switches_tracing_off()
    {
        Assert.True(HoneyHiveTracer.IsEnabled);

        HandWoven.Sync("in", () => 1);

        Assert.False(HoneyHiveTracer.IsEnabled);
        Assert.Equal("nowhere", HoneyHiveTracer.Target);
    }

    [Theory]
    [InlineData("HH_API_KEY", "secret", "HoneyHive at https://api.dp1.us.honeyhive.ai/")]
    [InlineData("HH_OTLP_ENDPOINT", "http://127.0.0.1:9/in", "OTLP at http://127.0.0.1:9/in")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9", "OTLP at http://127.0.0.1:9/v1/traces")]
    [InlineData("OTEL_TRACES_EXPORTER", "console", "console")]
    public void The_first_traced_call_decides_from_the_environment(string variable, string value, string target)
    {
        Environment.SetEnvironmentVariable("HH_DISABLE_TRACING", "false");
        Environment.SetEnvironmentVariable(variable, value);

        // Nothing has ended yet when the target is looked at, so nothing is sent.
        HandWoven.Sync("in", () =>
        {
            Assert.StartsWith(target, HoneyHiveTracer.Target, StringComparison.Ordinal);
            return Tracer.Use(null);
        });
    }

    /// <summary>As when that thread runs a handler of the user's that needs a type whose static constructor is what is traced here.</summary>
    [Fact]
    public void A_traced_call_does_not_wait_forever_for_another_thread_to_decide()
    {
        using var deciding = new ManualResetEventSlim();
        using var returned = new ManualResetEventSlim();
        var hasReturned = false;
        var other = new Thread(() =>
        {
            lock (Tracer.Gate)
            {
                deciding.Set();
                hasReturned = returned.Wait(TimeSpan.FromSeconds(60));
            }
        });

        other.Start();
        deciding.Wait();
        Assert.Equal(1, HandWoven.Sync("in", () => 1));
        returned.Set();
        other.Join();

        Assert.True(hasReturned);
        Assert.True(HoneyHiveTracer.IsEnabled);
    }

    [Fact]
    public async Task Configured_in_code_the_tree_is_written_and_the_flush_proves_it()
    {
        HoneyHiveTracer.Configure(options => options.TreeOutput = output);

        HandWoven.Sync("outer", () => HandWoven.Sync("inner", () => 1));

        Assert.Equal(new FlushResult(Delivered: 2, Failed: 0, Dropped: 0, Queued: 0), await HoneyHiveTracer.FlushAsync());
        Assert.Contains("└─ Work.Run [chain]", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_original_path_records_the_same()
    {
        HoneyHiveTracer.Configure(options =>
        {
            options.TreeOutput = output;
            options.EnablePerformanceOptimizations = false;
        });

        await HandWoven.Async("outer", async () =>
        {
            await Task.Yield();
            return HandWoven.Sync("inner", () => new[] { 1, 2 }).Length;
        });
        Assert.Throws<InvalidOperationException>(() => HandWoven.Sync<int>("fails", () => throw new InvalidOperationException("no")));

        Assert.Equal(new FlushResult(Delivered: 3, Failed: 0, Dropped: 0, Queued: 0), await HoneyHiveTracer.FlushAsync());
        var text = output.ToString();
        Assert.Contains("└─ Work.Run [chain]", text, StringComparison.Ordinal);
        Assert.Contains("(argument: \"inner\") => [1,2]", text, StringComparison.Ordinal);
        Assert.Contains("(argument: \"fails\") !! InvalidOperationException: no", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_are_not_valid_are_named_all_and_nothing_changes()
    {
        HoneyHiveTracer.Configure(options => options.TreeOutput = output);
        var path = Tracer.Path;

        var thrown = Assert.Throws<ArgumentException>(() => HoneyHiveTracer.Configure(options =>
        {
            options.BatchSize = 0;
            options.ApiUrl = new Uri("ftp://server");
        }));

        Assert.Equal(
            "HoneyHiveOptions: ApiUrl is ftp://server/; valid is an absolute http or https URL. BatchSize is 0; valid is 1 to 10000.",
            thrown.Message);
        Assert.Same(path, Tracer.Path);
    }

    [Fact]
    public async Task A_backend_that_is_not_there_costs_spans_and_nothing_else()
    {
        HoneyHiveTracer.Configure(options =>
        {
            options.ApiKey = "secret-key";
            options.ApiUrl = new Uri("http://127.0.0.1:9");
            options.MaxRetries = 0;
            options.Diagnostics = messages.Add;
        });

        HandWoven.Sync("in", () => 1);
        var result = await HoneyHiveTracer.FlushAsync();

        Assert.Equal((0, 1, false), (result.Delivered, result.Failed, result.IsComplete));
        Assert.Contains("127.0.0.1:9", Assert.Single(messages), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_test_mode_everything_is_recorded_and_nothing_sent()
    {
        HoneyHiveTracer.Configure(options =>
        {
            options.ApiKey = "key";
            options.TestMode = true;
        });

        HandWoven.Sync("in", () => 1);

        Assert.Equal(1, (await HoneyHiveTracer.FlushAsync()).Delivered);
        Assert.Equal("nowhere (test mode)", HoneyHiveTracer.Target);
    }

    [Fact]
    public async Task After_a_shutdown_calls_are_not_recorded_any_more()
    {
        HoneyHiveTracer.Configure(options => options.TreeOutput = output);
        HandWoven.Sync("before", () => 1);

        await HoneyHiveTracer.ShutdownAsync();
        HandWoven.Sync("after", () => 1);

        Assert.Contains("before", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("after", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(default, await HoneyHiveTracer.FlushAsync());
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_reported_and_tracing_goes_on()
    {
        Environment.SetEnvironmentVariable("HH_BATCH_SIZE", "many-" + Guid.NewGuid());
        Tracer.Diagnostics.Sink = messages.Add;

        HoneyHiveTracer.Configure(options => options.TreeOutput = output);

        Assert.Contains("HH_BATCH_SIZE='many-", Assert.Single(messages), StringComparison.Ordinal);
        Assert.True(HoneyHiveTracer.IsEnabled);
    }
}
