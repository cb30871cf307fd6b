using System.Reflection;

namespace HoneyHive.Capture.Getters;

/// <summary>An instruction of a getter.</summary>
/// <param name="Kind">What it may do.</param>
/// <param name="Member">The field or method it is about; null where there is none.</param>
internal readonly record struct GetterInstruction(GetterInstructionKind Kind, MemberInfo? Member = null);
