using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Methods that the runtime, not the compiler, suspends: the feature <c>runtime-async</c>. Their IL runs from entry to exit, and whatever
/// surrounds it does so once, when the work is really done. They declare a task and return what it will hold.
/// </summary>
internal static class RuntimeAsync
{
    /// <summary><c>MethodImplAttributes.Async</c>, for which Cecil has no name.</summary>
    private const ushort Flag = 0x2000;

    internal static bool IsRuntimeAsync(this MethodDefinition method) => ((ushort)method.ImplAttributes & Flag) != 0;

    /// <summary>Whether the method declares one of the four types that such methods may have.</summary>
    internal static bool ReturnsTask(MethodDefinition method) => method.ReturnType.IsTask();

    /// <summary>The type of what the body returns: of such a method, what its task will hold.</summary>
    internal static TypeReference ReturnedType(this MethodDefinition method)
    {
        if (!method.IsRuntimeAsync())
            return method.ReturnType;
        return Declared(method) is GenericInstanceType { GenericArguments: [var result] } ? result : method.Module.TypeSystem.Void;
    }

    private static TypeReference Declared(MethodDefinition method) => method.ReturnType.WithoutModifiers();
}
