namespace HoneyHive.Weaving;

/// <summary>What all spans of a method have in common, in the bytes of the exporter: encoded once and copied from then on.</summary>
/// <param name="head">Flags, name and kind.</param>
/// <param name="constants">Attributes.</param>
internal sealed class EncodedMethod(byte[] head, byte[] constants)
{
    internal byte[] Head { get; } = head;

    internal byte[] Constants { get; } = constants;
}
