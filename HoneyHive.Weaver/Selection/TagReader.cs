using System.Collections.Generic;
using System.Linq;
using HoneyHive.Weaver.Diagnostics;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Reads <c>[Tag]</c> attributes and reports those that make no sense.</summary>
internal sealed class TagReader(DiagnosticReporter diagnostics)
{
    private const int MaxValueLength = 4096;

    /// <summary>The tags of one place, in the order in which they stand there; null when there are none.</summary>
    internal IReadOnlyList<SpanTag>? Read(ICustomAttributeProvider owner, string name, SequencePoint? location)
    {
        var tags = new List<SpanTag>();
        foreach (var attribute in owner.FindTags())
        {
            var key = attribute.ConstructorArguments[0].Value as string;
            var value = attribute.ConstructorArguments[1].Value;
            if (!TagKeys.IsValid(key))
                diagnostics.Report(DiagnosticCatalogue.InvalidTagKey, location, name, key ?? "null", TagKeys.Valid);
            else if (value is null or string { Length: > MaxValueLength })
                diagnostics.Report(DiagnosticCatalogue.InvalidTagValue, location, name, key!, value is null ? "null" : "too long");
            else if (tags.Any(tag => tag.Key == key))
                diagnostics.Report(DiagnosticCatalogue.RepeatedTag, location, name, key!);
            else
                tags.Add(new(key!, value));
        }

        return tags.Count == 0 ? null : tags;
    }
}
