using System;

namespace HoneyHive;

/// <summary>Takes a method or a type out of what a <see cref="TraceAttribute"/> on its type or assembly has asked for.</summary>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct
    | AttributeTargets.Interface,
    Inherited = false)]
public sealed class NoTraceAttribute : Attribute;
