using HoneyHive.Export;

namespace HoneyHive.Configuration;

/// <summary>Where spans go, as the options say.</summary>
internal static class ExporterFactory
{
    /// <summary>The exporter; null when spans go nowhere.</summary>
    internal static ISpanExporter? Create(HoneyHiveOptions options) => null;
}
