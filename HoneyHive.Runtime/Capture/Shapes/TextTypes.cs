using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace HoneyHive.Capture.Shapes;

/// <summary>Types of the framework whose text says more than their properties.</summary>
internal static class TextTypes
{
    private static readonly Type[] Immutable =
    [
        typeof(Uri),
        typeof(Type),
        typeof(Version),
    ];

    private static readonly Type[] Others =
    [
        typeof(BigInteger),
        typeof(Complex),
        typeof(CultureInfo),
        typeof(Encoding),
        typeof(EndPoint),
        typeof(Expression),
        typeof(FileSystemInfo),
        typeof(IPAddress),
        typeof(Regex),
        typeof(TimeZoneInfo),
#if NET8_0_OR_GREATER
        typeof(Int128),
        typeof(UInt128),
        typeof(Rune),
        typeof(Index),
        typeof(Range),
#endif
    ];

    internal static TypeShape? ShapeOf(Type type)
    {
        if (Immutable.Any(text => text.IsAssignableFrom(type)))
            return new TextShape(type, isImmutable: true);
        return Others.Any(text => text.IsAssignableFrom(type)) ? new TextShape(type, isImmutable: false) : null;
    }
}
