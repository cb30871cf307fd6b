namespace HoneyHive.Benchmarks.Workloads;

internal sealed record ChatMessage(string Role, string Content);
