using System.Collections.Generic;
using Fody;

namespace HoneyHive.Tests.Weaving;

/// <summary>What the weaver says during one build.</summary>
internal sealed class WeavingLog
{
    internal List<WeavingMessage> Warnings { get; } = [];

    internal List<WeavingMessage> Errors { get; } = [];

    internal List<string> Messages { get; } = [];

#pragma warning disable CS0618 // Obsolete for add-ins; this is the host's side.
    internal void Listen(BaseModuleWeaver weaver)
    {
        weaver.LogWarning = text => Warnings.Add(WeavingMessage.At(text, null));
        weaver.LogWarningPoint = (text, point) => Warnings.Add(WeavingMessage.At(text, point));
        weaver.LogError = text => Errors.Add(WeavingMessage.At(text, null));
        weaver.LogErrorPoint = (text, point) => Errors.Add(WeavingMessage.At(text, point));
        weaver.LogInfo = Messages.Add;
        weaver.LogMessage = (text, _) => Messages.Add(text);
    }
#pragma warning restore CS0618
}
