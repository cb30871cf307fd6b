using HoneyHive.Weaver.Analysis;
using Mono.Cecil;

namespace HoneyHive.Weaver.Emission;

/// <content>What follows the return of a method that is not async and returns a task or a stream.</content>
internal sealed partial class RuntimeReferences
{
    /// <summary>
    /// <c>Weave.EndWith</c> for one of the four kinds of tasks, or for a stream. Value tasks and streams are given back; with a result, a number tells
    /// what to record of it.
    /// </summary>
    /// <param name="task">The task, as the method declares it.</param>
    internal MethodReference EndWith(TypeReference task)
    {
        var types = weave.Module.TypeSystem;
        if (task is not GenericInstanceType { GenericArguments: [var result] } declared)
            return Method("EndWith", task.IsValueType ? task : types.Void, Span, task);

        var method = Method("EndWith", types.Void);
        var type = new GenericParameter("T", method);
        var parameter = new GenericInstanceType(declared.ElementType) { GenericArguments = { type } };
        method.GenericParameters.Add(type);
        method.ReturnType = declared.IsValueType || declared.IsAsyncStream() ? parameter : types.Void;
        foreach (var expected in new[] { Span, parameter, types.Int32 })
            method.Parameters.Add(new(expected));
        return Instantiate(method, result);
    }
}
