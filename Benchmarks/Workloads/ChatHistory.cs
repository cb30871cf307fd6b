using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using HoneyHive.Spans;

namespace HoneyHive.Benchmarks.Workloads;

/// <summary>
/// A conversation of 20 messages, 70 to 350 characters each: copied by the tracer, and written by hand with a reused writer.
/// </summary>
internal sealed class ChatHistory
{
    /// <summary>As a program writes.</summary>
    internal static readonly ChatHistory Plain = new("?", "'", "");

    /// <summary>As people and models write.</summary>
    internal static readonly ChatHistory Typographic = new("? 🤔", "’", " 🎉");

    private static readonly JsonEncodedText Role = JsonEncodedText.Encode("Role");
    private static readonly JsonEncodedText Content = JsonEncodedText.Encode("Content");

    private static readonly ByteBuffer Text = new();
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly Utf8JsonWriter Writer = new(Text, Options);

    private readonly List<ChatMessage> messages;

    private ChatHistory(string question, string apostrophe, string praise) => messages = Enumerable.Range(0, 20)
        .Select(index => index % 2 == 0
            ? new ChatMessage("user", $"Question {index}: what does the tracer record of a call, and when{question}")
            : new("assistant", $"Answer {index}: its name, its inputs, its result or error, and how long it took.{praise} What can{apostrophe}t change is kept as it "
                + "is and written later, on the thread that exports; what can is copied at once, within limits for depth, length, size and time, "
                + $"so that a list to which the next answer is appended still shows the model{apostrophe}s question."))
        .ToList();

    internal int RunSnapshot(int calls)
    {
        var length = 0;
        for (var i = 0; i < calls; i++)
        {
            Text.Clear();
            length += AttributeValue.Capture(messages, Text).Length;
        }

        return length;
    }

    internal int RunByHand(int calls)
    {
        var length = 0;
        for (var i = 0; i < calls; i++)
        {
            Text.Clear();
            WriteByHand();
            length += Text.Length;
        }

        return length;
    }

    private void WriteByHand()
    {
        Writer.Reset(Text);
        Writer.WriteStartArray();
        foreach (var message in messages)
        {
            Writer.WriteStartObject();
            Writer.WriteString(Role, message.Role);
            Writer.WriteString(Content, message.Content);
            Writer.WriteEndObject();
        }

        Writer.WriteEndArray();
        Writer.Flush();
    }
}
