namespace HoneyHive.Weaver.Configuration;

/// <summary>An attribute of the <c>&lt;HoneyHive/&gt;</c> element in FodyWeavers.xml.</summary>
/// <param name="Name">Name of the XML attribute.</param>
/// <param name="SchemaType">Its type in the schema that editors show.</param>
/// <param name="Documentation">What it means, with its default.</param>
internal sealed record WeaverOption(string Name, string SchemaType, string Documentation);
