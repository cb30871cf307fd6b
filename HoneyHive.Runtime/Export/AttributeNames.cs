using HoneyHive.Spans;

namespace HoneyHive.Export;

/// <summary>Names of attributes as they stand on the wire.</summary>
internal static class AttributeNames
{
    internal const string EventType = "honeyhive_event_type";
    internal const string EventName = "honeyhive_event_name";
    internal const string Function = "code.function.name";
    internal const string InputPrefix = AttributeKey.InputPrefix;
    internal const string OutputPrefix = AttributeKey.OutputPrefix;
    internal const string Error = "honeyhive_error";
    internal const string ErrorType = "honeyhive_error_type";
    internal const string Cancelled = AttributeKey.CancelledName;
    internal const string ExceptionEvent = "exception";
    internal const string ExceptionType = "exception.type";
    internal const string ExceptionMessage = "exception.message";
    internal const string ExceptionStackTrace = "exception.stacktrace";
}
