using System;
using System.Collections.Generic;
using System.Linq;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// Tells about lost spans: the first time at once, then at most once a minute, with the sum of what was lost since. Values of headers
/// are secrets and never told, whatever a server repeats of them.
/// </summary>
internal sealed class FailureReport(Action<string>? report, IReadOnlyCollection<KeyValuePair<string, string>> headers)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private Deadline? pause;
    private long lost;

    internal void Add(long spans, string reason)
    {
        lost += spans;
        if (pause is { } running && running.Remaining > TimeSpan.Zero)
            return;
        report?.Invoke($"{lost} spans are lost. {WithoutSecrets(reason)}");
        pause = Deadline.After(Pause);
        lost = 0;
    }

    private string WithoutSecrets(string text) =>
        headers.SelectMany(header => header.Value.Split(' ')).Where(part => part.Length >= 6).Aggregate(text, (left, part) => left.Replace(part, "***"));
}
