using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using HoneyHive;
using Quickstart.Retrieval;

namespace Quickstart.Citations;

/// <summary>
/// Knows under which heading a line stands. It plays a remote service that has just been deployed: the first request
/// is turned away with 503, and the caller has to come back.
/// </summary>
internal sealed class CitationService(IEnumerable<TextFile> files)
{
    private readonly Dictionary<string, TextFile> texts = files.ToDictionary(file => file.Name);
    private int requests;

    [Trace]
    public async Task<Citation> LookUpAsync(string source, int line, CancellationToken cancellationToken)
    {
        await Task.Delay(2, cancellationToken);
        if (Interlocked.Increment(ref requests) == 1)
            throw new HttpRequestException("503 (Service Unavailable): the citation service is starting.", null, HttpStatusCode.ServiceUnavailable);
        return new Citation(source, SectionOf(texts[source].Lines.AsSpan(0, line)), line);
    }

    private static string SectionOf(ReadOnlySpan<string> lines)
    {
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (lines[i].StartsWith('#'))
                return lines[i].TrimStart('#').Trim();
        }

        return "";
    }
}
