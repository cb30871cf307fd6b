using System.Diagnostics;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// The status of an activity: its own, or what older instrumentation has left in the tags <c>otel.status_code</c> and
/// <c>otel.status_description</c> (OpenTelemetry specification, "Mapping to non-OTLP formats").
/// </summary>
internal struct OtlpStatus
{
    private readonly bool isOfActivity;

    internal OtlpStatus(Activity activity)
    {
        isOfActivity = activity.Status != ActivityStatusCode.Unset;
        if (!isOfActivity)
            return;
        Code = (int)activity.Status;
        Description = activity.StatusDescription;
    }

    /// <summary><c>StatusCode</c> of <c>opentelemetry/proto/trace/v1</c>; null when no status was set.</summary>
    internal int? Code { get; private set; }

    internal string? Description { get; private set; }

    /// <summary>Takes a tag that is about the status.</summary>
    /// <returns>Whether it was one, so that it is not an attribute.</returns>
    internal bool TryTake(string key, object? value)
    {
        switch (key)
        {
            case "otel.status_code":
                Code = isOfActivity ? Code : CodeOf(value as string) ?? Code;
                return true;
            case "otel.status_description":
                Description = isOfActivity ? Description : value as string;
                return true;
            default:
                return false;
        }
    }

    private static int? CodeOf(string? name) => name?.ToUpperInvariant() switch
    {
        "UNSET" => 0,
        "OK" => 1,
        "ERROR" => 2,
        _ => null,
    };
}
