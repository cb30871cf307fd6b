using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using HoneyHive;

namespace Specimens.Leaves;

public static class CastsToInterfaces
{
    public const string Tree = """
        CastsToInterfaces.Ask [tool] => true
        └─ look
        CastsToInterfaces.AskArray [tool] => false
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        CastsToInterfaces.Ask [tool] => true
        look
        CastsToInterfaces.AskArray [tool] => false
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => (Ask(new Chameleon()), AskArray(new object[] { 1 }));

    [Trace(CaptureInputs = false)]
    private static bool Ask(object value) => value is IComparable;

    [Trace(CaptureInputs = false)]
    private static bool AskArray(object value) => value is IComparable[];

    private sealed class Chameleon : IDynamicInterfaceCastable
    {
        public RuntimeTypeHandle GetInterfaceImplementation(RuntimeTypeHandle interfaceType) => default;

        public bool IsInterfaceImplemented(RuntimeTypeHandle interfaceType, bool throwIfNotImplemented) => Look() == 1;
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
