namespace HoneyHive;

/// <summary>What kind of work a span stands for, as HoneyHive shows it (<c>honeyhive_event_type</c>).</summary>
public enum EventType
{
    /// <summary>A function, a retrieval, a call to another service. The default of <see cref="TraceAttribute"/>.</summary>
    Tool = 0,

    /// <summary>A request to a language model.</summary>
    Model = 1,

    /// <summary>A step that is made of other steps: an agent, a pipeline, a request handler.</summary>
    Chain = 2,
}
