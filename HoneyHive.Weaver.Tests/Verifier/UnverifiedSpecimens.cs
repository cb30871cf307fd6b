using System.Collections.Generic;

namespace HoneyHive.Tests.Verifier;

/// <summary>
/// Specimens that the verifier never sees, each with the reason. The JIT, the lint and the comparison of their runs still judge them.
/// </summary>
internal static class UnverifiedSpecimens
{
    private const string DefaultInterfaceMethods = "the .NET Framework has no default interface methods";

    private const string CanceledWithToken = "tasks cannot be cancelled with a token and a message there";

    private const string BuildersOfMethods = "AsyncMethodBuilder is not valid on methods there";

    internal static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["Async/Interfaces"] = DefaultInterfaceMethods,
        ["Async/PooledBuilder"] = "PoolingAsyncValueTaskMethodBuilder cannot be told in a few lines",
        ["Bodies/VolatileAndUnaligned"] = "there is no Unsafe; and what it does cannot be verified",
        ["Generics/EveryConstraint"] = "there is no static abstract member",
        ["Members/ExtensionBlock"] = "strings have no ranges",
        ["Bodies/UnmanagedCallback"] = "function pointers to UnmanagedCallersOnly need a runtime that knows them",
        ["Builders/DoesNotRestoreContext"] = BuildersOfMethods,
        ["Builders/ThrowsInSetResult"] = BuildersOfMethods,
        ["Cancelled/AsyncMethods"] = CanceledWithToken,
        ["Cancelled/ReturnedTasks"] = CanceledWithToken,
        ["Cancelled/SyncMethods"] = CanceledWithToken,
        ["Context/ThreadsAndTimers"] = "Timer is no IAsyncDisposable there",
        ["Flow/ParallelLoops"] = "there is no Parallel.ForAsync",
        ["Flow/SynchronizationContexts"] = "there is no ConfigureAwaitOptions",
        ["Generics/AllowsRefStruct"] = "the .NET Framework has no by-ref-like generics",
        ["Generics/GenericMath"] = "there is no INumber, and no static abstract member",
        ["Leaves/CastsToInterfaces"] = "there is no IDynamicInterfaceCastable",
        ["Leaves/FormatProviders"] = "there is no DefaultInterpolatedStringHandler",
        ["Members/CovariantReturn"] = "the .NET Framework has no covariant returns",
        ["Observability/CallerInformation"] = "the parameters of StackFrame have other names there",
        ["Returning/AsyncLocals"] = "there is no Thread.UnsafeStart",
        ["Returning/CompletedByAnother"] = CanceledWithToken,
        ["Returning/GenericTypes"] = "there is no KeyValuePair.Create",
        ["Returning/Members"] = DefaultInterfaceMethods,
        ["Returning/ThrowsBeforeReturning"] = "there is no ArgumentNullException.ThrowIfNull",
        ["Returning/Unobserved"] = "there is no Order for a list of exceptions",
        ["Types/DefaultInterfaceMethod"] = DefaultInterfaceMethods,
        ["Types/StaticAbstractMember"] = "the .NET Framework has no static abstract members",
        ["Values/InlineArrays"] = "the .NET Framework has no inline arrays",
    };
}
