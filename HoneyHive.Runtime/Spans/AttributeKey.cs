using System.Text;

namespace HoneyHive.Spans;

/// <summary>The name of an attribute, encoded once.</summary>
internal sealed class AttributeKey(string name)
{
    internal const string InputPrefix = "honeyhive_inputs.";
    internal const string OutputPrefix = "honeyhive_outputs.";

    /// <summary>The key of a method's result.</summary>
    internal static readonly AttributeKey Output = new(OutputPrefix + "result");

    internal string Name { get; } = name;

    internal byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    internal static AttributeKey ForInput(string parameter) => new(InputPrefix + parameter);

    public override string ToString() => Name;
}
