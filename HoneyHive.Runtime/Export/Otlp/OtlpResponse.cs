using System;
using System.Globalization;
using System.Text.Json;
using Partial = HoneyHive.Export.Otlp.OtlpFields.PartialSuccess;

namespace HoneyHive.Export.Otlp;

/// <summary>What a server says that has accepted a request: possibly, that it has not accepted all of it.</summary>
/// <param name="RejectedSpans">Spans that are lost.</param>
/// <param name="Message">Why, or a warning; empty when there is none.</param>
internal readonly record struct OtlpResponse(long RejectedSpans, string Message)
{
    private static readonly OtlpResponse Complete = new(0, string.Empty);

    /// <summary>Reads a body; one that can't be read counts as complete success, as the status has said.</summary>
    internal static OtlpResponse Read(ReadOnlySpan<byte> body, string? mediaType)
    {
        try
        {
            return mediaType == "application/json" ? ReadJson(body) : ReadProtobuf(body);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            return Complete;
        }
    }

    private static OtlpResponse ReadJson(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return Complete;
        using var document = JsonDocument.Parse(body.ToArray());
        if (!document.RootElement.TryGetProperty("partialSuccess", out var partial))
            return Complete;

        // 64-bit numbers are strings in protobuf's JSON; readers accept both.
        long rejected = 0;
        if (partial.TryGetProperty("rejectedSpans", out var spans))
            long.TryParse(spans.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out rejected);
        var message = partial.TryGetProperty("errorMessage", out var text) ? text.GetString() : null;
        return new(rejected, message ?? string.Empty);
    }

    private static OtlpResponse ReadProtobuf(ReadOnlySpan<byte> body)
    {
        var response = Complete;
        var reader = new ProtobufReader(body);
        while (reader.TryRead(out var field))
        {
            if (field == OtlpFields.ExportTraceServiceResponse.PartialSuccess)
                response = ReadPartialSuccess(reader.Content);
        }

        return response;
    }

    private static OtlpResponse ReadPartialSuccess(ReadOnlySpan<byte> content)
    {
        var response = Complete;
        var reader = new ProtobufReader(content);
        while (reader.TryRead(out var field))
        {
            if (field == Partial.RejectedSpans)
                response = response with { RejectedSpans = (long)reader.Number };
            else if (field == Partial.ErrorMessage)
                response = response with { Message = Utf8.GetString(reader.Content) };
        }

        return response;
    }
}
