using System;
using System.Linq;

namespace HoneyHive.Capture;

/// <summary>Short names of types as C# writes them: <c>Dictionary&lt;String, Int32&gt;</c>, <c>Int32[]</c>.</summary>
internal static class TypeName
{
    internal static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        var arity = type.Name.IndexOf('`');
        if (arity < 0)
            return type.Name;
        return type.Name.Substring(0, arity) + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">";
    }
}
