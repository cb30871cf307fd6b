using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>A method that is to be traced.</summary>
/// <param name="Definition">The method as the user wrote it; for an async method its kickoff.</param>
/// <param name="Settings">How: each setting from the nearest place that sets it.</param>
/// <param name="IsOwnWish">Whether an attribute on the method itself or on its property asks for it, not something that stands for many.</param>
/// <param name="IsMeant">Whether the nearest attribute of a method, its own or that of one that it implements or overrides, asks for it.</param>
internal sealed record SelectedMethod(MethodDefinition Definition, TraceSettings Settings, bool IsOwnWish, bool IsMeant);
