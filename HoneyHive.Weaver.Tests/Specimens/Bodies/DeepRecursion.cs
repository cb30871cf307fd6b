using HoneyHive;

namespace Specimens.Bodies;

public static class DeepRecursion
{
    public const string Tree = """
        DeepRecursion.Sum [tool] (depth: 10) => 10
        └─ DeepRecursion.Sum [tool] (depth: 9) => 9
           └─ DeepRecursion.Sum [tool] (depth: 8) => 8
              └─ DeepRecursion.Sum [tool] (depth: 7) => 7
                 └─ DeepRecursion.Sum [tool] (depth: 6) => 6
                    └─ DeepRecursion.Sum [tool] (depth: 5) => 5
                       └─ DeepRecursion.Sum [tool] (depth: 4) => 4
                          └─ DeepRecursion.Sum [tool] (depth: 3) => 3
                             └─ DeepRecursion.Sum [tool] (depth: 2) => 2
                                └─ DeepRecursion.Sum [tool] (depth: 1) => 1
        """;

    public static object Run() => Sum(10);

    [Trace]
    private static int Sum(int depth) => depth == 1 ? 1 : 1 + Sum(depth - 1);
}
