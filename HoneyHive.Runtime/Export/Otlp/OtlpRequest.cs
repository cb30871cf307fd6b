using System;
using HoneyHive.Spans;
using Scope = HoneyHive.Export.Otlp.OtlpFields.Scope;
using ScopeSpans = HoneyHive.Export.Otlp.OtlpFields.ScopeSpans;

namespace HoneyHive.Export.Otlp;

/// <summary>
/// The body of one request while it is written: resource, then scopes with their spans. Memory is reused from request to request.
/// </summary>
internal sealed class OtlpRequest
{
    private readonly ByteBuffer body = new();
    private readonly ByteBuffer carried = new();
    private readonly ProtobufWriter protobuf;
    private readonly byte[] resource;
    private int resourceStart;
    private int scopeStart;
    private int carriedSpans;
    private int expected;

    /// <param name="resource">Attributes of the resource.</param>
    internal OtlpRequest(OtlpResource resource)
    {
        protobuf = new ProtobufWriter(body);
        this.resource = Encode(resource);
    }

    /// <summary>Where spans are written to.</summary>
    internal ByteBuffer Output => body;

    internal ReadOnlyMemory<byte> Body => body.WrittenMemory;

    internal int Spans { get; private set; }

    internal int Length => body.Length;

    internal void Begin()
    {
        // The next request will be about as large as the largest of the last few: memory is taken once instead of growing step by step.
        expected = Math.Max(body.Length, expected - (expected / 8));
        body.Clear();
        body.GetSpan(expected);
        Spans = 0;
        resourceStart = protobuf.BeginMessage(OtlpFields.ExportTraceServiceRequest.ResourceSpans, ProtobufWriter.LargeLength);
        body.Append(resource);
    }

    internal void BeginScope(string name, string? version)
    {
        scopeStart = protobuf.BeginMessage(OtlpFields.ResourceSpans.ScopeSpans, ProtobufWriter.LargeLength);
        var scope = protobuf.BeginMessage(ScopeSpans.Scope);
        protobuf.WriteString(Scope.Name, name.AsSpan());
        if (version is not null)
            protobuf.WriteString(Scope.Version, version.AsSpan());
        protobuf.EndMessage(scope);
    }

    internal void CountSpan() => Spans++;

    internal void EndScope() => protobuf.EndMessage(scopeStart, ProtobufWriter.LargeLength);

    internal void End() => protobuf.EndMessage(resourceStart, ProtobufWriter.LargeLength);

    /// <summary>Takes the last spans out of the open scope, for the next request.</summary>
    /// <param name="length">Length of the body before the first of them.</param>
    /// <param name="spans">How many they are.</param>
    internal void CarryOver(int length, int spans)
    {
        carried.Clear();
        carried.Append(body.Written[length..]);
        body.Truncate(length);
        carriedSpans = spans;
        Spans -= spans;
    }

    /// <summary>Adds what was carried over to the open scope.</summary>
    internal void AddCarried()
    {
        body.Append(carried.Written);
        Spans += carriedSpans;
        carried.Clear();
        carriedSpans = 0;
    }

    private static byte[] Encode(OtlpResource resource)
    {
        using var output = new ByteBuffer();
        var writer = new OtlpAttributeWriter(output, lengthLimit: null);
        var start = writer.Protobuf.BeginMessage(OtlpFields.ResourceSpans.Resource);
        foreach (var attribute in resource.ToAttributes())
            writer.WriteAttribute(OtlpFields.Resource.Attributes, attribute.Key, attribute.Value.AsSpan());
        writer.Protobuf.EndMessage(start);
        return output.Written.ToArray();
    }
}
