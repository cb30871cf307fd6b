using System.Diagnostics;
using System.Text;
using HoneyHive;

namespace Specimens.Leaves;

public static class TextOfObjects
{
    public const string Tree = """
        TextOfObjects.Interpolate [tool] => "11"
        └─ look
        TextOfObjects.Concat [tool] => "a1"
        └─ look
        TextOfObjects.Append [tool] => "1"
        └─ look
        TextOfObjects.Format [tool] => "1"
        └─ look
        TextOfObjects.InterpolateStruct [tool] => "11"
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        TextOfObjects.Interpolate [tool] => "11"
        look
        TextOfObjects.Concat [tool] => "a1"
        look
        TextOfObjects.Append [tool] => "1"
        look
        TextOfObjects.Format [tool] => "1"
        look
        TextOfObjects.InterpolateStruct [tool] => "11"
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run()
    {
        var question = new Question();
        return Interpolate(question) + Concat(question) + Append(question) + Format(question) + InterpolateStruct(default);
    }

    [Trace(CaptureInputs = false)]
    private static string Interpolate(Question question) => $"{1}{question}";

    [Trace(CaptureInputs = false)]
    private static string Concat(object question) => "a" + question;

    [Trace(CaptureInputs = false)]
    private static string Append(object question) => new StringBuilder().Append(question).ToString();

    [Trace(CaptureInputs = false)]
    private static string Format(object question) => string.Format("{0}", question);

    [Trace(CaptureInputs = false)]
    private static string InterpolateStruct(Point point) => $"{1}{point}";

    private sealed class Question
    {
        public override string ToString() => $"{Look()}";
    }

    private struct Point
    {
        public override readonly string ToString() => $"{Look()}";
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
