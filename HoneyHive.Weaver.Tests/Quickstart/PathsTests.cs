using System;
using System.Collections.Generic;
using System.Linq;
using HoneyHive.Tests.Receiver;
using Xunit;

namespace HoneyHive.Tests.Quickstart;

/// <summary>Which path spans take must not show: everything that arrives is equal, but for ids and times.</summary>
public sealed class PathsTests(QuickstartTrace pooled, OriginalPathTrace original) : IClassFixture<QuickstartTrace>, IClassFixture<OriginalPathTrace>
{
    [Fact]
    public void Both_paths_send_the_same_spans() => Assert.Equal(Describe(pooled), Describe(original));

    [Fact]
    public void Both_paths_describe_the_program_the_same() => Assert.Equal(Resource(pooled), Resource(original));

    [Fact]
    public void Both_paths_deliver_everything() =>
        Assert.All([pooled, original], trace => Assert.Contains("Delivered 6, failed 0, dropped 0, still queued 0.", trace.Output));

    // The two searches run at the same time, so the order of their spans says nothing.
    private static string Describe(QuickstartTrace trace) =>
        string.Join('\n', trace.Spans.Select(span => Describe(span, trace.Spans)).Order());

    private static string Describe(ReceivedSpan span, IReadOnlyList<ReceivedSpan> trace)
    {
        var parent = trace.SingleOrDefault(other => other.SpanId == span.ParentSpanId)?.Name;
        var function = (string)span.Attributes.Of("code.function.name")!;
        var events = span.Events.Select(happened => $"{happened.Name}: {Lines(happened.Attributes.Select(attribute => UpTo(function, attribute)))}");
        return $"""
            {span.Name} in {parent ?? "nothing"}, kind {span.Kind}, scope {span.ScopeName} {span.ScopeVersion}
            status {span.StatusCode} {span.StatusMessage}, flags {span.Flags}, {span.DroppedAttributes} dropped
            {Lines(span.Attributes)}
            {string.Join('\n', events)}
            """;
    }

    /// <summary>
    /// The pooled path turns an exception into text when the span is sent. By then the exception may have travelled on, and have
    /// gathered the lines of the callers behind those of the traced method.
    /// </summary>
    private static KeyValuePair<string, object?> UpTo(string function, KeyValuePair<string, object?> attribute) =>
        attribute is { Key: "exception.stacktrace", Value: string stack }
            ? new(attribute.Key, stack[..(stack + '\n').IndexOf('\n', stack.LastIndexOf(function, StringComparison.Ordinal))])
            : attribute;

    private static IEnumerable<string> Resource(QuickstartTrace trace) => trace.Requests.Select(request => Lines(request.Resource)).Distinct();

    private static string Lines(IEnumerable<KeyValuePair<string, object?>> attributes) =>
        string.Join('\n', attributes.Select(attribute => $"{attribute.Key}={attribute.Value}").Order());
}
