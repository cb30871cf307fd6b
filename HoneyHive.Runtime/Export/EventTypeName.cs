namespace HoneyHive.Export;

/// <summary>The names that HoneyHive has for the values of <see cref="EventType"/>.</summary>
internal static class EventTypeName
{
    internal static string Of(EventType eventType) => eventType switch
    {
        EventType.Model => "model",
        EventType.Chain => "chain",
        _ => "tool",
    };
}
