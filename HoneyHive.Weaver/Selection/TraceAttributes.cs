using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace HoneyHive.Weaver.Selection;

/// <summary>Finds the attributes of the runtime by their full names.</summary>
internal static class TraceAttributes
{
    private const string Trace = "HoneyHive.TraceAttribute";
    private const string NoTrace = "HoneyHive.NoTraceAttribute";
    private const string Tag = "HoneyHive.TagAttribute";
    private const string Redact = "HoneyHive.RedactAttribute";

    internal static CustomAttribute? FindTrace(this ICustomAttributeProvider member) => Find(member, Trace);

    internal static bool HasNoTrace(this ICustomAttributeProvider member) => Find(member, NoTrace) is not null;

    internal static bool HasRedact(this ICustomAttributeProvider member) => Find(member, Redact) is not null;

    internal static IEnumerable<CustomAttribute> FindTags(this ICustomAttributeProvider member) =>
        member.HasCustomAttributes ? member.CustomAttributes.Where(attribute => attribute.AttributeType.FullName == Tag) : [];

    private static CustomAttribute? Find(ICustomAttributeProvider member, string name) =>
        member.HasCustomAttributes ? member.CustomAttributes.FirstOrDefault(attribute => attribute.AttributeType.FullName == name) : null;
}
