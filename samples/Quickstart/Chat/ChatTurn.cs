using System.Text.Json.Serialization;

namespace Quickstart.Chat;

/// <summary>A message of a conversation, in the form that HoneyHive shows: who said what.</summary>
/// <param name="Role"><c>system</c>, <c>user</c> or <c>assistant</c>.</param>
/// <param name="Content">What was said.</param>
internal sealed record ChatTurn(
    [property: JsonPropertyName("role")] string Role,
    [property: JsonPropertyName("content")] string Content);
