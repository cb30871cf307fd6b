using System.Collections.Generic;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Tells the framework's types from types that only have their names.</summary>
internal static class FrameworkTypes
{
    private static readonly HashSet<string> assemblies =
    [
        "mscorlib", "netstandard", "System", "System.Core", "System.Private.CoreLib", "System.Runtime", "System.Runtime.Extensions",
        "System.Collections", "System.Memory", "System.Threading", "System.Diagnostics.Debug", "System.Globalization",
        "System.Text.Encoding.Extensions", "System.ValueTuple", "Microsoft.Bcl.HashCode",
    ];

    internal static bool IsFramework(this TypeReference type) =>
        type.GetElementType().Scope is AssemblyNameReference { Name: var name } && assemblies.Contains(name);

    internal static bool IsEnum(this TypeReference type) => type.IsValueType && !type.IsPrimitive && type.TryResolve() is { IsEnum: true };

    internal static bool IsDelegate(this TypeReference type) => type.TryResolve()?.BaseType is { FullName: "System.MulticastDelegate" };

    internal static MethodDefinition? TryResolve(this MethodReference method)
    {
        try
        {
            return method.Resolve();
        }
        catch (AssemblyResolutionException)
        {
            return null;
        }
    }
}
