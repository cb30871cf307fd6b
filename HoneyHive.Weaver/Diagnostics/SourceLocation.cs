using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Diagnostics;

/// <summary>Finds the line of source that a message about a method or a type should point at.</summary>
internal static class SourceLocation
{
    /// <summary>The first line of the method, or the nearest line known; null without symbols.</summary>
    internal static SequencePoint? Of(MethodDefinition method) =>
        FirstVisible(method) ?? OfStateMachine(method) ?? Of(method.DeclaringType);

    /// <summary>The first line known of the type or, failing that, of the types around it.</summary>
    internal static SequencePoint? Of(TypeDefinition? type) =>
        type is null ? null : Lines(type).FirstOrDefault() ?? Of(type.DeclaringType);

    /// <summary>The body of an async method or an iterator, and with it every line, is in its state machine.</summary>
    private static SequencePoint? OfStateMachine(MethodDefinition method) =>
        StateMachineAttribute.TypeOf(method) is { } stateMachine ? Lines(stateMachine).FirstOrDefault() : null;

    private static IEnumerable<SequencePoint> Lines(TypeDefinition type) =>
        type.Methods.Select(FirstVisible).OfType<SequencePoint>();

    private static SequencePoint? FirstVisible(MethodDefinition method) =>
        method.HasBody ? method.DebugInformation.SequencePoints.FirstOrDefault(point => !point.IsHidden) : null;
}
