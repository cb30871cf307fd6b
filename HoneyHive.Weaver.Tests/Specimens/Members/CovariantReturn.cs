using HoneyHive;

namespace Specimens.Members;

public static class CovariantReturn
{
    public const string Tree = """
        DogShelter.Adopt [tool] (name: "Rex") => {"Name":"Rex"}
        Shelter.Count [tool] => 1
        DogShelter.Count [tool] => 2
        """;

    public static object Run()
    {
        Shelter shelter = new DogShelter();
        return shelter.Adopt("Rex").Name + shelter.Count() + ((DogShelter)shelter).Count();
    }

    private record Animal(string Name);

    private sealed record Dog(string Name) : Animal(Name);

    private class Shelter
    {
        public virtual Animal Adopt(string name) => new(name);

        [Trace]
        public int Count() => 1;
    }

    private sealed class DogShelter : Shelter
    {
        [Trace]
        public override Dog Adopt(string name) => new(name);

        [Trace]
        public new int Count() => 2;
    }
}
