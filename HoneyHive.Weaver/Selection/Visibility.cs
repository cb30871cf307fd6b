using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Tells what other assemblies can see.</summary>
internal static class Visibility
{
    private const string InternalsVisibleTo = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";

    /// <summary>Whether a type of another assembly may implement or override the method.</summary>
    internal static bool IsVisibleOutside(this MethodDefinition method) =>
        !method.IsPrivate && (SharesInternals(method.Module) || (IsOpen(method) && IsOpen(method.DeclaringType)));

    private static bool IsOpen(MethodDefinition method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOpen(TypeDefinition type) =>
        type.DeclaringType is { } outer
            ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsOpen(outer)
            : type.IsPublic;

    private static bool SharesInternals(ModuleDefinition module) =>
        module.Assembly.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == InternalsVisibleTo);
}
