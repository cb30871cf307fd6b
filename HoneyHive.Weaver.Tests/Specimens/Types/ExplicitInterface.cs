using HoneyHive;

namespace Specimens.Types;

public static class ExplicitInterface
{
    public const string Tree = "Parrot.Speak [tool] (word: \"Hello\") => \"Hello!\"";

    public static object Run() => ((ISpeaker)new Parrot()).Speak("Hello");

    private interface ISpeaker
    {
        string Speak(string word);
    }

    private sealed class Parrot : ISpeaker
    {
        [Trace]
        string ISpeaker.Speak(string word) => word + "!";
    }
}
