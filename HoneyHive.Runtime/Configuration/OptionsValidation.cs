using System;
using System.Collections.Generic;

namespace HoneyHive.Configuration;

/// <summary>Checks options that code has set.</summary>
internal static class OptionsValidation
{
    internal static void ThrowIfInvalid(HoneyHiveOptions options)
    {
        var problems = new List<string>();

        void Require(bool isValid, string name, object? value, string valid)
        {
            if (!isValid)
                problems.Add(FormattableString.Invariant($"{name} is {value ?? "null"}; valid is {valid}."));
        }

        Require(IsHttp(options.ApiUrl), nameof(options.ApiUrl), options.ApiUrl, "an absolute http or https URL");
        Require(options.OtlpEndpoint is null || IsHttp(options.OtlpEndpoint), nameof(options.OtlpEndpoint), options.OtlpEndpoint, "an absolute http or https URL");
        Require(!string.IsNullOrWhiteSpace(options.Source), nameof(options.Source), options.Source, "a name that is not empty");
        Require(options.SamplingRate is >= 0 and <= 1, nameof(options.SamplingRate), options.SamplingRate, "0 to 1");
        Require(options.SpanPoolSize >= 0, nameof(options.SpanPoolSize), options.SpanPoolSize, "0 or more");
        Require(options.MaxSpanAttributes >= 1, nameof(options.MaxSpanAttributes), options.MaxSpanAttributes, "1 or more");
        Require(options.AttributeValueLengthLimit is null or >= 1, nameof(options.AttributeValueLengthLimit), options.AttributeValueLengthLimit, "null or 1 or more");
        Require(options.ContextLevel is ContextLevel.Activity or ContextLevel.Thread, nameof(options.ContextLevel), options.ContextLevel, "Activity or Thread");
        Require(options.BatchSize is >= 1 and <= 10_000, nameof(options.BatchSize), options.BatchSize, "1 to 10000");
        Require(options.MaxQueueSize >= 1, nameof(options.MaxQueueSize), options.MaxQueueSize, "1 or more");
        Require(options.MaxQueueBytes >= 1, nameof(options.MaxQueueBytes), options.MaxQueueBytes, "1 or more");
        Require(options.MaxRetries >= 0, nameof(options.MaxRetries), options.MaxRetries, "0 or more");
        Require(IsInterval(options.FlushInterval), nameof(options.FlushInterval), options.FlushInterval, "zero or more, up to 24 days");
        Require(IsInterval(options.ExportTimeout), nameof(options.ExportTimeout), options.ExportTimeout, "zero or more, up to 24 days");
        foreach (var pattern in options.PiiPatterns)
            Require(SanitizerFactory.ProblemOf(pattern) is null, nameof(options.PiiPatterns), pattern, "a list of regular expressions");
        if (problems.Count > 0)
            throw new ArgumentException("HoneyHiveOptions: " + string.Join(" ", problems));
    }

    private static bool IsHttp(Uri? uri) => uri is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    private static bool IsInterval(TimeSpan interval) => interval >= TimeSpan.Zero && interval.TotalMilliseconds <= int.MaxValue;
}
