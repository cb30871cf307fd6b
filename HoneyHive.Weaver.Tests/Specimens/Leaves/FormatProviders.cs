using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.Leaves;

public static class FormatProviders
{
    public const string Tree = """
        FormatProviders.Format [tool] => "-1"
        └─ look
        FormatProviders.Interpolate [tool] => "<2>"
        ├─ look
        └─ look
        look
        FormatProviders.Append [tool]
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        FormatProviders.Format [tool] => "-1"
        look
        FormatProviders.Interpolate [tool] => "<2>"
        look
        look
        look
        FormatProviders.Append [tool]
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Format(-1, new Provider()) + Interpolate(new Provider()) + InterpolateInto();

    [Trace(CaptureInputs = false)]
    private static string Format(int number, IFormatProvider provider) => number.ToString(provider);

    [Trace(CaptureInputs = false)]
    private static string Interpolate(IFormatProvider provider) => string.Create(provider, $"{2}");

    private static string InterpolateInto()
    {
        var handler = new DefaultInterpolatedStringHandler(0, 1, new Provider());
        Append(ref handler);
        return handler.ToStringAndClear();
    }

    [Trace(CaptureInputs = false)]
    private static void Append(ref DefaultInterpolatedStringHandler handler) => handler.AppendFormatted(3);

    private sealed class Provider : IFormatProvider, ICustomFormatter
    {
        public object? GetFormat(Type? type)
        {
            Look();
            return type == typeof(ICustomFormatter) ? this : null;
        }

        public string Format(string? format, object? argument, IFormatProvider? provider) => $"<{argument}>";
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
