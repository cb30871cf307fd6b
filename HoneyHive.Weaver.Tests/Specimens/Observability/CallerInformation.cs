using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using HoneyHive;

namespace Specimens.Observability;

public static class CallerInformation
{
    public const string Tree = """
        CallerInformation.Outer [tool] => "Inner of Outer at 18, frame 24, 1 deeper"
        └─ CallerInformation.Inner [tool] => "Inner of Outer at 18, frame 24, 1 deeper"
        """;

    public static object Run() => Outer();

    [Trace]
    private static string Outer() => Inner(new StackTrace());

    [Trace(CaptureInputs = false)]
    private static string Inner(StackTrace outer, [CallerMemberName] string caller = "", [CallerLineNumber] int line = 0)
    {
        var deeper = new StackTrace().FrameCount - outer.FrameCount;
        var frame = new StackFrame(0, needFileInfo: true).GetFileLineNumber();
        return $"{MethodBase.GetCurrentMethod()!.Name} of {caller} at {line}, frame {frame}, {deeper} deeper";
    }
}
