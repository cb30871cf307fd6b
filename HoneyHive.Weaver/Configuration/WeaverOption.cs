using System.Collections.Generic;

namespace HoneyHive.Weaver.Configuration;

/// <summary>An attribute of the <c>&lt;HoneyHive/&gt;</c> element in FodyWeavers.xml.</summary>
/// <param name="Name">Name of the XML attribute.</param>
/// <param name="SchemaType">Its type in the schema that editors show; the one that <paramref name="Values"/> restrict.</param>
/// <param name="Documentation">What it means, with its default.</param>
/// <param name="Values">All that it may be; null where the type says it.</param>
internal sealed record WeaverOption(string Name, string SchemaType, string Documentation, IReadOnlyList<string>? Values = null);
