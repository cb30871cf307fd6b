using System;
using HoneyHive;

namespace Specimens.Parameters;

public static class TypedReferenceParameter
{
    public const string Tree = "TypedReferenceParameter.Read [tool] (factor: 2) => 42";

    public static object Run()
    {
        var number = 21;
        return Read(__makeref(number), 2);
    }

    [Trace]
    private static int Read(TypedReference reference, int factor) => __refvalue(reference, int) * factor;
}
