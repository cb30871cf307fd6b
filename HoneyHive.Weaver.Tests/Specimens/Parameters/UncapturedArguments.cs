using System;
using System.IO;
using System.Threading;
using HoneyHive;

namespace Specimens.Parameters;

public static class UncapturedArguments
{
    public const string Tree = "UncapturedArguments.Load [tool] (name: \"a.txt\") => 1";

    public static object Run() => Load("a.txt", new MemoryStream([1]), bytes => bytes, CancellationToken.None);

    [Trace]
    private static long Load(string name, Stream source, Func<long, long> convert, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return convert(source.Length);
    }
}
