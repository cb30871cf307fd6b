namespace HoneyHive.Tests.Weaving;

/// <summary>The ways on which a woven program can run.</summary>
public enum TracingMode
{
    /// <summary>Nothing is recorded.</summary>
    Off,

    /// <summary>Pooled spans, current as activities.</summary>
    Pooled,

    /// <summary>Pooled spans, current on their thread.</summary>
    Thread,

    /// <summary>Activities through the OpenTelemetry SDK.</summary>
    Original,
}
