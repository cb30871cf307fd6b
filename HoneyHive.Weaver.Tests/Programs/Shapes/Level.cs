namespace Shapes;

public enum Level
{
    Low,
    Middle,
    High,
}
