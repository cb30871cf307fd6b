using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <content>How a reference to a method is put together.</content>
internal sealed partial class RuntimeReferences
{
    private static GenericInstanceMethod Instantiate(MethodReference method, TypeReference type) =>
        new(method) { GenericArguments = { type } };

    /// <summary>A method of a descriptor that returns the descriptor.</summary>
    private MethodReference DescriptorMethod(string name, params TypeReference[] parameters)
    {
        var method = new MethodReference(name, TracedMethod, TracedMethod) { HasThis = true };
        foreach (var parameter in parameters)
            method.Parameters.Add(new(parameter));
        return method;
    }

    private MethodReference Method(string name, TypeReference result, params TypeReference[] parameters)
    {
        var method = new MethodReference(name, result, weave);
        foreach (var parameter in parameters)
            method.Parameters.Add(new(parameter));
        return method;
    }

    /// <summary><c>result Name&lt;T&gt;(parameters, T)</c></summary>
    private MethodReference GenericMethod(string name, TypeReference result, params TypeReference[] parameters)
    {
        var method = Method(name, result, parameters);
        var type = new GenericParameter("T", method);
        method.GenericParameters.Add(type);
        method.Parameters.Add(new(type));
        return method;
    }
}
