using System;
using HoneyHive;

namespace Specimens.Members;

public static class EventAccessors
{
    public const string Tree = """
        Button.add_Clicked [tool]
        Button.remove_Clicked [tool]
        """;

    public static object Run()
    {
        var button = new Button();
        Action handler = () => Effects.Add("clicked");
        button.Clicked += handler;
        button.Click();
        button.Clicked -= handler;
        button.Click();
        return "done";
    }

    private sealed class Button
    {
        private Action? clicked;

        public event Action Clicked
        {
            [Trace]
            add => clicked += value;
            [Trace]
            remove => clicked -= value;
        }

        public void Click() => clicked?.Invoke();
    }
}
