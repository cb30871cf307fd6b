#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif

namespace HoneyHive.Capture;

/// <summary>Whether generic types can be made at run time; not so under NativeAOT.</summary>
internal static class DynamicCode
{
#if NET8_0_OR_GREATER
    internal static bool IsSupported => RuntimeFeature.IsDynamicCodeSupported;
#else
    internal static bool IsSupported => true;
#endif
}
