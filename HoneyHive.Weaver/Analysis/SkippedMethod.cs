using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>A method that was selected and stays as the compiler made it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Reason">What was reported about it.</param>
/// <param name="Message">The text of the report, without the id.</param>
internal sealed record SkippedMethod(MethodDefinition Method, DiagnosticDescriptor Reason, string Message);
