using System;

namespace HoneyHive.WeaveCheck;

/// <summary>The file cannot be woven, whatever the weaver does; the message says why.</summary>
internal sealed class UnfitAssemblyException(string message) : Exception(message);
