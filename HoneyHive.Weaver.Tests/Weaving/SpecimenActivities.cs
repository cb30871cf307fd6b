using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using HoneyHive.Export.Snapshots;

namespace HoneyHive.Tests.Weaving;

/// <summary>Listens to the activities that specimens start themselves, from a source named <c>Specimens</c>.</summary>
internal sealed class SpecimenActivities : IDisposable
{
    private readonly ActivityListener listener;

    internal SpecimenActivities()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Specimens",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Ended.Enqueue(ActivitySnapshotReader.Read(activity)),
        };
        ActivitySource.AddActivityListener(listener);
    }

    internal ConcurrentQueue<SpanSnapshot> Ended { get; } = new();

    public void Dispose() => listener.Dispose();
}
