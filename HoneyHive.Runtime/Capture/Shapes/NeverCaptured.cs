using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security;
using System.Security.Claims;
using System.Threading;

namespace HoneyHive.Capture.Shapes;

/// <summary>
/// Types whose values are never recorded: secrets, things that reach into the machine, things whose getters do work.
/// An attribute with such a value is left out; inside another value the name of the type stands in its place.
/// </summary>
internal static class NeverCaptured
{
    private static readonly Type[] Types =
    [
        typeof(CancellationToken),
        typeof(CancellationTokenSource),
        typeof(Stream),
        typeof(TextReader),
        typeof(TextWriter),
        typeof(Delegate),
        typeof(IServiceProvider),
        typeof(SecureString),
        typeof(ClaimsPrincipal),
        typeof(ClaimsIdentity),
        typeof(MemberInfo),
        typeof(ParameterInfo),
        typeof(Module),
        typeof(Assembly),
        typeof(Thread),
        typeof(WaitHandle),
    ];

    // Types of packages that the runtime does not reference.
    private static readonly HashSet<string> Names =
    [
        "Microsoft.AspNetCore.Http.HttpContext",
        "Microsoft.AspNetCore.Http.HttpRequest",
        "Microsoft.AspNetCore.Http.HttpResponse",
        "Microsoft.EntityFrameworkCore.DbContext",
        "System.Data.Entity.DbContext",
        "System.IO.Pipelines.PipeReader",
        "System.IO.Pipelines.PipeWriter",
    ];

    // Subclasses that object-relational mappers make at run time; their getters query a database.
    private static readonly HashSet<string> ProxyNamespaces = ["Castle.Proxies", "System.Data.Entity.DynamicProxies"];

    internal static bool Contains(Type type) =>
        !typeof(Type).IsAssignableFrom(type)
        && (Types.Any(excluded => excluded.IsAssignableFrom(type)) || IsNamed(type) || ProxyNamespaces.Contains(type.Namespace ?? string.Empty));

    private static bool IsNamed(Type type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.FullName is { } name && Names.Contains(name))
                return true;
        }

        return false;
    }
}
