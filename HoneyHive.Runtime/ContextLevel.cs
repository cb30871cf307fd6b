namespace HoneyHive;

/// <summary>Where the current span is kept, from which others find their parent.</summary>
public enum ContextLevel
{
    /// <summary>
    /// In <see cref="System.Diagnostics.Activity.Current"/>, where HttpClient, ASP.NET Core, loggers and every OpenTelemetry library look for it. The default.
    /// </summary>
    Activity,

    /// <summary>
    /// On a stack of the thread while a synchronous method runs, and in the flow of async methods and iterators. Allocates nothing for a
    /// synchronous call. Only traced methods see it: other libraries' spans, and work that a synchronous method starts on other threads, have
    /// the parent that they would have without the method.
    /// </summary>
    Thread,
}
