using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>The declared type of what an instruction puts on the stack.</summary>
internal static class StaticTypes
{
    /// <summary>The type; null where it takes more to know it.</summary>
    /// <param name="origin">The instruction.</param>
    /// <param name="method">The method that it is in.</param>
    internal static TypeReference? Of(Instruction origin, MethodDefinition method)
    {
        var type = origin.OpCode.Code switch
        {
            Code.Ldstr => method.Module.TypeSystem.String,
            Code.Ldarg_0 or Code.Ldarg_1 or Code.Ldarg_2 or Code.Ldarg_3 => Argument(origin.OpCode.Code - Code.Ldarg_0, method),
            Code.Ldarg or Code.Ldarg_S => ((ParameterDefinition)origin.Operand).ParameterType,
            Code.Ldfld or Code.Ldsfld => Unless(((FieldReference)origin.Operand).DeclaringType, ((FieldReference)origin.Operand).FieldType),
            Code.Call or Code.Callvirt => Unless((MethodReference)origin.Operand),
            Code.Newobj => ((MethodReference)origin.Operand).DeclaringType,
            Code.Box or Code.Castclass => (TypeReference)origin.Operand,
            Code.Newarr => new ArrayType((TypeReference)origin.Operand),
            _ when Locals.IsLoad(origin) => Locals.Of(origin, method.Body)!.VariableType,
            _ => null,
        };
        return type?.WithoutModifiers();
    }

    private static TypeReference? Argument(int index, MethodDefinition method)
    {
        if (!method.HasThis)
            return method.Parameters[index].ParameterType;
        if (index > 0)
            return method.Parameters[index - 1].ParameterType;
        return method.DeclaringType.IsValueType ? null : method.DeclaringType;
    }

    private static TypeReference? Unless(MethodReference method) =>
        method is GenericInstanceMethod ? null : Unless(method.DeclaringType, method.ReturnType);

    /// <summary>Type parameters of another type would have to be replaced.</summary>
    private static TypeReference? Unless(TypeReference declaring, TypeReference type) => declaring is GenericInstanceType ? null : type;
}
