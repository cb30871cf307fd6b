using System;
using System.Diagnostics;
using HoneyHive;

namespace Specimens.Leaves;

public static class TypeParameters
{
    public const string Tree = """
        look
        TypeParameters.Text [tool] => "1"
        └─ look
        look
        TypeParameters.Compare [tool] => 1
        └─ look
        TypeParameters.Make [tool] => 1
        └─ look
        """;

    /// <summary>Other libraries do not find the span.</summary>
    public const string ThreadTree = """
        look
        TypeParameters.Text [tool] => "1"
        look
        look
        TypeParameters.Compare [tool] => 1
        look
        TypeParameters.Make [tool] => 1
        look
        """;

    private static readonly ActivitySource Source = new("Specimens");

    public static object Run() => Text(new Question()) + Compare(new Question()) + Make<Question>();

    [Trace(CaptureInputs = false)]
    private static string Text<T>(T value) where T : notnull => value.ToString()!;

    [Trace(CaptureInputs = false)]
    private static int Compare<T>(T value) where T : IComparable<T> => value.CompareTo(value);

    [Trace]
    private static int Make<T>() where T : new()
    {
        _ = new T();
        return 1;
    }

    private sealed class Question : IComparable<Question>
    {
        public Question() => Look();

        public int CompareTo(Question? other) => Look();

        public override string ToString() => $"{Look()}";
    }

    private static int Look()
    {
        using var activity = Source.StartActivity("look");
        return 1;
    }
}
