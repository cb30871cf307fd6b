namespace HoneyHive.Weaver.Diagnostics;

/// <summary>What a diagnostic does to the build.</summary>
internal enum DiagnosticSeverity
{
    /// <summary>The build goes on; the method stays as the compiler made it.</summary>
    Warning,

    /// <summary>The build fails; nothing is woven.</summary>
    Error,
}
