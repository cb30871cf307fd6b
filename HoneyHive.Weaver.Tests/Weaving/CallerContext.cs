using System.Diagnostics;
using System.Globalization;
using System.Threading;

namespace HoneyHive.Tests.Weaving;

/// <summary>What a call leaves behind in the flow of control of its caller.</summary>
internal static class CallerContext
{
    private static readonly AsyncLocal<string?> local = new();

    /// <summary>Sets a value that the call has to leave as it is.</summary>
    internal static void Prepare() => local.Value = "the caller's";

    internal static string Describe() =>
        $"leaves {Activity.Current?.DisplayName ?? "no"} activity, {local.Value ?? "no"} local, culture '{CultureInfo.CurrentCulture.Name}', "
        + $"{SynchronizationContext.Current?.GetType().Name ?? "no synchronization context"}, "
        + (ExecutionContext.IsFlowSuppressed() ? "flow suppressed" : "flow");
}
