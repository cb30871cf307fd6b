using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using HoneyHive.Configuration;
using HoneyHive.Tests.Receiver;
using HoneyHive.Tests.Runtime.Weaving;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Xunit;

namespace HoneyHive.Tests.Runtime;

[Collection("Tracer")]
public sealed class AddHoneyHiveTests : IDisposable
{
    private const string Session = "b3ad6b71-0000-4000-8000-000000000001";

    private static readonly ActivitySource Library = new("Some.Library");

    public AddHoneyHiveTests() => Tracer.Forget();

    public void Dispose() => Tracer.Forget()?.Pipeline.Shutdown(TimeSpan.FromSeconds(5));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Traced_methods_and_activities_of_libraries_arrive_as_one_trace(bool isPooled)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using (var provider = BuildProvider(receiver, isPooled))
        {
            using (Library.StartActivity("request"))
            {
                HandWoven.Sync("outer", () =>
                {
                    using var inner = Library.StartActivity("query");
                    return inner is null ? 0 : 1;
                });
            }

            Assert.True(provider.ForceFlush());
        }

        Assert.Equal(
            """
            request
            └─ Work.Run [chain] (argument: "outer") => 1
               └─ query
            """,
            receiver.Draw());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_span_carries_the_session_and_every_request_the_key(bool isPooled)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using (BuildProvider(receiver, isPooled))
        {
            using var request = Library.StartActivity("request");
            HandWoven.Sync("outer", () => 1);
        }

        await HoneyHiveTracer.FlushAsync();
        Assert.Equal(2, receiver.Spans.Count);
        Assert.All(receiver.Spans, span => Assert.Equal(Session, span.Attributes.Of("honeyhive.session_id")));
        Assert.All(receiver.Spans, span => Assert.Equal(true, span.Attributes.Of("honeyhive.session_auto_create")));
        Assert.All(receiver.Requests, request => Assert.Equal("/opentelemetry/v1/traces", request.Path));
        Assert.All(receiver.Requests, request => Assert.Equal("Bearer key", request.Headers["Authorization"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_session_of_their_own_all_spans_are_in_that_of_the_run(bool isPooled)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using (BuildProvider(receiver, isPooled, sessionId: null))
        {
            using var request = Library.StartActivity("request");
            HandWoven.Sync("outer", () => 1);
        }

        await HoneyHiveTracer.FlushAsync();
        Assert.Equal(2, receiver.Spans.Count);
        Assert.All(receiver.Spans, span => Assert.Equal(SessionIdentity.Resolve(null), span.Attributes.Of("honeyhive.session_id")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_other_vendors_let_travel_with_a_trace_arrives_with_every_span(bool isPooled)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using (BuildProvider(receiver, isPooled))
        {
            using var request = Library.StartActivity("request")!;
            request.TraceStateString = "vendor=1";
            HandWoven.Sync("outer", () => HandWoven.Sync("inner", () => 1));
        }

        await HoneyHiveTracer.FlushAsync();
        Assert.Equal(3, receiver.Spans.Count);
        Assert.All(receiver.Spans, span => Assert.Equal("vendor=1", span.Message.Text(3)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_user_code_adds_to_the_current_activity_belongs_to_the_span(bool isPooled)
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        using (BuildProvider(receiver, isPooled))
        {
            HandWoven.Sync("outer", () =>
            {
                var current = Activity.Current!;
                current.DisplayName = "renamed";
                current.SetTag("tenant", "blue");
                current.AddEvent(new ActivityEvent("cache miss", tags: new ActivityTagsCollection { { "key", 7 } }));
                current.AddLink(new ActivityLink(new ActivityContext(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), default)));
                current.SetStatus(ActivityStatusCode.Error, "half done");
                return 1;
            });
        }

        await HoneyHiveTracer.FlushAsync();
        var span = Assert.Single(receiver.Spans);
        Assert.Equal(("renamed", 2, "half done"), (span.Name, span.StatusCode, span.StatusMessage));
        Assert.Equal("Work.Run", span.Attributes.Of("honeyhive_event_name"));
        Assert.Equal("blue", span.Attributes.Of("tenant"));
        Assert.Equal("cache miss", Assert.Single(span.Events).Name);
        Assert.Single(span.Message.Messages(13));
    }

    [Fact]
    public void Without_a_target_traced_methods_are_activities_of_the_provider()
    {
        var exported = new List<Activity>();
        using var provider = Sdk.CreateTracerProviderBuilder()
            .AddHoneyHive(options => (options.ApiKey, options.OtlpEndpoint, options.TreeOutput) = (null, null, null))
            .AddProcessor(new SimpleActivityExportProcessor(new ListExporter(exported)))
            .Build();

        HandWoven.Sync("in", () => 7);

        var activity = Assert.Single(exported);
        Assert.Equal("Work.Run", activity.DisplayName);
        Assert.Equal("in", activity.GetTagItem("honeyhive_inputs.argument"));
        Assert.Equal(7L, activity.GetTagItem("honeyhive_outputs.result"));
    }

    [Fact]
    public void Options_that_are_not_valid_are_refused_when_the_provider_is_built() =>
        Assert.Throws<ArgumentException>(() => Sdk.CreateTracerProviderBuilder().AddHoneyHive(options => options.MaxQueueSize = 0));

    private static TracerProvider BuildProvider(OtlpReceiver receiver, bool isPooled, string? sessionId = Session) =>
        Sdk.CreateTracerProviderBuilder()
            .AddSource(Library.Name)
            .AddHoneyHive(options =>
            {
                options.ApiKey = "key";
                options.ApiUrl = receiver.Url;
                options.SessionId = sessionId;
                options.EnablePerformanceOptimizations = isPooled;
            })
            .Build();

    private sealed class ListExporter(List<Activity> exported) : BaseExporter<Activity>
    {
        public override ExportResult Export(in Batch<Activity> batch)
        {
            foreach (var activity in batch)
                exported.Add(activity);
            return ExportResult.Success;
        }
    }
}
