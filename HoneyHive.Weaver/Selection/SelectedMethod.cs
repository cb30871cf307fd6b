using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>A method that is to be traced.</summary>
/// <param name="Definition">The method as the user wrote it; for an async method its kickoff.</param>
/// <param name="Settings">What the nearest <c>[Trace]</c> says.</param>
internal sealed record SelectedMethod(MethodDefinition Definition, TraceSettings Settings);
