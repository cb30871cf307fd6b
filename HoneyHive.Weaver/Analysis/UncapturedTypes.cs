using System.Collections.Generic;
using Mono.Cecil;

namespace HoneyHive.Weaver.Analysis;

/// <summary>
/// Declared types whose values are never recorded: because they tell nothing, because reading them has effects, or because they hold
/// secrets. What derives from them, or implements them, is not recorded either.
/// </summary>
internal sealed class UncapturedTypes : InheritedTypes
{
    private static readonly HashSet<string> names =
    [
        "System.Threading.CancellationToken",
        "System.IO.Stream",
        "System.Delegate",
        "Microsoft.FSharp.Core.FSharpFunc`2",
        "System.IServiceProvider",
        "System.Security.SecureString",
        "System.Security.Claims.ClaimsPrincipal",
        "Microsoft.AspNetCore.Http.HttpContext",
        "System.Web.HttpContext",
        "System.Web.HttpContextBase",
    ];

    private protected override bool IsMember(string name, TypeDefinition? definition) => names.Contains(name);
}
