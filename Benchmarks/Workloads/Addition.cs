namespace HoneyHive.Benchmarks.Workloads;

/// <summary>Something that could be overridden.</summary>
internal class Addition
{
    internal virtual int Of(int left, int right) => left + right;
}
