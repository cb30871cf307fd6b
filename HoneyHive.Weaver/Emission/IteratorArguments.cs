using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Finds the arguments of an iterator in its state machine, where they are when the first item is asked for. The compiler keeps only those
/// that the body uses; the others get fields of ours, which the kickoff fills and which every further enumerator inherits.
/// </summary>
internal static class IteratorArguments
{
    /// <summary>A field for each captured parameter, in their order; null for one that is redacted, which nobody reads.</summary>
    internal static IReadOnlyList<FieldDefinition?> Keep(TracePlan plan, IteratorStateMachine machine)
    {
        var kept = plan.Inputs.Select(input => input.IsRedacted ? null : Find(machine.Type, input)).ToList();
        if (kept.Where((field, index) => field is null && !plan.Inputs[index].IsRedacted).Any())
            AddMissing(plan, machine, kept);
        return kept;
    }

    /// <summary>The compiler names the field like the parameter, and parameters of the state machine like those of the method.</summary>
    private static FieldDefinition? Find(TypeDefinition machine, CapturedParameter input) =>
        machine.Fields.FirstOrDefault(field => field.Name == input.Definition.Name && field.FieldType.FullName == input.Type.FullName);

    private static void AddMissing(TracePlan plan, IteratorStateMachine machine, List<FieldDefinition?> fields)
    {
        var instance = ((MethodReference)machine.Creation.Operand).DeclaringType;
        var types = new StateMachineTypes(machine.Type, instance);
        using var edit = new BodyEdit(plan.Method);
        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index] is not null || plan.Inputs[index].IsRedacted)
                continue;
            var input = plan.Inputs[index];
            var field = machine.Type.AddField(input.Definition.Name, types.Translate(input.Type));
            fields[index] = field;

            // new StateMachine(…) { field = argument }
            new InstructionList().Duplicate().LoadArgument(input.Definition).StoreField(field.In(instance)).InsertAfter(edit.Body, machine.Creation);
            foreach (var copy in machine.Copies)
                Inherit(copy, field.WithinType());
        }
    }

    private static void Inherit(StateMachineCopy copy, FieldReference field)
    {
        // new StateMachine(…) { field = this.field }
        using var edit = new BodyEdit(copy.Method);
        new InstructionList().Duplicate().LoadThisField(edit, field).StoreField(field).InsertAfter(edit.Body, copy.Creation);
    }
}
