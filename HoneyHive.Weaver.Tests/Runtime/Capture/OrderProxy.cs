namespace Castle.Proxies;

/// <summary>Named like the subclasses that object-relational mappers make at run time.</summary>
public class OrderProxy
{
    public string Lines => throw new System.InvalidOperationException("A query was sent.");
}
