using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>Declared types with <c>[Redact]</c>, and what derives from them or implements them.</summary>
internal sealed class RedactedTypes : InheritedTypes
{
    private protected override bool IsMember(string name, TypeDefinition? definition) => definition is not null && definition.HasRedact();
}
