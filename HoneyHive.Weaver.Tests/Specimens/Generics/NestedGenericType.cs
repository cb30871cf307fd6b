using HoneyHive;

namespace Specimens.Generics;

public static class NestedGenericType
{
    public const string Tree = "Inner.Show [tool] (first: 1, second: \"b\", third: 2.5) => \"1 b 2.5\"";

    public static object Run() => Outer<int>.Inner<string>.Show(1, "b", 2.5);

    private static class Outer<T1>
    {
        public static class Inner<T2>
        {
            [Trace]
            public static string Show<T3>(T1 first, T2 second, T3 third) => $"{first} {second} {third}";
        }
    }
}
