using System;
using System.Linq;

namespace HoneyHive.Weaver.Selection;

/// <summary>Which keys tags may have: those that mean something at HoneyHive, and others that neither it nor the tracer uses.</summary>
internal static class TagKeys
{
    internal const int MaxLength = 255;

    internal const string Valid =
        "1 to 255 characters without white space, parts separated by '.'; after 'honeyhive_config.', 'honeyhive_metadata.', "
        + "'honeyhive_metrics.', 'honeyhive_feedback.' or 'honeyhive_user_properties.' for a part of HoneyHive's event, otherwise not beginning with "
        + "'honeyhive', 'exception.', 'otel.' or 'traceloop.', nor 'code.function.name' or 'session.id', which are set by the tracer";

    private static readonly string[] buckets =
        ["honeyhive_config.", "honeyhive_metadata.", "honeyhive_metrics.", "honeyhive_feedback.", "honeyhive_user_properties."];

    private static readonly string[] reservedBeginnings = ["honeyhive", "exception.", "otel.", "traceloop."];

    private static readonly string[] reserved = ["code.function.name", "session.id"];

    internal static bool IsValid(string? key) =>
        key is { Length: > 0 and <= MaxLength }
        && key.All(character => !char.IsWhiteSpace(character) && !char.IsControl(character))
        && key.Split('.').All(part => part.Length > 0)
        && (buckets.Any(bucket => Begins(key, bucket)) || !IsReserved(key));

    private static bool IsReserved(string key) => reserved.Contains(key) || reservedBeginnings.Any(beginning => Begins(key, beginning));

    private static bool Begins(string key, string beginning) => key.StartsWith(beginning, StringComparison.Ordinal);
}
