namespace HoneyHive.Export.Otlp;

/// <summary>
/// One export: spans are written into a request, which is sent when it is full, and another one begun. A request is cut in front of the
/// first span of the last trace in it, unless that trace alone fills it.
/// </summary>
internal sealed class OtlpDelivery(OtlpRequest request, OtlpHttpSender sender, int maxRequestBytes)
{
    private string scopeName = string.Empty;
    private string? scopeVersion;
    private Deadline deadline;
    private ExportOutcome outcome;
    private int traceStart;
    private int traceSpans;

    internal void Begin(Deadline until)
    {
        deadline = until;
        outcome = default;
        request.Begin();
    }

    internal void BeginScope(string name, string? version)
    {
        (scopeName, scopeVersion) = (name, version);
        request.BeginScope(name, version);
        BeginTrace();
    }

    /// <summary>The spans that follow belong together.</summary>
    internal void BeginTrace()
    {
        traceStart = request.Length;
        traceSpans = 0;
    }

    /// <summary>A span has been written to the output of the request.</summary>
    internal void EndSpan()
    {
        request.CountSpan();
        traceSpans++;
        if (request.Length > maxRequestBytes)
            Cut();
    }

    internal void EndScope() => request.EndScope();

    internal ExportOutcome Finish()
    {
        Send();
        return outcome;
    }

    private void Cut()
    {
        var isAlone = request.Spans == traceSpans;
        if (!isAlone)
            request.CarryOver(traceStart, traceSpans);
        request.EndScope();
        Send();
        var carriedSpans = isAlone ? 0 : traceSpans;
        request.Begin();
        BeginScope(scopeName, scopeVersion);
        request.AddCarried();
        traceSpans = carriedSpans;
    }

    private void Send()
    {
        request.End();
        if (request.Spans > 0)
            outcome += sender.Send(request.Body, request.Spans, deadline);
    }
}
