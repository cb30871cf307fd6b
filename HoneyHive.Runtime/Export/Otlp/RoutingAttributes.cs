using System.Collections.Generic;

namespace HoneyHive.Export.Otlp;

/// <summary>What tells HoneyHive where a span belongs. Sent with every span, also with those of other libraries.</summary>
internal sealed record RoutingAttributes
{
    /// <summary>UUID of the session.</summary>
    internal required string SessionId { get; init; }

    /// <summary>Left out when null.</summary>
    internal string? SessionName { get; init; }

    /// <summary>The environment that spans come from; left out when null.</summary>
    internal string? Source { get; init; }

    /// <summary>Left out when null: the API key implies the project.</summary>
    internal string? Project { get; init; }

    /// <summary>Names and values in the order in which they are sent.</summary>
    internal IEnumerable<KeyValuePair<string, object>> ToAttributes()
    {
        yield return new("honeyhive.session_id", SessionId);

        // Without it spans of a session that nobody has created are accepted and stay invisible.
        yield return new("honeyhive.session_auto_create", true);
        if (SessionName is not null)
            yield return new("honeyhive.session_name", SessionName);
        if (Source is not null)
            yield return new("honeyhive.source", Source);
        if (Project is not null)
            yield return new("honeyhive.project", Project);
    }
}
