using System.Diagnostics;

namespace HoneyHive.Export.Otlp;

/// <summary><c>SpanFlags</c> of <c>opentelemetry/proto/trace/v1</c>; the lowest byte has the W3C trace flags.</summary>
internal static class SpanFlags
{
    internal const uint Recorded = 0x001;
    internal const uint KnowsWhetherParentIsRemote = 0x100;
    internal const uint ParentIsRemote = 0x200;

    internal static uint Of(ActivityTraceFlags flags, bool isRemote) =>
        (uint)flags | KnowsWhetherParentIsRemote | (isRemote ? ParentIsRemote : 0);
}
