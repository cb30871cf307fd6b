using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>A parameter whose argument is recorded.</summary>
/// <param name="Definition">The parameter.</param>
/// <param name="Type">Type of the value: that of the parameter, or what it refers to.</param>
/// <param name="IsByReference">Whether the parameter is <c>ref</c> or <c>in</c>.</param>
/// <param name="IsRedacted">Whether a marker is recorded in place of the argument, which is not read.</param>
internal sealed record CapturedParameter(ParameterDefinition Definition, TypeReference Type, bool IsByReference, bool IsRedacted);
