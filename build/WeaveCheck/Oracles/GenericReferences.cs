using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.WeaveCheck.Oracles;

/// <summary>
/// Looks for references to generic things through their open definition. The JIT accepts some of them and then uses another
/// type's static field, or memory of the wrong layout.
/// </summary>
internal static class GenericReferences
{
    /// <summary>A line for each instruction, local or handler that refers to a member or parameter in a wrong way.</summary>
    internal static IReadOnlyList<string> FindInvalid(ModuleDefinition module) =>
    [
        .. from method in module.GetTypes().SelectMany(type => type.Methods)
           where method.HasBody
           from fault in Faults(method)
           select $"{method.FullName}: {fault}",
    ];

    private static IEnumerable<string> Faults(MethodDefinition method) =>
    [
        .. from instruction in method.Body.Instructions
           where instruction.OpCode != OpCodes.Ldtoken
           where IsOpen(instruction.Operand) || TypesIn(instruction.Operand).Any(type => IsForeign(type, method))
           select instruction.ToString(),
        .. from local in method.Body.Variables where IsForeign(local.VariableType, method) select $"local {local.VariableType}",
        .. from handler in method.Body.ExceptionHandlers
           where handler.CatchType is { } type && IsForeign(type, method)
           select $"catch {handler.CatchType}",
    ];

    /// <summary>A member of a generic type, or a generic method, without type arguments.</summary>
    private static bool IsOpen(object? operand) => operand switch
    {
        GenericInstanceMethod instance => IsOpen(instance.DeclaringType),
        MethodReference method => method.HasGenericParameters || IsOpen(method.DeclaringType),
        FieldReference field => IsOpen(field.DeclaringType),
        TypeReference type => type is not TypeSpecification && type.Resolve() is { HasGenericParameters: true },
        _ => false,
    };

    private static IEnumerable<TypeReference> TypesIn(object? operand) => operand switch
    {
        GenericInstanceMethod instance => instance.GenericArguments.Append(instance.DeclaringType),
        MemberReference { DeclaringType: { } type } and not TypeReference => [type],
        TypeReference type => [type],
        _ => [],
    };

    /// <summary>A generic parameter of another method or type is somewhere in the type.</summary>
    private static bool IsForeign(TypeReference type, MethodDefinition user) => type switch
    {
        GenericParameter parameter => parameter.Owner != user && parameter.Owner != user.DeclaringType,
        GenericInstanceType instance => instance.GenericArguments.Any(argument => IsForeign(argument, user)),
        TypeSpecification specification => IsForeign(specification.ElementType, user),
        _ => false,
    };
}
