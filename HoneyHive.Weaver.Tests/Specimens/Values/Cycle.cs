using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Values;

public static class Cycle
{
    public const string Tree = """
        Cycle.Count [tool] (person: {"Name":"Ada","Friends":[{"Name":"Bob","Friends":["<cycle>"]}]}) => 1
        """;

    public static object Run()
    {
        Person ada = new("Ada"), bob = new("Bob");
        ada.Friends.Add(bob);
        bob.Friends.Add(ada);
        return Count(ada);
    }

    [Trace]
    private static int Count(Person person) => person.Friends.Count;

    private sealed class Person(string name)
    {
        public string Name { get; } = name;

        public List<Person> Friends { get; } = [];
    }
}
