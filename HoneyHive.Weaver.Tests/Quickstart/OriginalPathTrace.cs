using System.Collections.Generic;

namespace HoneyHive.Tests.Quickstart;

/// <summary>The same run on the original path: nothing pooled, <c>ActivitySource</c> and the OpenTelemetry SDK.</summary>
public sealed class OriginalPathTrace : QuickstartTrace
{
    private protected override IEnumerable<KeyValuePair<string, string>> Environment => [new("HH_ENABLE_PERF_OPT", "false")];
}
