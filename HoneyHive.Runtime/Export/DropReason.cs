namespace HoneyHive.Export;

/// <summary>Why spans were dropped before anybody tried to send them.</summary>
internal enum DropReason
{
    /// <summary>More spans waiting than <see cref="ExportSettings.MaxQueueSize"/>.</summary>
    QueueSize,

    /// <summary>More bytes waiting than <see cref="ExportSettings.MaxQueueBytes"/>.</summary>
    QueueBytes,

    /// <summary>The span ended after the shutdown.</summary>
    ShutDown,
}
