using System.IO;
using Mono.Cecil.Cil;

namespace HoneyHive.Tests.Weaving;

/// <summary>A warning or an error of the weaver, with the place in the source that it points at.</summary>
internal sealed record WeavingMessage(string Text, string? File, int Line)
{
    internal static WeavingMessage At(string text, SequencePoint? point) =>
        new(text, Path.GetFileName(point?.Document.Url), point?.StartLine ?? 0);

    public override string ToString() => $"{File}:{Line}: {Text}";
}
