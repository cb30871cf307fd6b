using System.Collections.Generic;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Builders whose <c>Start</c> gives the caller its execution context back, which is what keeps a span inside its method.</summary>
internal static class AsyncBuilders
{
    private static readonly HashSet<string> names =
    [
        "System.Runtime.CompilerServices.AsyncTaskMethodBuilder",
        "System.Runtime.CompilerServices.AsyncTaskMethodBuilder`1",
        "System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder",
        "System.Runtime.CompilerServices.AsyncValueTaskMethodBuilder`1",
        "System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder",
        "System.Runtime.CompilerServices.PoolingAsyncValueTaskMethodBuilder`1",
        "System.Runtime.CompilerServices.AsyncVoidMethodBuilder",
    ];

    internal static bool Contains(string name) => names.Contains(name);
}
