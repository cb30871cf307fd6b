using HoneyHive.Weaver.Configuration;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>
/// Tells which methods a pattern, or a <c>[Trace]</c> on a type or an assembly, stands for: those that the user wrote as methods, and
/// what the options add. Finalizers are never among them.
/// </summary>
internal sealed class OrdinaryMethods(WeaverOptions options)
{
    internal bool Contains(MethodDefinition method) => method.HasBody && IsOfSuchKind(method);

    /// <summary>Whether they stand for methods of its kind, be it with or without a body.</summary>
    internal bool IsOfSuchKind(MethodDefinition method) =>
        (options.IncludeConstructors || !method.IsConstructor)
        && !IsFinalizer(method)
        && (options.IncludeAccessors || !IsAccessor(method))
        && (options.IncludeCompilerGenerated ? IsInUserType(method) || method.IsNestedFunction() : !method.IsGenerated());

    /// <summary>Whether the methods of a type are reached by what stands around the type.</summary>
    internal bool Reach(TypeDefinition type) => options.IncludeCompilerGenerated || !type.IsGenerated();

    private static bool IsInUserType(MethodDefinition method)
    {
        for (var type = method.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (type.IsGenerated())
                return false;
        }

        return true;
    }

    private static bool IsAccessor(MethodDefinition method) =>
        method.IsGetter || method.IsSetter || method.IsAddOn || method.IsRemoveOn || ExtensionProperties.Of(method) is not null;

    private static bool IsFinalizer(MethodDefinition method) =>
        method is { Name: "Finalize", IsVirtual: true, IsFamily: true, HasParameters: false, HasGenericParameters: false };
}
