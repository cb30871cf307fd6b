using System;
using System.Reflection;
using HoneyHive;

namespace Specimens.Constructors;

/// <summary>The constructor of an attribute runs when somebody asks for it by reflection.</summary>
public static class Attributes
{
    public const string Tree = "LabelAttribute.ctor [tool] (text: \"a\")";

    public static object Run() => typeof(Labeled).GetCustomAttribute<LabelAttribute>()!.Text;

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class LabelAttribute : Attribute
    {
        [Trace(Name = "LabelAttribute.ctor")]
        public LabelAttribute(string text) => Text = text + "!";

        public string Text { get; }
    }

    [Label("a")]
    private sealed class Labeled;
}
