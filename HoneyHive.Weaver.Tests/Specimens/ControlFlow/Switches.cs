using HoneyHive;

namespace Specimens.ControlFlow;

public static class Switches
{
    public const string Tree = """
        Switches.Name [tool] (number: 0) => "none"
        Switches.Name [tool] (number: 3) => "three"
        Switches.Name [tool] (number: 9) => "many"
        Switches.Number [tool] (name: "five") => 5
        Switches.Number [tool] (name: "ten") => -1
        """;

    public static object Run() => $"{Name(0)} {Name(3)} {Name(9)} {Number("five")} {Number("ten")}";

    [Trace]
    private static string Name(int number)
    {
        switch (number)
        {
            case 0:
                return "none";
            case 1:
                return "one";
            case 2:
                goto case 1;
            case 3:
                return "three";
            case 4:
                return "four";
            default:
                return "many";
        }
    }

    [Trace]
    private static int Number(string name) => name switch
    {
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        _ => -1,
    };
}
