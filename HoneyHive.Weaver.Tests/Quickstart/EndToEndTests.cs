using System.Linq;
using System.Text.Json;
using HoneyHive.Tests.Receiver;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

public sealed class EndToEndTests(QuickstartTrace trace) : IClassFixture<QuickstartTrace>
{
    private const string Search = "PassageSearch.Search";
    private const string Chat = "ChatModel.CompleteAsync";
    private const string LookUp = "CitationService.LookUpAsync";

    [Fact]
    public void Requests_go_to_HoneyHive_with_the_key_and_the_client()
    {
        var request = Assert.Single(trace.Requests);
        Assert.Equal("/opentelemetry/v1/traces", request.Path);
        Assert.Equal("application/x-protobuf", request.Headers["Content-Type"]);
        Assert.Equal($"Bearer {QuickstartTrace.Key}", request.Headers["Authorization"]);
        Assert.Equal("test", request.Headers["X-Source"]);
        Assert.Equal("dotnet", request.Headers["hh-client-language"]);
        Assert.Equal("HoneyHive.Runtime", request.Headers["hh-client-package"]);
        Assert.NotEmpty(request.Headers["hh-client-version"]);
    }

    [Fact]
    public void Every_span_belongs_to_the_session()
    {
        Assert.All(trace.Spans, span =>
        {
            Assert.Equal(QuickstartTrace.SessionId, span.Attributes.Of("honeyhive.session_id"));
            Assert.Equal(true, span.Attributes.Of("honeyhive.session_auto_create"));
            Assert.Equal("Bees", span.Attributes.Of("honeyhive.session_name"));
            Assert.Equal("test", span.Attributes.Of("honeyhive.source"));
            Assert.Equal("insects", span.Attributes.Of("honeyhive.project"));
            Assert.Equal(span.Name, span.Attributes.Of("honeyhive_event_name"));
        });
    }

    [Fact]
    public void Spans_form_one_tree_below_the_agent()
    {
        Assert.Null(trace.Agent.ParentSpanId);
        var children = trace.Spans.Where(span => span != trace.Agent).ToList();
        Assert.All(children, span =>
        {
            Assert.Equal(trace.Agent.TraceId, span.TraceId);
            Assert.Equal(trace.Agent.SpanId, span.ParentSpanId);
            Assert.InRange(span.StartUnixNanoseconds, trace.Agent.StartUnixNanoseconds, trace.Agent.EndUnixNanoseconds);
            Assert.InRange(span.EndUnixNanoseconds, span.StartUnixNanoseconds, trace.Agent.EndUnixNanoseconds);
        });
        Assert.Equal(
            [$"{Chat} model", $"{LookUp} tool", $"{LookUp} tool", $"{Search} tool", $"{Search} tool"],
            children.Select(span => $"{span.Name} {span.Attributes.Of("honeyhive_event_type")}").Order());
        Assert.Equal("chain", trace.Agent.Attributes.Of("honeyhive_event_type"));
    }

    [Fact]
    public void The_agent_has_the_question_and_the_answer()
    {
        Assert.Equal(QuickstartTrace.Question, trace.Agent.Attributes.Of("honeyhive_inputs.question"));
        Assert.Equal(
            """{"Text":"Bees have four wings. [1]","Source":{"Source":"bees.md","Section":"Wings","Line":3}}""",
            trace.Agent.Attributes.Of("honeyhive_outputs.result"));
        Assert.Equal("Quickstart.QuestionAgent.AnswerAsync", trace.Agent.Attributes.Of("code.function.name"));
    }

    [Fact]
    public void Both_searches_have_their_query_and_what_they_found()
    {
        var searches = trace.Named(Search).ToList();
        Assert.Contains(QuickstartTrace.Question, searches.Select(search => search.Attributes.Of("honeyhive_inputs.query")));
        Assert.Equal(2, searches.Select(search => search.Attributes.Of("honeyhive_inputs.query")).Distinct().Count());
        Assert.All(searches, search =>
        {
            Assert.Equal(5L, search.Attributes.Of("honeyhive_inputs.top"));
            var found = Json(search, "honeyhive_outputs.result")[0].GetProperty("Passage");
            Assert.Equal("Bees have four wings.", found.GetProperty("Text").GetString());
        });
    }

    [Fact]
    public void The_model_has_the_conversation()
    {
        var model = Assert.Single(trace.Named(Chat));
        var history = Json(model, "honeyhive_inputs.chat_history");
        Assert.Equal(["system", "user"], history.EnumerateArray().Select(turn => turn.GetProperty("role").GetString()));
        Assert.EndsWith($"Question: {QuickstartTrace.Question}", history[1].GetProperty("content").GetString());
        Assert.Equal("""{"role":"assistant","content":"Bees have four wings. [1]"}""", model.Attributes.Of("honeyhive_outputs.result"));
        Assert.Equal("extractive", model.Attributes.Of("honeyhive_config.model"));
    }

    [Fact]
    public void The_first_look_up_has_the_error_and_the_second_one_the_result()
    {
        var lookUps = trace.Named(LookUp).ToList();
        Assert.Equal(2, lookUps[0].StatusCode);
        Assert.Equal("System.Net.Http.HttpRequestException", lookUps[0].Attributes.Of("honeyhive_error_type"));
        Assert.StartsWith("503 (Service Unavailable)", (string?)lookUps[0].Attributes.Of("honeyhive_error"));
        var exception = Assert.Single(lookUps[0].Events);
        Assert.Equal("exception", exception.Name);
        Assert.Contains("CitationService.cs", (string?)exception.Attributes.Of("exception.stacktrace"));

        Assert.Equal(0, lookUps[1].StatusCode);
        Assert.Empty(lookUps[1].Events);
        Assert.Equal("bees.md", lookUps[1].Attributes.Of("honeyhive_inputs.source"));
        Assert.Equal(3L, lookUps[1].Attributes.Of("honeyhive_inputs.line"));
        Assert.Equal("Wings", Json(lookUps[1], "honeyhive_outputs.result").GetProperty("Section").GetString());
    }

    [Fact]
    public void The_program_shows_the_answer_the_tree_and_that_nothing_is_lost()
    {
        Assert.Contains("A: Bees have four wings. [1]", trace.Output);
        Assert.Contains("├─ ChatModel.CompleteAsync [model]", trace.Output);
        Assert.Contains("!! HttpRequestException: 503", trace.Output);
        Assert.Contains("Spans went to: HoneyHive at http://127.0.0.1:", trace.Output);
        Assert.Contains($"Delivered {trace.Spans.Count}, failed 0, dropped 0, still queued 0.", trace.Output);
        Assert.DoesNotContain(QuickstartTrace.Key, trace.Output);
    }

    private static JsonElement Json(ReceivedSpan span, string attribute) =>
        JsonDocument.Parse((string)span.Attributes.Of(attribute)!).RootElement;
}
