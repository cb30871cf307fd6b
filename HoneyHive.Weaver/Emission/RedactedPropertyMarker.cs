using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Analysis;
using HoneyHive.Weaver.Selection;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <summary>
/// Puts <c>[Redact]</c> on the properties that have it from elsewhere: from the parameter of a positional record, from what they override or
/// implement. At run time these places may have been trimmed away, which must not bring a secret to light.
/// </summary>
internal sealed class RedactedPropertyMarker(ModuleDefinition module, RuntimeReferences runtime)
{
    internal void Mark()
    {
        foreach (var property in module.Types.SelectMany(Properties).Where(property => !property.HasRedact() && property.IsRedacted()).ToList())
            property.CustomAttributes.Add(new(runtime.CreateRedact));
    }

    private static IEnumerable<PropertyDefinition> Properties(TypeDefinition type) =>
        type.Properties.Concat(type.NestedTypes.SelectMany(Properties));
}
