using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Verifier;

/// <summary>Mistakes that make valid code: only a run shows that it does, or records, something else.</summary>
internal static class BehaviourFaults
{
    internal static IReadOnlyDictionary<string, StateMachineFault> All { get; } = new Dictionary<string, StateMachineFault>
    {
        ["argument index off by one"] = new("Specimens.Results.PrimitiveResult", "Add", body =>
            body.Instructions.First(instruction => instruction.OpCode == OpCodes.Ldc_I4 && instruction.Operand is 1).Operand = 0),
        ["another argument is recorded"] = new("Specimens.Results.PrimitiveResult", "Add", body =>
            CallOf(body, "Input").Previous.Operand = body.Method.Parameters[1]),
        ["another result is recorded"] = new("Specimens.Results.PrimitiveResult", "Add", body =>
            Become(CallOf(body, "Output").Previous, OpCodes.Ldarg, body.Method.Parameters[0])),
        ["another result is returned"] = new("Specimens.Results.PrimitiveResult", "Add", body =>
            Become(body.Instructions.Last().Previous, OpCodes.Ldarg, body.Method.Parameters[0])),
        ["descriptor of another method"] = new("Specimens.Results.PrimitiveResult", "Add", body =>
        {
            var load = body.Instructions.First(instruction => instruction.OpCode == OpCodes.Ldsfld);
            var holders = ((FieldReference)load.Operand).DeclaringType.Resolve().DeclaringType.NestedTypes;
            load.Operand = holders.First(holder => holder.FullName != ((FieldReference)load.Operand).DeclaringType.FullName).Fields[0];
        }),
        ["context is not restored"] = new("Specimens.Results.PrimitiveResult", "Add", body => Become(CallOf(body, "Exit"), OpCodes.Pop)),
        ["exception is not recorded"] = new("Specimens.Exceptions.Escaping", "Inner", body => Forget(body, "Fail", OpCodes.Ldc_I4_0)),
        ["filter catches"] = new("Specimens.Exceptions.FilterOrder", "Work", body => Forget(body, "Fail", OpCodes.Ldc_I4_1)),
        ["span is taken over twice"] = new("Specimens.Leaves.VirtualCall", "Ask", body => Duplicate(body, "Enter")),
        ["async: completion is recorded after SetResult"] = new("Specimens.Context.ContinuationOutside", "MoveNext", AfterSetResult),
        ["async: completion is not recorded"] = new("Specimens.Async.TaskResult", "MoveNext", body => Forget(body, "Complete", OpCodes.Nop)),
        ["async: span does not become current"] = new("Specimens.Async.NestedAwaits", "MoveNext", body =>
            Become(CallOf(body, "Resume"), OpCodes.Pop)),
        ["iterator: item is not recorded"] = new("Specimens.Iterators.EarlyBreak", "MoveNext", body => Forget(body, "Yield", OpCodes.Ldnull)),
        ["iterator: span stays with the consumer"] = new("Specimens.Iterators.ChildrenOnBothSides", "MoveNext", body =>
        {
            foreach (var call in body.Instructions.Where(instruction => instruction.Operand is MethodReference { Name: "Yield" }).ToList())
            {
                Become(call, OpCodes.Pop);
                body.Instructions.Insert(body.Instructions.IndexOf(call) + 1, Instruction.Create(OpCodes.Pop));
            }
        }),
        ["dispose: span does not become current"] = new("Specimens.Iterators.EarlyBreak", "Dispose", body =>
            Become(CallOf(body, "Resume"), OpCodes.Pop)),
        ["iterator: no finally clause"] = new("Specimens.Iterators.ThrowsMidWay", "MoveNext", RemoveOuterClause),
        ["iterator: no filter clause"] = new("Specimens.Iterators.ThrowsMidWay", "MoveNext", RemoveFilter),
        ["dispose: no finally clause"] = new("Specimens.Iterators.EarlyBreak", "Dispose", RemoveOuterClause),
        ["dispose: no filter clause"] = new("Specimens.Iterators.ThrowsInFinally", "Dispose", RemoveFilter),
        ["constructor: no finally clause"] = new("Specimens.Constructors.Failures", ".ctor", RemoveOuterClause),
        ["constructor: no filter clause"] = new("Specimens.Constructors.Failures", ".ctor", RemoveFilter),
        ["returned task: span is not handed over"] = new("Specimens.Returning.Tasks", "Outer", body =>
        {
            Forget(body, "EndWith", OpCodes.Nop); // of the first return
            Forget(body, "EndWith", OpCodes.Nop);
        }),
        ["returned stream: span is not handed over"] = new("Specimens.Streams.EarlyBreak", "Forward", body =>
            Become(CallOf(body, "EndWith").Previous.Previous.Previous, OpCodes.Ldnull)),
        ["async iterator: failure is not recorded"] = new("Specimens.AsyncIterators.ThrowsMidWay", "MoveNext", body =>
            Forget(body, "CompleteFailed", OpCodes.Nop)),
        ["async iterator: item is not recorded"] = new("Specimens.AsyncIterators.EarlyBreak", "MoveNext", body =>
            Forget(body, "Yield", OpCodes.Ldnull)),
        ["async iterator: span does not become current"] = new("Specimens.AsyncIterators.EarlyBreak", "MoveNext", body =>
            Become(CallOf(body, "Resume"), OpCodes.Pop)),
    };

