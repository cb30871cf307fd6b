using System.Collections.Generic;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>Begins the span of an enumeration when its first item is asked for, and records the arguments.</summary>
/// <param name="machine">The state machine.</param>
/// <param name="span">The field that holds the span.</param>
/// <param name="descriptor">The field that holds the descriptor of the method.</param>
/// <param name="arguments">The fields that hold the arguments; null for one that is redacted.</param>
internal sealed class EnumerationStart(
    IteratorStateMachine machine, FieldDefinition span, FieldReference descriptor, IReadOnlyList<FieldDefinition?> arguments)
{
    /// <summary>
    /// Adds a method to the state machine that does it. <c>MoveNext</c> is code with source lines: tools that measure coverage leave out the first
    /// branch in it, which has to be the compiler's, and count every other.
    /// </summary>
    internal MethodReference AddMethod(RuntimeReferences runtime)
    {
        var method = new MethodDefinition("<>honeyhive__Begin", MethodAttributes.Private | MethodAttributes.HideBySig, machine.Type.Module.TypeSystem.Void);
        machine.Type.Methods.Add(method);
        new InstructionList().Return().AppendTo(method.Body);
        using var edit = new BodyEdit(method);
        edit.Prepend(Emit(runtime, edit, edit.AddLocal(runtime.Span)));
        return method.WithinType();
    }

    /// <summary>The code for the beginning of <c>MoveNext</c> or <c>MoveNextAsync</c>.</summary>
    /// <param name="runtime">What is called.</param>
    /// <param name="edit">The body it is for.</param>
    /// <param name="local">Holds the span in the meantime.</param>
    internal InstructionList Emit(RuntimeReferences runtime, BodyEdit edit, VariableDefinition local)
    {
        // if (this.state == initial) { local = this.span = Weave.BeginItems(method); if (local != null) { inputs } }
        var end = InstructionList.Label();
        var code = new InstructionList()
            .LoadThisField(edit, machine.State.WithinType()).LoadConstant(machine.InitialState).BranchIfDifferent(end)
            .LoadStaticField(descriptor).Call(runtime.BeginItems).Store(local)
            .LoadArgument(edit.Body.ThisParameter).Load(local).StoreField(span.WithinType());
        if (arguments.Count > 0)
            code.Load(local).BranchIfNull(end);
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index]?.WithinType() is { } argument)
                code.Load(local).LoadConstant(index).LoadThisField(edit, argument).Call(runtime.Input(argument.FieldType.WithoutModifiers()));
            else
                code.RecordRedacted(runtime, local, index);
        }

        return code.Mark(end);
    }
}
