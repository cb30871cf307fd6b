using System;
using HoneyHive;

namespace Specimens.Constructors;

public static class Partial
{
    public const string Tree = """
        Shop.ctor [tool] (name: "s")
        Shop.add_Opened [tool]
        Shop.get_Size [tool] => 2
        """;

    public static object Run()
    {
        var shop = new Shop("s");
        shop.Opened += () => { };
        return shop.Name + shop.Size;
    }

    private sealed partial class Shop
    {
        [Trace]
        public partial Shop(string name);

        public partial event Action Opened;

        [Trace]
        public partial int Size { get; }
    }

    private sealed partial class Shop
    {
        public readonly string Name;

        public partial Shop(string name) => Name = name;

        public partial event Action Opened
        {
            [Trace]
            add => Effects.Add("added");
            remove { }
        }

        public partial int Size => 2;
    }
}
