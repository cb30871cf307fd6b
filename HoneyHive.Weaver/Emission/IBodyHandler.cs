using Mono.Cecil.Cil;

namespace HoneyHive.Weaver.Emission;

/// <summary>What is put around a whole body.</summary>
internal interface IBodyHandler
{
    /// <summary>The end of what is protected.</summary>
    Instruction Start { get; }

    /// <summary>Appends the handlers to the body.</summary>
    /// <param name="edit">The body, complete but for what follows the handlers.</param>
    /// <param name="first">The first instruction that is protected.</param>
    /// <param name="end">What will follow the handlers; null for nothing.</param>
    void Append(BodyEdit edit, Instruction first, Instruction? end);
}