    private static void RemoveOuterClause(MethodBody body) => body.ExceptionHandlers.RemoveAt(body.ExceptionHandlers.Count - 1);

    private static void RemoveFilter(MethodBody body) =>
        body.ExceptionHandlers.Remove(body.ExceptionHandlers.Last(handler => handler.HandlerType == ExceptionHandlerType.Filter));

    /// <summary><c>builder.SetResult(result); Weave.Complete(this.span, null); this.span = null;</c></summary>
    private static void AfterSetResult(MethodBody body)
    {
        var complete = CallOf(body, "Complete");
        var setResult = CallOf(body, "SetResult");
        var span = (FieldReference)complete.Previous.Previous.Operand;
        var local = (VariableDefinition)complete.Previous.Operand;
        var index = body.Instructions.IndexOf(setResult) + 1;
        foreach (var moved in new[]
        {
            Instruction.Create(OpCodes.Ldarg, body.ThisParameter), Instruction.Create(OpCodes.Ldfld, span),
            Instruction.Create(OpCodes.Ldloc, local), Instruction.Create(OpCodes.Call, (MethodReference)complete.Operand),
        })
        {
            body.Instructions.Insert(index++, moved);
        }

        Forget(body, "Complete", OpCodes.Nop);
        var store = body.Instructions.TakeWhile(instruction => instruction != setResult).Last(instruction => instruction.OpCode == OpCodes.Stfld);
        Become(store.Previous, OpCodes.Nop);
        Become(store, OpCodes.Pop);
    }

    /// <summary>Takes a call away: its arguments are dropped, and something else stands for its result.</summary>
    private static void Forget(MethodBody body, string name, OpCode instead)
    {
        var call = CallOf(body, name);
        var count = ((MethodReference)call.Operand).Parameters.Count;
        var index = body.Instructions.IndexOf(call);
        Become(call, OpCodes.Pop);
        for (var pops = 1; pops < count; pops++)
            body.Instructions.Insert(++index, Instruction.Create(OpCodes.Pop));
        body.Instructions.Insert(++index, Instruction.Create(instead));
    }

    /// <summary>Calls again and drops what comes of it.</summary>
    private static void Duplicate(MethodBody body, string name)
    {
        var call = CallOf(body, name);
        var index = body.Instructions.IndexOf(call);
        body.Instructions.Insert(index + 1, Instruction.Create(OpCodes.Pop));
        body.Instructions.Insert(index + 2, Instruction.Create(call.Previous.OpCode, (FieldReference)call.Previous.Operand));
        body.Instructions.Insert(index + 3, Instruction.Create(OpCodes.Call, (MethodReference)call.Operand));
    }

    private static void Become(Instruction instruction, OpCode code, object? operand = null) =>
        (instruction.OpCode, instruction.Operand) = (code, operand);

    private static Instruction CallOf(MethodBody body, string name) => body.Instructions.First(instruction =>
        StateMachineFault.CallsRuntime(instruction) ? ((MethodReference)instruction.Operand).Name == name
        : name == "SetResult" && instruction.Operand is MethodReference { Name: "SetResult" });
}
