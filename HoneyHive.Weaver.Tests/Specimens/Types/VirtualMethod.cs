using HoneyHive;

namespace Specimens.Types;

public static class VirtualMethod
{
    public const string Tree = """
        Dog.Speak [tool] (times: 2) => "Animal 2, Wuff"
        └─ Animal.Speak [tool] (times: 2) => "Animal 2"
        Cat.Speak [tool] (times: 2) => "Miau"
        """;

    public static object Run() => Say(new Dog()) + Say(new Cat());

    private static string Say(Animal animal) => animal.Speak(2);

    private class Animal
    {
        [Trace]
        public virtual string Speak(int times) => $"Animal {times}";
    }

    private sealed class Dog : Animal
    {
        [Trace]
        public override string Speak(int times) => base.Speak(times) + ", Wuff";
    }

    private sealed class Cat : Animal
    {
        public override string Speak(int times) => "Miau";
    }
}
