using System;

namespace HoneyHive;

/// <summary>
/// Keeps a value out of spans: <c>&lt;redacted&gt;</c> stands in its place. On a parameter or a result (<c>[return: Redact]</c>) of a
/// traced method, on a property or a field of what is captured, or on a type, for all of its values wherever they are found.
/// </summary>
/// <remarks>
/// The value isn't even read. Methods that implement or override one inherit what its parameters and its result say, properties likewise; on a
/// parameter of a constructor it counts for the property or field of the same name in any case, as those of a record have it.
/// Texts that a program itself makes of a value, such as the message of an exception, are beyond its reach.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class
    | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum)]
public sealed class RedactAttribute : Attribute;
