using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HoneyHive;

namespace Specimens.Bodies;

public static unsafe class UnmanagedCallback
{
    public const string Tree = "UnmanagedCallback.Twice [tool] (number: 21) => 42";

    public static object Run()
    {
        delegate* unmanaged[Cdecl]<int, int> twice = &Twice;
        return twice(21);
    }

    [Trace]
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Twice(int number) => number * 2;
}
